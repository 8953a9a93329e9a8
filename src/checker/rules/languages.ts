import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { Content, Rule } from '../content.ts';
import { factsFiles } from '../fields-of.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { YamlSource } from '../read-yaml.ts';
import type { WordsSource } from '../read-words.ts';
import { isGroup, isTranslated, visitValues } from '../schema-walk.ts';
import { showPath } from '../show.ts';
import { isOtherLanguage } from '../which-language.ts';

/** Every name in every language of the region, and each text in the language its file says. */
export const languages: Rule = (content) => [
	...factsFiles(content).flatMap(({ schema, source }) => {
		const findings: Finding[] = [];
		visitValues(schema, source.value, (one, value, path) => {
			if (isTranslated(one) && isGroup(value)) findings.push(...translations(value, path, source, content));
		});
		return findings;
	}),
	...content.entries.flatMap(({ words }) => [...words.values()].flatMap(ofWords)),
];

function translations(
	value: Readonly<Record<string, unknown>>,
	path: readonly PropertyKey[],
	source: YamlSource,
	{ region }: Content,
): Finding[] {
	// a group that is empty or has a misspelt language is the schema's to name
	if (Object.keys(value).length === 0 || !Object.keys(value).every(isLocale)) return [];
	const missing = region.locales
		.filter((locale) => value[locale] === undefined)
		.map((locale) =>
			finding('translation-missing', source.at(...path), { path: showPath(path), expected: locale }),
		);
	const foreign = WRITTEN_LOCALES.flatMap((locale) => {
		const text = value[locale];
		if (typeof text !== 'string' || !isOtherLanguage(text, locale)) return [];
		return [passage(source.at(...path, locale), locale, showPath([...path, locale]))];
	});
	return [...missing, ...foreign];
}

const isLocale = (key: string): boolean => WRITTEN_LOCALES.some((locale) => locale === key);

const passage = (
	at: { file: string; line: number; column: number },
	locale: WrittenLocale,
	path?: string,
): Finding => finding('passage-in-other-language', at, { path, expected: `#${locale}` });

const NOT_WORDS = /<\/?[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\/\/\S+/gu;

function ofWords({ file, locale, head, body, linesBefore }: WordsSource): Finding[] {
	const lines = body.replaceAll(NOT_WORDS, ' ').split('\n');
	if (isOtherLanguage(lines.join(' '), locale)) {
		const first = lines.findIndex((line) => /\p{L}/u.test(line));
		return [
			finding(
				'wrong-language',
				{ file, line: linesBefore + first + 1, column: 1 },
				{ expected: `#${locale}` },
			),
		];
	}
	const ofBody = lines.flatMap((line, index) =>
		isOtherLanguage(line, locale)
			? [passage({ file, line: linesBefore + index + 1, column: 1 }, locale)]
			: [],
	);
	const ofHead = ['title', 'summary'].flatMap((field) => {
		const text = head?.value[field];
		return typeof text === 'string' && isOtherLanguage(text, locale)
			? [passage(head!.at(field), locale, field)]
			: [];
	});
	return [...ofHead, ...ofBody];
}
