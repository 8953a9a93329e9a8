import { isMap, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Finding, Spot } from './finding.ts';
import type { FindingCode } from './findings.ts';
import { finding } from './make-finding.ts';
import { show } from './show.ts';
import { positionOf, positionOfKey } from './yaml-position.ts';

/** YAML that was read, with the spot of everything in it. */
export interface YamlSource {
	readonly file: string;
	/** A mapping; empty if the file could not be read so far. */
	readonly value: Readonly<Record<string, unknown>>;
	/** False if its structure is broken: then its fields are not worth checking. */
	readonly isSound: boolean;
	readonly findings: readonly Finding[];
	/** Where the value at this path stands. */
	readonly at: (...path: PropertyKey[]) => Spot;
	/** A single value as it is written, `+7…` where YAML reads a number. */
	readonly written: (...path: PropertyKey[]) => string | undefined;
	/** Where the key at this path stands. */
	readonly atKey: (...path: PropertyKey[]) => Spot;
}

/** Reads YAML that begins after `linesBefore` lines of the file. Mistakes that are easily guessed are mended and named. */
export function readYaml(file: string, text: string, linesBefore = 0): YamlSource {
	const { mended, findings } = mendLines(file, text.replaceAll(/\r\n?/g, '\n'), linesBefore);
	const lines = new LineCounter();
	const document = parseDocument(mended, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
	const spot = ({ line, column }: { line: number; column: number }): Spot => ({
		file,
		line: line + linesBefore,
		column,
	});
	const inSource = mended.split('\n');

	const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	for (const error of duplicates) {
		const at = spotOf(error, lines);
		const key = /^[^:]*/.exec(inSource[at.line - 1]!.slice(at.column - 1))![0];
		findings.push(finding('yaml-duplicate-key', spot(at), { found: show(key) }));
	}
	const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	if (broken) {
		const named = structureFinding(broken, spotOf(broken, lines), inSource, spot);
		const isEcho = findings.some(({ line }) => Math.abs(line - named.line) <= 1); // of a mended line
		if (!isEcho) findings.push(named);
	}
	const value = broken ? undefined : toValue(document);
	if (value instanceof ReferenceError) findings.push(aliasFinding(inSource, spot));
	const isMapping =
		isMap(document.contents) && typeof value === 'object' && !(value instanceof ReferenceError);
	if (!isMapping && !broken && !(value instanceof ReferenceError)) {
		const isEmpty = document.contents === null;
		const at = spot(positionOf(document, lines, []));
		findings.push(
			isEmpty ? finding('file-empty', at) : finding('yaml-not-fields', at, { found: show(value) }),
		);
	}
	return {
		file,
		value: isMapping ? (value as Record<string, unknown>) : {},
		isSound: isMapping,
		findings,
		at: (...path) => spot(positionOf(document, lines, path)),
		written: (...path) => {
			const node = document.getIn(path, true);
			return isScalar(node) ? node.source : undefined;
		},
		atKey: (...path) => spot(positionOfKey(document, lines, path)),
	};
}

const spotOf = (error: YAMLError, lines: LineCounter) => {
	const { line, col } = lines.linePos(error.pos[0]);
	return { line: Math.max(1, line), column: Math.max(1, col) };
};

function toValue(document: { toJS: () => unknown }): unknown {
	try {
		return document.toJS();
	} catch (error) {
		return error instanceof Error ? new ReferenceError(error.message) : undefined; // an alias without its anchor
	}
}

const KEY_WITHOUT_SPACE = /^(\s*(?:- )?)([A-Za-z][A-Za-z0-9_-]*):(?!\/\/)([^\s:].*|\u00a0.*)$/;
const DASH_WITHOUT_SPACE = /^(\s*)-([\p{L}\d"'«].*)$/u;
const BLOCK_TEXT = /[:-]\s+[|>][+-]?\d*\s*$/;

/** Tabs and forgotten spaces are so common that each is named and mended, and reading goes on. */
function mendLines(file: string, text: string, linesBefore: number): { mended: string; findings: Finding[] } {
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

const OPENED = /(?:^\s*(?:- )?|:\s+|- )(["'])((?:(?!\1).)*)$/;

/** The one finding that tells best why the parser stumbled; what follows it is mostly its echo. */
function structureFinding(
	error: YAMLError,
	at: { line: number; column: number },
	source: readonly string[],
	spot: (at: { line: number; column: number }) => Spot,
): Finding {
	const quoted = source.findIndex((line) => OPENED.test(line) && !/^\s*#/.test(line));
	if (quoted !== -1 && error.code !== 'MULTIPLE_DOCS') {
		const column = OPENED.exec(source[quoted]!)!;
		const start = column.index + column[0].indexOf(column[1]!) + 1;
		return finding('yaml-quote-unclosed', spot({ line: quoted + 1, column: start }));
	}
	const lineText = source[at.line - 1] ?? '';
	const found = show(lineText);
	const isBracket = /Flow (sequence|map)/.test(error.message);
	if (isBracket) {
		const opened = source.findLastIndex((line, index) => index < at.line && /[[{]/.test(line));
		const line = opened === -1 ? at.line : opened + 1;
		const column = Math.max(1, (source[line - 1] ?? '').search(/[[{]/) + 1);
		return finding('yaml-bracket-unclosed', spot({ line, column }), { found: show(source[line - 1] ?? '') });
	}
	const code = codeOf(error, source, at.line);
	if (code !== 'yaml-special-character') return finding(code, spot(atOwnLine(error, source, at)), { found });
	return finding(code, spot({ line: at.line, column: Math.max(1, lineText.search(/[*&!%@`|>]/) + 1) }), {
		found,
	});
}

/** A value that runs into the next line is blamed where it begins; the culprit is the next line. */
function atOwnLine(error: YAMLError, source: readonly string[], at: { line: number; column: number }) {
	const [before, own, after] = [-2, -1, 0].map((step) => indentOf(source[at.line + step] ?? ''));
	const isOwn = before === after && own !== after && INNER_KEY.test(source[at.line - 1] ?? ''); // it alone is out of line
	const isNext =
		!isOwn && error.code === 'BLOCK_AS_IMPLICIT_KEY' && !isColonInValue(source[at.line - 1] ?? '');
	return isNext ? { line: at.line + 1, column: /^\s*/.exec(source[at.line] ?? '')![0].length + 1 } : at;
}

const indentOf = (line: string): number => /^\s*/.exec(line)![0].length;

/** Keys that never stand at the left edge. */
const INNER_KEY =
	/^\s*(kk|ru|en|value|source|asOf|point|precision|settlement|km|origin|regime|until|title|url|date):/;

const isColonInValue = (line: string): boolean => /:\s+\S.*:(\s|$)/.test(line);

function codeOf({ code, message }: YAMLError, source: readonly string[], line: number): FindingCode {
	const text = source[line - 1] ?? '';
	if (code === 'TAB_AS_INDENT') return 'yaml-tab';
	if (code === 'MULTIPLE_DOCS') return 'yaml-several-documents';
	if (/(^|[:-]\s+)[*&!%@`](?!\s|$)/.test(text.trim())) return 'yaml-special-character';
	if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return 'yaml-special-character';
	if (code === 'BLOCK_AS_IMPLICIT_KEY')
		return isColonInValue(text) ? 'yaml-colon-in-value' : 'yaml-indentation';
	if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys/.test(message)) {
		return /:(\s|$)/.test(text) ? 'yaml-indentation' : 'yaml-colon-missing';
	}
	if (code === 'BAD_INDENT' || /same column/.test(message)) return 'yaml-indentation';
	if (code === 'UNEXPECTED_TOKEN' && /node end|map-value-ind/.test(message) && !/["']/.test(text))
		return 'yaml-indentation';
	return 'yaml-syntax';
}

/** An unquoted `*…` reads as a reference to something named elsewhere. */
function aliasFinding(
	source: readonly string[],
	spot: (at: { line: number; column: number }) => Spot,
): Finding {
	const index = source.findIndex((line) => /(^|[:[,{-]\s*)\*/.test(line));
	const line = Math.max(0, index);
	return finding(
		'yaml-special-character',
		spot({ line: line + 1, column: (source[line] ?? '').indexOf('*') + 1 }),
		{
			found: show(source[line] ?? ''),
		},
	);
}
