import type { WrittenLocale } from '#domain/locale.ts';
import { ENGLISH_ENDINGS, KAZAKH_ENDINGS, RUSSIAN_ADJECTIVES, RUSSIAN_ENDINGS } from './endings.ts';
import { keyOf, lettersOf } from './letters.ts';
import { remembered } from './remembered.ts';

/** Letters that must remain of a word. */
const LEAST = 3;

const cut = (words: Iterable<string>, endings: readonly string[]): string[] => {
	const found: string[] = [];
	for (const word of words) {
		for (const ending of endings) {
			if (word.length - ending.length >= LEAST && word.endsWith(ending)) {
				found.push(word.slice(0, word.length - ending.length));
			}
		}
	}
	return found;
};

const CUTS: Readonly<Record<WrittenLocale, (letters: string) => Set<string>>> = {
	kk: (letters) => {
		const found = new Set([letters]);
		for (const endings of KAZAKH_ENDINGS) for (const stem of cut([...found], endings)) found.add(stem);
		return found;
	},
	ru: (letters) => {
		const found = new Set([letters, ...cut([letters], RUSSIAN_ENDINGS)]);
		for (const stem of cut([...found], RUSSIAN_ADJECTIVES)) found.add(stem);
		return found;
	},
	en: (letters) => {
		const found = new Set([letters, ...cut([letters], ENGLISH_ENDINGS)]);
		for (const stem of cut([...found], ['e'])) found.add(stem);
		return found;
	},
};

/** Every stem that the endings of a language allow, as keys; the word itself comes first. */
export const stemsIn = (locale: WrittenLocale, word: string): string[] => [
	...new Set([...CUTS[locale](lettersOf(word))].map(keyOf)),
];

/** Every stem in any of the languages: a query does not say which it is in. */
export const stemsOf = remembered((word): readonly string[] => [
	...new Set((['kk', 'ru', 'en'] as const).flatMap((locale) => stemsIn(locale, word))),
]);
