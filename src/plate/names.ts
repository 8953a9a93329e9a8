import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';

/** A name in the languages in which the basemap has it. */
export type Names = Readonly<Partial<Record<WrittenLocale, string>>>;

const FALLBACKS: Readonly<Record<WrittenLocale, readonly WrittenLocale[]>> = {
	kk: ['kk', 'ru', 'en'],
	ru: ['ru', 'kk', 'en'],
	en: ['en', 'kk', 'ru'],
};
const isCyrillic = (name: string) => /\p{Script=Cyrillic}/u.test(name);

/** The names among a feature's properties, written `name:kk`, `name:ru`, `name:en`. */
export function namesOf(properties: Readonly<Record<string, unknown>>): Names {
	return Object.fromEntries(
		WRITTEN_LOCALES.map((locale) => [locale, properties[`name:${locale}`]] as const).filter(
			([, name]) => typeof name === 'string' && name !== '',
		),
	);
}

/** The name to show a reader of this language: his own, else the next best, in his script where there is one. */
export function nameIn(names: Names, locale: WrittenLocale): string | undefined {
	const inOrder = FALLBACKS[locale].map((each) => names[each]).filter((name) => name !== undefined);
	return locale === 'en' ? inOrder[0] : (inOrder.find(isCyrillic) ?? inOrder[0]);
}
