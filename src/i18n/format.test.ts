import { describe, expect, test } from 'vitest';
import { formatDays, formatPoint, monthRanges, roundedKm } from './format.ts';

describe('monthRanges', () => {
	test('joins months that follow each other', () => {
		expect(monthRanges([4, 5, 6, 9], 'en')).toBe('April–June, September');
	});

	test('writes Kazakh and Russian months small', () => {
		expect(monthRanges([5, 6, 7], 'kk')).toBe('мамыр – шілде');
		expect(monthRanges([5], 'ru')).toBe('май');
	});

	test('says all year round instead of January to December', () => {
		expect(monthRanges([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'en')).toBe('All year round');
	});
});

describe('roundedKm', () => {
	test.each([
		[0.2, 1],
		[7.4, 7],
		[63, 65],
		[368, 370],
	])('%d km as the crow flies is said as %d', (km, said) => expect(roundedKm(km)).toBe(said));
});

test('half a day has words of its own', () => expect(formatDays(0.5, 'en')).toBe('half a day'));

test('a point that is not exact shows no false precision', () => {
	expect(formatPoint([66.961111, 44.156667], false)).toBe('44.16° N, 66.96° E');
});
