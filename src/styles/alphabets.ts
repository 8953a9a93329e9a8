import type { Locale } from '#domain/locale.ts';

/** Parts of a typeface, each a file of its own, in the order in which they are declared for every weight. */
export const ALPHABETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
export type Alphabet = (typeof ALPHABETS)[number];

/** Unicode ranges of the fontsource files, so that a page loads only the alphabets it shows. */
export const UNICODE_RANGES = {
	latin:
		'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212,U+FEFF,U+FFFD',
	'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
	cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
	'cyrillic-ext': 'U+0460-048F,U+0492-04AF,U+04B2-052F',
} as const satisfies Record<Alphabet, string>;

/**
 * Golos Text draws Ğ and ğ as G and g (fontsource 5.3.0, all weights), which is another letter: the next typeface of
 * the stack draws these two until its files are mended.
 */
export const GOLOS_RANGES = {
	...UNICODE_RANGES,
	'latin-ext': UNICODE_RANGES['latin-ext'].replace('U+0100-0130', 'U+0100-011D,U+0120-0130'),
} as const satisfies Record<Alphabet, string>;

/** The parts that the words of a page in this language surely need. */
export const ALPHABETS_OF: Readonly<Record<Locale, readonly Alphabet[]>> = {
	kk: ['latin', 'cyrillic', 'cyrillic-ext'],
	qaz: ['latin', 'latin-ext'],
	ru: ['latin', 'cyrillic'],
	en: ['latin'],
};
