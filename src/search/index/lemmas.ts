import type { WrittenLocale } from '#domain/locale.ts';
import { skeleton } from '../words/letters.ts';
import { stemsIn } from '../words/stems.ts';

/** The words of a text, once each. */
export interface WordsOfText {
	readonly locale: WrittenLocale;
	readonly words: readonly string[];
}

/** The stem under which a word of a language is kept. */
export type Lemma = (locale: WrittenLocale, word: string) => string;

const SHORT = 4;
/** A short stem is believed in only if so many texts have it as a word of its own. */
const OFTEN = 3;

/**
 * Chooses stems as the words themselves suggest: of all that a language allows, the shortest that is met somewhere
 * as a word; where none is met, the shortest that is not too short.
 */
export function lemmasOf(texts: Iterable<WordsOfText>): Lemma {
	const met: Record<WrittenLocale, Map<string, number>> = { kk: new Map(), ru: new Map(), en: new Map() };
	for (const { locale, words } of texts) {
		const counts = met[locale];
		for (const word of words) {
			const key = skeleton(word);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const chosen: Record<WrittenLocale, Map<string, string>> = { kk: new Map(), ru: new Map(), en: new Map() };
	const choose: Lemma = (locale, word) => {
		const [self, ...stems] = stemsIn(locale, word);
		const shortest = stems.sort((a, b) => a.length - b.length);
		const isMet = (stem: string) => (met[locale].get(stem) ?? 0) >= (stem.length < SHORT ? OFTEN : 1);
		return shortest.find(isMet) ?? shortest.find((stem) => stem.length >= SHORT) ?? self ?? '';
	};
	return (locale, word) => {
		const known = chosen[locale].get(word);
		if (known !== undefined) return known;
		const lemma = choose(locale, word);
		chosen[locale].set(word, lemma);
		return lemma;
	};
}
