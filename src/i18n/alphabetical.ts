import type { Locale } from '#domain/locale.ts';
import { LATIN_ALPHABET } from '#translit/latin-table.ts';

/** How a language puts names in order. */
export interface Alphabetical {
	readonly compare: (a: string, b: string) => number;
	/** The letter under which a name stands, as a capital; `#` for a name that begins with a digit. */
	readonly letterOf: (name: string) => string;
}

const DIGIT = '#';
/** English indexes pass over an article. */
const ARTICLE = /^(?:the|an?)\s+/i;
/** Letters that Kazakh in Latin has in foreign names only, after the letter that they follow. */
const FOREIGN = { c: 'b', w: 'v', x: 'v' } as const;

/** A sign of its own for each letter, in the order of the alphabet: ICU does not know this one. */
const LATIN_ORDER = new Map<string, string>();
for (const [index, [capital, small]] of LATIN_ALPHABET.map((pair) => [...pair]).entries()) {
	const sign = String.fromCodePoint(0x1000 + index * 4);
	LATIN_ORDER.set(small!, sign).set(capital!, sign);
}
for (const [index, [letter, after]] of Object.entries(FOREIGN).entries()) {
	LATIN_ORDER.set(letter, String.fromCodePoint(LATIN_ORDER.get(after)!.codePointAt(0)! + 1 + index));
}

const latinKey = (name: string): string =>
	[...name]
		.map((letter) => LATIN_ORDER.get(letter) ?? LATIN_ORDER.get(letter.toLowerCase()) ?? letter)
		.join('');

const kazakhLatin: Alphabetical = {
	compare: (a, b) => {
		const [left, right] = [bare(a), bare(b)].map(latinKey) as [string, string];
		return left < right ? -1 : Number(left > right);
	},
	letterOf: (name) => {
		const letter = [...bare(name)][0] ?? '';
		const pair = LATIN_ALPHABET.find((one) => one.includes(letter));
		return /\d/.test(letter) ? DIGIT : (pair?.[0] ?? letter.toUpperCase());
	},
};

/** A name from its first letter or digit on, without signs that no alphabet has. */
const bare = (name: string): string =>
	name
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/[\s-]+/gu, ' ')
		.trim();

function byCollation(locale: Exclude<Locale, 'qaz'>): Alphabetical {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const key = (name: string) => (locale === 'en' ? bare(name).replace(ARTICLE, '') : bare(name));
	return {
		compare: (a, b) => compare(key(a), key(b)),
		letterOf: (name) => {
			const letter = [...key(name)][0] ?? '';
			return /\d/.test(letter) ? DIGIT : letter.toLocaleUpperCase(locale).replace('Ё', 'Е');
		},
	};
}

const ALL: Record<Locale, Alphabetical> = {
	kk: byCollation('kk'),
	ru: byCollation('ru'),
	en: byCollation('en'),
	qaz: kazakhLatin,
};

/** The order of names on the pages of a locale; Latin Kazakh has its own alphabet. */
export const alphabetical = (locale: Locale): Alphabetical => ALL[locale];
