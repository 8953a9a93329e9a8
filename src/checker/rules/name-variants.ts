import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { Rule } from '../content.ts';
import { type GlossaryWord, glossaryWords } from '../glossary-words.ts';
import { finding } from '../make-finding.ts';
import { maskQuotations } from '../prose.ts';
import { type Spelling, spellingFinder } from '../spelling-finder.ts';

/** A name of several words is joined as in the glossary: not `Okshy Ata` where that has `Okshy-Ata`. */
export const nameVariants: Rule = ({ glossary, prose }) => {
	const words = glossaryWords(glossary).filter(({ kind }) => kind === 'place' || kind === 'person');
	const finders = new Map(
		WRITTEN_LOCALES.map((locale) => [locale, spellingFinder(variants(words, locale), locale)]),
	);
	return prose.flatMap(({ locale, text, at, path }) =>
		finders.get(locale)!(maskQuotations(text)).map(({ found, expected, index }) =>
			finding('name-joined-otherwise', at(index), { path, found, expected }),
		),
	);
};

function variants(words: readonly GlossaryWord[], locale: WrittenLocale): Spelling[] {
	const known = new Set(words.flatMap((word) => [...(word.avoid[locale] ?? []), word[locale] ?? '']));
	return words.flatMap((word) => {
		const expected = word[locale] ?? '';
		const swapped = expected.replaceAll(/(?<=\p{L})[- ](?=\p{L})/gu, (sign) => (sign === '-' ? ' ' : '-'));
		return known.has(swapped) ? [] : [{ written: swapped, expected }];
	});
}
