import type { Finding } from './finding.ts';
import type { FindingCode } from './findings.ts';
import { finding } from './make-finding.ts';
import { show } from './show.ts';

const KEY_WITHOUT_SPACE = /^(\s*(?:- )?)([A-Za-z][A-Za-z0-9_-]*):(?!\/\/)([^\s:].*|\u00a0.*)$/;
const DASH_WITHOUT_SPACE = /^(\s*)-([\p{L}\d"'«].*)$/u;
const BLOCK_TEXT = /[:-]\s+[|>][+-]?\d*\s*$/;

/** Tabs and forgotten spaces are so common that each is named and mended, and reading goes on. */
export function mendLines(
	file: string,
	text: string,
	linesBefore: number,
): { mended: string; findings: Finding[] } {
	const findings: Finding[] = [];
	let blockIndent = -1; // lines indented deeper than this are text of `|` or `>`, not YAML
	const mend = (line: string, index: number): string => {
		const indent = /^\s*/.exec(line)![0];
		if (line.trim() === '') return line.replaceAll('\t', ' ');
		if (blockIndent >= 0 && indent.length > blockIndent && !/[^ ]/.test(indent)) return line;
		blockIndent = BLOCK_TEXT.test(line) ? indent.length : -1;
		const name = (code: FindingCode, column: number, found: string): number =>
			findings.push(finding(code, { file, line: linesBefore + index + 1, column }, { found: show(found) }));
		if (/[^ ]/.test(indent)) {
			name('yaml-tab', indent.search(/[^ ]/) + 1, line);
			return line.replace(indent, indent.replaceAll('\t', '  ').replaceAll(/[^ ]/g, ' '));
		}
		const unspaced = KEY_WITHOUT_SPACE.exec(line);
		if (unspaced && isKeyLine(unspaced[3]!)) {
			const [, before, key, rest] = unspaced;
			name('yaml-space-after-colon', before!.length + key!.length + 1, line);
			return `${before}${key}: ${rest!.trim()}`;
		}
		const undashed = DASH_WITHOUT_SPACE.exec(line);
		if (undashed && !/^\d/.test(undashed[2]!)) {
			name('yaml-list-dash', indent.length + 1, line);
			return `${indent}- ${undashed[2]!}`;
		}
		return line;
	};
	const mended = text.split('\n').map(mend).join('\n');
	return { mended, findings };
}

/** `mailto:x` or `10:30` inside running text is no forgotten space; a key is a word alone at the start of its line. */
const isKeyLine = (rest: string): boolean => !/^\d\d\b/.test(rest);
