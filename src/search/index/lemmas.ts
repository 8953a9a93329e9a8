import type { WrittenLocale } from '#domain/locale.ts';
import type { SearchDocument, Worded } from '../types.ts';
import { skeleton } from '../words/letters.ts';
import { stemsIn } from '../words/stems.ts';
import { wordsOf } from '../words/tokens.ts';

/** The stem under which a word of a language is kept. */
export type Lemma = (locale: WrittenLocale, word: string) => string;

const SHORT = 4;
/** A short stem is believed in only if it is met as a word of its own so often. */
const OFTEN = 3;

/**
 * Chooses stems as the words themselves suggest: of all that a language allows, the shortest that is met somewhere
 * as a word; where none is met, the shortest that is not too short.
 */
export function lemmasOf(documents: readonly SearchDocument[]): Lemma {
	const met: Record<WrittenLocale, Map<string, number>> = { kk: new Map(), ru: new Map(), en: new Map() };
	const count = ({ locale, text }: Worded) => {
		for (const word of wordsOf(text)) {
			const key = skeleton(word);
			met[locale].set(key, (met[locale].get(key) ?? 0) + 1);
		}
	};
	for (const { names, headings, texts } of documents) for (const said of [...names, ...headings, ...texts]) count(said);
	const chosen: Record<WrittenLocale, Map<string, string>> = { kk: new Map(), ru: new Map(), en: new Map() };
	const choose: Lemma = (locale, word) => {
		const [self, ...stems] = stemsIn(locale, word);
		const shortest = stems.sort((a, b) => a.length - b.length);
		const isMet = (stem: string) =>
			(met[locale].get(stem) ?? 0) >= (stem.length < SHORT ? OFTEN : 1);
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
