import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { nameOrder, nameRanks } from './name-ranks.ts';

const sorted = (names: string[], locale: Locale) => names.toSorted(nameOrder(locale));

describe('names are in the order of the alphabet', () => {
	test('of Kazakh', () =>
		expect(sorted(['Шиелі', 'Үй', 'Ұзын', 'Әйтеке би', 'Арал', 'Қазалы', 'Карта', 'Іле'], 'kk')).toEqual([
			...['Арал', 'Әйтеке би', 'Карта', 'Қазалы', 'Ұзын', 'Үй', 'Шиелі', 'Іле'],
		]));

	test('of Latin Kazakh, where letters with marks and ı are letters of their own', () =>
		expect(
			sorted(['Şielı', 'Syğanaq', 'Äiteke bi', 'Aral', 'Qazaly', 'Öz', 'Oz', 'İt', 'Iz'], 'qaz'),
		).toEqual(['Aral', 'Äiteke bi', 'Iz', 'İt', 'Oz', 'Öz', 'Qazaly', 'Syğanaq', 'Şielı']));

	test('of Russian', () =>
		expect(sorted(['Ёлка', 'Жалагаш', 'Елань'], 'ru')).toEqual(['Елань', 'Ёлка', 'Жалагаш']));

	test('and numbers in them by their size', () =>
		expect(sorted(['Site 10', 'Site 2'], 'en')).toEqual(['Site 2', 'Site 10']));
});

test('each name has its place among all', () => {
	expect(nameRanks(['c', 'a', 'b'], 'en')).toEqual([2, 0, 1]);
	expect(nameRanks([], 'kk')).toEqual([]);
});
