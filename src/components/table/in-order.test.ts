import { describe, expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const sorted = (values: string[], isDescending = false, lang = 'kk') =>
	inOrder(values, (value) => value, lang, isDescending);

describe('rows in order', () => {
	test('are sorted by the alphabet of the language', () => {
		expect(sorted(['Шиелі', 'Әйтеке би', 'Арал', 'Қазалы'])).toEqual([
			'Арал',
			'Әйтеке би',
			'Қазалы',
			'Шиелі',
		]);
	});

	test('are sorted by number where they begin with one', () => {
		expect(sorted(['120', '9', '45'])).toEqual(['9', '45', '120']);
	});

	test('run backwards when asked', () => {
		expect(sorted(['1', '3', '2'], true)).toEqual(['3', '2', '1']);
	});

	test('have those without a value last, forwards and backwards', () => {
		expect(sorted(['2', '', '1'])).toEqual(['1', '2', '']);
		expect(sorted(['2', '', '1'], true)).toEqual(['2', '1', '']);
	});

	test('keep the order they had where their values are alike', () => {
		const rows = [
			{ id: 'a', value: 'x' },
			{ id: 'b', value: 'x' },
		];
		expect(inOrder(rows, ({ value }) => value, 'en', true)).toEqual(rows);
	});

	test('are none of none', () => expect(sorted([])).toEqual([]));
});
