import { writtenOf, type Locale, type WrittenLocale } from '#domain/locale.ts';

/** Something in the reader's language or, where that is missing, in the nearest other one. */
export interface Picked<T> {
	readonly value: T;
	/** Language it is really in. */
	readonly locale: WrittenLocale;
	readonly isFallback: boolean;
}

/** Who reads whose language more easily: a Kazakh reader Russian before English, and so on. */
const NEAREST: Record<WrittenLocale, readonly WrittenLocale[]> = {
	kk: ['kk', 'ru', 'en'],
	ru: ['ru', 'kk', 'en'],
	en: ['en', 'ru', 'kk'],
};

/** The version for this locale; undefined where there is none in any language. */
export function pick<T>(
	versions: Partial<Record<WrittenLocale, T | undefined>>,
	locale: Locale,
): Picked<T> | undefined {
	const wanted = writtenOf(locale);
	for (const candidate of NEAREST[wanted]) {
		const value = versions[candidate];
		if (value !== undefined) return { value, locale: candidate, isFallback: candidate !== wanted };
	}
	return undefined;
}

/** The words alone, for places where a notice would be too much, e.g. a label on a map. */
export const pickText = (
	versions: Partial<Record<WrittenLocale, string | undefined>>,
	locale: Locale,
): string => pick(versions, locale)?.value ?? '';
