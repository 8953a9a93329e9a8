import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { Rule } from '../content.ts';
import { type GlossaryWord, glossaryWords } from '../glossary-words.ts';
import { lostLetterFinder } from '../lost-letters.ts';
import { finding } from '../make-finding.ts';
import { maskQuotations } from '../prose.ts';
import { isGroup } from '../schema-walk.ts';
import { type Spelling, spellingFinder } from '../spelling-finder.ts';

/** Spellings that the glossary says to avoid stand nowhere but in quotations. */
export const avoidedSpellings: Rule = ({ glossary, prose, region }) => {
	const words = glossaryWords(glossary);
	const finders = new Map(
		WRITTEN_LOCALES.map((locale) => [
			locale,
			spellingFinder(
				words.flatMap((word) => avoided(word, locale)),
				locale,
			),
		]),
	);
	const guide = region.source?.value['guide'];
	const ownNames = isGroup(guide) ? guide : {};
	return prose.flatMap(({ locale, text, at, path }) =>
		finders.get(locale)!(withoutName(maskQuotations(text), ownNames[locale])).map(
			({ found, expected, index }) => finding('spelling-avoided', at(index), { path, found, expected }),
		),
	);
};

/** The guide bears its name as the association chose to spell it. */
const withoutName = (text: string, name: unknown): string =>
	typeof name === 'string' ? text.replaceAll(name, ' '.repeat(name.length)) : text;

function avoided(word: GlossaryWord, locale: WrittenLocale): Spelling[] {
	const expected = word[locale];
	if (expected === undefined) return [];
	const meantBy = locale === 'kk' ? lostLetterFinder([expected]) : () => undefined; // named as lost letters
	return (word.avoid[locale] ?? [])
		.filter((written) => meantBy(written) === undefined)
		.map((written) => ({ written, expected }));
}
