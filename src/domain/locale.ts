/** The languages that are written by hand; Latin Kazakh is computed from `kk`. */
export const WRITTEN_LOCALES = ['kk', 'ru', 'en'] as const;
export type WrittenLocale = (typeof WRITTEN_LOCALES)[number];

/** Every language a page can be read in; `qaz` is Kazakh in Latin letters. */
export type Locale = WrittenLocale | 'qaz';

/** The language whose words a page shows: `qaz` shows those of `kk`. */
export const writtenOf = (locale: Locale): WrittenLocale => (locale === 'qaz' ? 'kk' : locale);

/** BCP 47 tag for `lang` and `hreflang`. */
export const languageTag = (locale: Locale): string => (locale === 'qaz' ? 'kk-Latn' : locale);
