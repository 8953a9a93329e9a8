/** A word of a text and where it stands, in UTF-16 units. */
export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

const APOSTROPHES = "'’ʼʻ‘`´\u00AD";
const HYPHENS = '-‐‑–';
const LETTERS = '[\\p{L}\\p{N}\\p{M}]+';
/** Letters and digits, joined by apostrophes or soft hyphens within. */
const A_WORD = `${LETTERS}(?:[${APOSTROPHES}]+${LETTERS})*`;
const WORD = new RegExp(A_WORD, 'gu');
const COMPOUND = new RegExp(`${A_WORD}(?:[${HYPHENS}]${A_WORD})*`, 'gu');
const HYPHEN = new RegExp(`[${HYPHENS}]`, 'u');

/** The words of a text in their order. */
export const tokensOf = (text: string): Token[] =>
	[...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** The words of a text; those that hyphens join stand together. */
export const compoundsOf = (text: string): string[][] =>
	(text.match(COMPOUND) ?? []).map((compound) => compound.split(HYPHEN));

/** The words of a text, and after those of a compound all of it as one word: «Ак-Мечеть» is also «АкМечеть». */
export const wordsOf = (text: string): string[] =>
	compoundsOf(text).flatMap((parts) => (parts.length > 1 ? [...parts, parts.join('')] : parts));
