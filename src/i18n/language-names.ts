import type { Locale } from '#domain/locale.ts';

/** Each language by its own name; `kk-Cyrl` keeps the Cyrillic name on Latin pages. */
export const LANGUAGE_NAMES: Readonly<
	Record<Locale, { readonly short: string; readonly long: string; readonly lang: string }>
> = {
	kk: { short: 'Қаз', long: 'Қазақша', lang: 'kk-Cyrl' },
	qaz: { short: 'Qaz', long: 'Qazaqşa', lang: 'kk-Latn' },
	ru: { short: 'Рус', long: 'Русский', lang: 'ru' },
	en: { short: 'Eng', long: 'English', lang: 'en' },
};
