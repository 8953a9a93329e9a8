import type { WrittenLocale } from '#domain/locale.ts';

/** A number in a text, told by its value: `70 000`, `70,000` and `70 thousand` are the same. */
export interface NumberInText {
	readonly value: string;
	/** As it is written. */
	readonly found: string;
	readonly index: number;
}

/** How each language writes thousands and decimals. */
const FIGURES: Readonly<Record<WrittenLocale, string>> = {
	kk: String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?`,
	ru: String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?`,
	en: String.raw`\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`,
};
const THOUSANDS: Readonly<Record<WrittenLocale, RegExp>> = {
	kk: /[ \u00A0\u202F]/g,
	ru: /[ \u00A0\u202F]/g,
	en: /[, \u00A0\u202F]/g,
};
/** Words that multiply a number before them, or both ends of a range; a millennium (`мыңжылдық`) does not. */
const MULTIPLIERS = (
	[
		['мың(?!жыл)|тыс(?:\\.|яч(?!еле))|thousand', 1e3],
		['млн|миллион|million', 1e6],
		['млрд|миллиард|billion', 1e9],
	] as const
).map(
	([words, times]) => [new RegExp(`^(?:–\\d+(?:[.,]\\d+)?)?[ \\u00A0-]?(?:${words})`, 'iu'), times] as const,
);
const ROMAN = String.raw`(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])`;
const NUMBER = Object.fromEntries(
	Object.entries(FIGURES).map(([locale, figures]) => [locale, new RegExp(`${figures}|${ROMAN}`, 'gu')]),
) as Readonly<Record<WrittenLocale, RegExp>>;

/**
 * Numbers written in figures, Roman ones among them (not `V. Bartold`); a time of day is two, a code keeps its digits.
 *
 * @example
 * numbersIn('XIX ғасырда 2 000-нан астам', 'kk').map(({ value }) => value) // => ['19', '2000']
 */
export const numbersIn = (text: string, locale: WrittenLocale): NumberInText[] =>
	[...text.matchAll(NUMBER[locale])].flatMap(({ 0: found, index }) => {
		if (/^[IVX]/.test(found)) {
			const isLetter = found.length === 1 && (text[index + 1] === '.' || (locale === 'en' && found === 'I'));
			return isLetter ? [] : [{ value: String(romanValue(found)), found, index }];
		}
		const plain = Number(found.replaceAll(THOUSANDS[locale], '').replace(',', '.'));
		const after = text.slice(index + found.length, index + found.length + 20);
		const times = MULTIPLIERS.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
		return [{ value: String(Number((plain * times).toPrecision(12))), found, index }];
	});

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(written: string): number {
	const values = [...written].map((letter) => ROMAN_VALUES[letter]!);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
