import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { WrittenLocale } from '#domain/locale.ts';
import { parseWords } from '#words/parse-words.ts';
import { splitHead } from '#words/split-head.ts';
import type { Finding } from './finding.ts';
import { finding, startOf } from './make-finding.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';

/** A words file: its head as YAML, its body as text. */
export interface WordsSource {
	readonly file: string;
	readonly locale: WrittenLocale;
	readonly head: YamlSource | undefined;
	readonly body: string;
	/** Lines of the file before the body. */
	readonly linesBefore: number;
	readonly findings: readonly Finding[];
	/** The body as MDX, or as plain Markdown where MDX cannot be read. */
	readonly tree: Root;
	/** Where in the body MDX stumbled. */
	readonly trouble: Trouble | undefined;
}

/** A place in the body, counted from 1. */
export interface Trouble {
	readonly line: number;
	readonly column: number;
}

const FENCE = /^\s*[-–—]{2,}\s*$/;

/** Reads a words file. Where the head is missing or never closed, everything that is not fields counts as body. */
export function readWords(file: string, locale: WrittenLocale, text: string): WordsSource {
	if (text.trim() === '') {
		const findings = [finding('file-empty', startOf(file))];
		return { file, locale, head: undefined, body: '', linesBefore: 0, findings, ...parse('') };
	}
	const lineEnds = text.replaceAll(/\r\n?/g, '\n');
	const { head, body, bodyLine } = splitHead(lineEnds);
	if (head === undefined) return withoutHead(file, locale, lineEnds);
	const isEmpty = head.trim() === '';
	const source = readYaml(file, isEmpty ? '{}' : head, 1);
	return {
		file,
		locale,
		head: source,
		body,
		linesBefore: bodyLine,
		findings: source.findings,
		...parse(body),
	};
}

function withoutHead(file: string, locale: WrittenLocale, text: string): WordsSource {
	const lines = text.split('\n');
	const isOpened = lines[0]!.trim() === '---';
	const end = isOpened ? endOfFields(lines) : 0;
	const head = isOpened ? readYaml(file, lines.slice(1, end).join('\n'), 1) : undefined;
	const spot = { file, line: isOpened ? end + 1 : 1, column: 1 };
	const named = finding(isOpened ? 'head-unclosed' : 'head-missing', {
		...spot,
		line: Math.min(spot.line, lines.length),
	});
	return {
		file,
		locale,
		head: head?.isSound ? head : undefined,
		body: lines.slice(end).join('\n'),
		...parse(lines.slice(end).join('\n')),
		linesBefore: end,
		findings: [named],
	};
}

/** The line after the last `key: value` of a head that nobody closed. */
function endOfFields(lines: readonly string[]): number {
	const isField = (line: string): boolean => /^([\w-]+:(\s|$)|\s+\S|#)/.test(line);
	const end = lines.findIndex((line, index) => index > 0 && (!isField(line) || FENCE.test(line)));
	return end === -1 ? lines.length : end;
}

function parse(body: string): Pick<WordsSource, 'tree' | 'trouble'> {
	try {
		return { tree: parseWords(body), trouble: undefined };
	} catch (error) {
		return { tree: fromMarkdown(body), trouble: placeOf(error) };
	}
}

/** Where a syntax message points; some only name the place in their sentence: `Expected … (3:1-3:9)`. */
function placeOf(error: unknown): Trouble {
	const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
	const [, sentenceLine, sentenceColumn] = /\((\d+):(\d+)/.exec(reason ?? '') ?? [];
	return { line: line ?? Number(sentenceLine ?? 1), column: column ?? Number(sentenceColumn ?? 1) };
}
