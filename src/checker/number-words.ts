import type { WrittenLocale } from '#domain/locale.ts';

/** How numbers that are often written in words begin, in Kazakh, Russian and English. */
const SPELT: Readonly<Record<string, readonly [kk: string, ru: string, en: string]>> = {
	0: ['нөл', 'ноль|нул', 'zero'],
	1: ['бір|жалғыз|алғаш', 'один|одн|перв|единств', 'one|once|first|single|an?$'],
	2: [
		'екі|екеу|қос',
		'два|две|дву|двое|втор|вдво|оба|обе|обои|пар[аыу]$',
		'two|twice|second|both|pair|double',
	],
	3: ['үш', 'три$|трех|трёх|трем|трём|тремя|трое|трет|троек', 'three|third|thrice'],
	4: ['төрт', 'четыр|четвер|четвёр', 'four'],
	5: ['бес', 'пят', 'five|fifth'],
	6: ['алты', 'шест', 'six'],
	7: ['жеті', 'семь|семи|седьм', 'seven'],
	8: ['сегіз', 'восем|восьм', 'eight'],
	9: ['тоғыз', 'девят', 'nine|ninth'],
	10: ['он$|онынш|оншақ|ондағ|оннан', 'десят', 'ten$|tenth'],
	11: ['он бір', 'одиннадцат', 'eleven'],
	12: ['он екі', 'двенадцат|дюжин', 'twel|dozen'],
	13: ['он үш', 'тринадцат', 'thirteen'],
	14: ['он төрт', 'четырнадцат', 'fourteen'],
	15: ['он бес', 'пятнадцат', 'fifteen'],
	16: ['он алты', 'шестнадцат', 'sixteen'],
	17: ['он жеті', 'семнадцат', 'seventeen'],
	18: ['он сегіз', 'восемнадцат', 'eighteen'],
	19: ['он тоғыз', 'девятнадцат', 'nineteen'],
	20: ['жиырма', 'двадцат', 'twent'],
	30: ['отыз', 'тридцат', 'thirt'],
	40: ['қырық', 'сорок', 'fort(?:y|ie)'],
	50: ['елу', 'пятьдесят|пятидесят', 'fift(?:y|ie)'],
	60: ['алпыс', 'шестьдесят|шестидесят', 'sixt(?:y|ie)'],
	70: ['жетпіс', 'семьдесят|семидесят', 'sevent(?:y|ie)'],
	80: ['сексен', 'восемьдесят|восьмидесят', 'eight(?:y|ie)'],
	90: ['тоқсан', 'девяност', 'ninet'],
	100: ['жүз', 'сто$|сот|ста$', 'hundred|centur'],
	1000: ['мың', 'тысяч', 'thousand'],
};

const PATTERNS = new Map(
	Object.entries(SPELT).flatMap(([value, [kk, ru, en]]) =>
		Object.entries({ kk, ru, en }).map(([locale, beginnings]) => {
			const anyOf = beginnings.replaceAll('$', '(?!\\p{L})');
			return [`${locale} ${value}`, new RegExp(`(?<!\\p{L})(?:${anyOf})`, 'iu')] as const;
		}),
	),
);

/**
 * True if a text has this number in words: a page may say “two kilometres” where another says “2 km”.
 *
 * @example
 * isSpelt('2', 'В двух километрах от аула', 'ru') // => true
 */
export const isSpelt = (value: string, text: string, locale: WrittenLocale): boolean =>
	PATTERNS.get(`${locale} ${value}`)?.test(text) ?? false;
