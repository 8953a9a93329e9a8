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

/** The words of a text, and after each hyphenated compound also its parts as one word: «Ак-Мечеть» is also «АкМечеть». */
export function wordsOf(text: string): string[] {
	const tokens = tokensOf(text);
	const words: string[] = [];
	let compound = '';
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		const isJoined = before && HYPHENS.test(text.slice(before.end, token.start));
		if (!isJoined && compound) {
			words.push(compound);
			compound = '';
		}
		if (isJoined) compound = (compound || before.word) + token.word;
		words.push(token.word);
	}
	if (compound) words.push(compound);
	return words;
}
