import type { Rule } from '../content.ts';
import { type GlossaryWord, glossaryWords } from '../glossary-words.ts';
import { fold } from '../lost-letters.ts';
import { finding } from '../make-finding.ts';
import { maskQuotations } from '../prose.ts';
import { type Spelling, spellingFinder } from '../spelling-finder.ts';

const OTHER = { kk: 'ru', ru: 'kk' } as const;

/** Kazakh texts use Kazakh names and Russian texts Russian ones: not `Сырдарья` in Kazakh, not `Сырдария` in Russian. */
export const namesOfOtherLanguages: Rule = ({ glossary, prose }) => {
	const words = glossaryWords(glossary);
	const finders = { kk: finderFor('kk', words), ru: finderFor('ru', words) };
	return prose.flatMap(({ locale, text, at, path }) =>
		locale === 'en'
			? []
			: finders[locale](maskQuotations(text)).map(({ found, expected, index }) =>
					finding('name-of-other-language', at(index), { path, found, expected }),
				),
	);
};

function finderFor(locale: 'kk' | 'ru', words: readonly GlossaryWord[]) {
	const own = words.flatMap((word) => word[locale]?.toLowerCase() ?? []);
	/** `Арал` is the Kazakh name of a town and part of Russian ones. */
	const isUsedHere = (name: string): boolean =>
		own.some((one) => ` ${plain(one)}`.includes(` ${plain(name.toLowerCase())}`));
	const spellings = words.flatMap((word): Spelling[] => {
		const [written, expected] = [word[OTHER[locale]], word[locale]];
		if (!isName(word) || !written || !expected || isUsedHere(written)) return [];
		const isAvoided = word.avoid[locale]?.includes(written) ?? false;
		const isOnlyWithoutLetters = locale === 'kk' && plain(fold(written)) === plain(fold(expected));
		return isAvoided || isOnlyWithoutLetters ? [] : [{ written, expected }]; // both are named elsewhere
	});
	return spellingFinder(spellings, locale);
}

const plain = (name: string): string => name.replaceAll('-', ' ');
const isName = ({ kind }: GlossaryWord): boolean => kind === 'place' || kind === 'person';
