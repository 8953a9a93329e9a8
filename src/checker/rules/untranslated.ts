import { WRITTEN_LOCALES } from '#domain/locale.ts';
import type { Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import { finding } from '../make-finding.ts';
import { findingsIn, maskQuotations, type Prose } from '../prose.ts';
import { show } from '../show.ts';
import { isOtherLanguage } from '../which-language.ts';

const WORDS_IN_SENTENCE = 6;
/** Three words and more; a hyphen and an apostrophe stay inside one. */
const LATIN_RUN =
	/(?<![\p{L}\p{N}-])\p{Script=Latin}[\p{Script=Latin}\p{N}’'-]*(?:[ \u00A0]\p{Script=Latin}[\p{Script=Latin}\p{N}’'-]*){2,}/gu;

/** Nothing is left in the language that it was translated from. */
export const untranslated: Rule = ({ prose }) => [
	...[...Map.groupBy(prose, ({ group }) => group).values()].flatMap(sameSentences),
	...prose.filter(({ locale }) => locale !== 'en').flatMap(latinPassages),
];

function sameSentences(group: readonly Prose[]): Finding[] {
	const firstIn = new Map<string, Prose>();
	return WRITTEN_LOCALES.flatMap((locale) => group.filter((one) => one.locale === locale)).flatMap((one) =>
		sentencesOf(one.text).flatMap(({ sentence, index }) => {
			const first = firstIn.get(sentence) ?? one;
			firstIn.set(sentence, first);
			if (first.locale === one.locale || [first, one].some((half) => isForeign(half, group))) return [];
			const { file, line } = first.at(0);
			const found = show(sentence.replace(/\.$/, ''));
			return [
				finding('sentence-untranslated', one.at(index), { path: one.path, found, other: `${file}:${line}` }),
			];
		}),
	);
}

/** Named as such already. */
const isForeign = ({ text, locale }: Prose, group: readonly Prose[]): boolean => {
	const whole = group.filter((one) => one.locale === locale).map((one) => one.text);
	return isOtherLanguage(text, locale) || isOtherLanguage(whole.join(' '), locale);
};

/** Cyrillic sentences long enough not to be alike by chance; Latin ones are passages of their own. */
const sentencesOf = (text: string): { sentence: string; index: number }[] =>
	[...text.matchAll(/\S.*?(?:[.!?…](?=\s|$)|$)/gu)].flatMap(({ 0: sentence, index }) =>
		(sentence.match(/\p{Script=Cyrillic}+/gu) ?? []).length >= WORDS_IN_SENTENCE ? [{ sentence, index }] : [],
	);

function latinPassages(one: Prose): Finding[] {
	if (!/[A-Za-z]\S*\s[A-Za-z]/.test(one.text) || isOtherLanguage(one.text, one.locale)) return [];
	const known = LATIN_NAMES.reduce((text, name) => text.replaceAll(name, ' '.repeat(name.length)), one.text);
	return findingsIn({ ...one, text: maskQuotations(known) }, LATIN_RUN, 'latin-passage', ([found]) => ({
		path: one.path,
		found: show(found),
	}));
}
