import type { Locale } from '#domain/locale.ts';

/** Parts of a typeface, each a file of its own, in the order in which they are declared for every weight. */
export const ALPHABETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
export type Alphabet = (typeof ALPHABETS)[number];

/** The parts that the words of a page in this language surely need. */
export const ALPHABETS_OF: Readonly<Record<Locale, readonly Alphabet[]>> = {
	kk: ['latin', 'cyrillic', 'cyrillic-ext'],
	qaz: ['latin', 'latin-ext'],
	ru: ['latin', 'cyrillic'],
	en: ['latin'],
};
