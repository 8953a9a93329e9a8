import { describe, expect, test } from 'vitest';
import { skeleton } from './letters.ts';
import { stemsOf } from './stems.ts';

describe('the stems of a word', () => {
	test.each([
		['Қызылордадағы', 'Қызылорда'],
		['мешіттер', 'мешіт'],
		['мешіттерінде', 'мешіт'],
		['кесенелерге', 'кесене'],
		['музейлеріне', 'музей'],
		['Аралдан', 'Арал'],
		['Аральского', 'Аральск'],
		['Аральский', 'Арал'],
		['гостиницами', 'гостиниц'],
		['mosques', 'mosque'],
		['cities', 'city'],
	])('of %s hold %s', (word, stem) => expect(stemsOf(word)).toContain(skeleton(stem)));

	test('begin with the word itself and never grow too short', () => {
		expect(stemsOf('Арал')[0]).toBe('aral');
		for (const stem of stemsOf('аталардікінде')) expect(stem.length).toBeGreaterThanOrEqual(3);
	});
});
