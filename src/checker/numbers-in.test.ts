import { describe, expect, test } from 'vitest';
import type { WrittenLocale } from '#domain/locale.ts';
import { isSpelt } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';

const values = (text: string, locale: WrittenLocale) => numbersIn(text, locale).map(({ value }) => value);

describe('numbersIn', () => {
	test.each([
		['thousands', 'kk', '407 132 гектар', ['407132']],
		['thousands with a narrow space', 'ru', '2\u202F000 видов и 16\u00A0795 гектаров', ['2000', '16795']],
		['thousands', 'en', '407,132 hectares, 2,000 species', ['407132', '2000']],
		['a list of numbers', 'en', 'sites 1, 31 and 45', ['1', '31', '45']],
		['a decimal comma', 'ru', 'в 12,8 километра', ['12.8']],
		['a decimal point', 'en', '12.8 km', ['12.8']],
		['a year before a count', 'ru', 'в 2019 100 человек', ['2019', '100']],
		['a range', 'kk', '1875–1878 жылдары', ['1875', '1878']],
		['multiplied words', 'kk', '8 мыңнан астам', ['8000']],
		['both ends of a multiplied range', 'ru', '8–10 тысяч рисунков, 1,5 млн', ['8000', '10000', '1500000']],
		['a millennium', 'kk', 'б.з.б. 1-мыңжылдық', ['1']],
		['a millennium', 'ru', '1 тысячелетие', ['1']],
		['a century', 'kk', 'XVIII ғасырдың соңы – XIX ғасыр', ['18', '19']],
		['a century', 'en', 'the 18th and 19th centuries', ['18', '19']],
		['four and nine', 'ru', 'IV и IX века', ['4', '9']],
		['a king', 'en', 'Nicholas II', ['2']],
		['a pronoun and initials', 'en', 'I met V. Bartold', []],
		['a decade', 'ru', 'в 1960-х', ['1960']],
		['a decade', 'en', 'in the 1960s', ['1960']],
		['codes', 'ru', 'М-32, «Союз МС-28»', ['32', '28']],
		['a negative temperature', 'en', '−13 °C', ['13']],
		['a time of day', 'kk', '09:30-да', ['9', '30']],
		['words', 'ru', 'два километра', []],
	] as const)('%s in %s: %s', (_, locale, text, expected) => expect(values(text, locale)).toEqual(expected));

	test('says where a number stands', () =>
		expect(numbersIn('около 2 000', 'ru')).toEqual([{ value: '2000', found: '2 000', index: 6 }]));
});

describe('isSpelt', () => {
	test.each([
		['2', 'kk', 'Екі шақырым жерде'],
		['2', 'ru', 'в двух километрах'],
		['2', 'en', 'Two kilometres'],
		['3', 'ru', 'три дня'],
		['10', 'kk', 'он гектар'],
		['15', 'ru', 'пятнадцать башен'],
		['20', 'en', 'about twenty tombs'],
	] as const)('%s in %s: %s', (value, locale, text) => expect(isSpelt(value, text, locale)).toBe(true));

	test.each([
		['2', 'ru', 'недвижимость'],
		['3', 'ru', 'тридцать'],
		['10', 'kk', 'онда'],
		['1234', 'en', 'many'],
	] as const)('not %s in %s: %s', (value, locale, text) => expect(isSpelt(value, text, locale)).toBe(false));
});
