/** A word of a text and where it stands, in UTF-16 units. */
export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

const APOSTROPHES = "'’ʼʻ‘`´\u00AD";
/** Letters and digits, joined by apostrophes or soft hyphens within. */
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${APOSTROPHES}]+[\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const HYPHENS = /^[-‐‑–]$/;

/** The words of a text in their order. */
export const tokensOf = (text: string): Token[] =>
	[...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** The words of a text; those that hyphens join stand together. */
export function compoundsOf(text: string): string[][] {
	const compounds: string[][] = [];
	let before: Token | undefined;
	for (const token of tokensOf(text)) {
		if (before && HYPHENS.test(text.slice(before.end, token.start))) compounds.at(-1)!.push(token.word);
		else compounds.push([token.word]);
		before = token;
	}
	return compounds;
}

/** The words of a text, and after those of a compound all of it as one word: «Ак-Мечеть» is also «АкМечеть». */
export const wordsOf = (text: string): string[] =>
	compoundsOf(text).flatMap((parts) => (parts.length > 1 ? [...parts, parts.join('')] : parts));
