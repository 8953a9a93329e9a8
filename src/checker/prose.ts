import type { WrittenLocale } from '#domain/locale.ts';
import type { FindingData, Finding, Spot } from './finding.ts';
import type { FindingCode } from './findings.ts';
import { finding } from './make-finding.ts';

/** A paragraph, a field or a name: words that a reader sees, in one language. */
export interface Prose {
	readonly locale: WrittenLocale;
	/** What is no prose (tags, code, addresses) stands in it as `FILLER`, so that columns are kept. */
	readonly text: string;
	/** Where the character with this index stands. */
	readonly at: (index: number) => Spot;
	/** The field, where it is one. */
	readonly path?: string;
	/** The same for all that says the same in other languages: an entry's words, a translated field. */
	readonly group: string;
}

const FILLER = '\uFFFC';
const NOT_PROSE = new RegExp(
	[
		'^(```|~~~)[^\\n]*\\n[\\s\\S]*?(?:^\\1[^\\n]*$|(?![\\s\\S]))',
		'(`+)(?!`)[^`\\n]*\\2',
		'<!--[\\s\\S]*?-->|<(script|style)\\b[\\s\\S]*?</\\3>|</?\\p{L}[^<>]*>',
		'\\{[^{}\\n]*\\}?|^(?:import|export)\\s[^\\n]*',
		'\\]\\([^)\\n]*\\)',
		'(?:https?://|www\\.)[^\\s)\\]>"\'»”]+',
		'[\\w.+-]+@[\\w-]+\\.[\\w.-]+',
	].join('|'),
	'gmu',
);

/** The text with a filler for each character that is no prose. */
export const maskText = (text: string): string =>
	/[<`@\]{]|:\/\/|www\.|^(?:im|ex)port\s/m.test(text)
		? text.replaceAll(NOT_PROSE, (skipped) => skipped.replaceAll(/[^\n]/g, FILLER))
		: text;

const QUOTATION = /«[^«»]*»|“[^“”]*”/g;
const CELL = /(?<=\|)[^|]+(?=\|)/g;

/** The text with a filler in place of quotations and table cells: what is cited may be spelt as nobody here spells. */
export function maskQuotations(text: string, isKept: (quotation: string) => boolean = () => false): string {
	const pattern = text.trimStart().startsWith('|') ? CELL : QUOTATION;
	return /[|«“]/.test(text)
		? text.replaceAll(pattern, (cited) => (isKept(cited) ? cited : FILLER.repeat(cited.length)))
		: text;
}

/** A finding for each place where a pattern occurs in the prose. */
export const findingsIn = (
	{ text, at, path }: Prose,
	pattern: RegExp,
	code: FindingCode,
	dataOf: (match: RegExpExecArray) => FindingData = ([found]) => ({ found }),
): Finding[] =>
	text.search(pattern) === -1 // most often: and only `matchAll` makes a copy of the pattern
		? []
		: [...text.matchAll(pattern)].map((match) => finding(code, at(match.index), { path, ...dataOf(match) }));
