import { toCyrillicLookalikes, toLatinLookalikes } from './lookalikes.ts';

/** A word in which Latin and Cyrillic letters meet. */
export interface MixedWord {
	readonly word: string;
	/** Where in the text it begins. */
	readonly index: number;
	/** The letters of the alphabet that is fewer in the word. */
	readonly strangers: string;
	/** The word in one alphabet, if its strangers only look like letters of the other. */
	readonly mended: string | undefined;
}

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const NOT_PROSE =
	/https?:\/\/[^\s)\]>"']+|www\.[^\s)\]>"']+|[\w.+-]+@[\w.-]+|<\/?[^>]*>|`[^`]*`|\]\([^)]*\)/gu;

/**
 * Words of a text that mix two alphabets. A hyphen divides words, so that `GPS-тің` and `М-32` are fine;
 * addresses, tags and code are no prose.
 *
 * @example
 * mixedWords('көне кiтап')[0].mended // => 'кітап'
 */
export function mixedWords(text: string): MixedWord[] {
	if (!LATIN.test(text) || !CYRILLIC.test(text)) return [];
	const prose = text.replaceAll(NOT_PROSE, (skipped) => ' '.repeat(skipped.length));
	return [...prose.matchAll(WORD)].flatMap(({ 0: word, index }) =>
		CYRILLIC.test(word) && LATIN.test(word) ? [describe(word, index)] : [],
	);
}

function describe(word: string, index: number): MixedWord {
	const cyrillic = [...word].filter((letter) => CYRILLIC.test(letter));
	const latin = [...word].filter((letter) => LATIN.test(letter));
	const isCyrillic = cyrillic.length >= latin.length;
	const strangers = [...new Set(isCyrillic ? latin : cyrillic)].join(' ');
	const mended = isCyrillic ? toCyrillicLookalikes(word) : toLatinLookalikes(word);
	const isMended = !(isCyrillic ? LATIN : CYRILLIC).test(mended);
	return {
		word,
		index,
		strangers,
		mended: isMended ? mended : undefined,
	};
}
