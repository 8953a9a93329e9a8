import { describe, expect, test } from 'vitest';
import { byteRanges } from './byte-ranges.ts';

describe('byteRanges', () => {
	test('takes neighbours, and what is nearly so, in one', () =>
		expect(
			byteRanges([
				{ offset: 1000, length: 50 },
				{ offset: 0, length: 100 },
				{ offset: 100, length: 100 },
			]),
		).toEqual([{ offset: 0, length: 1050 }]));

	test('leaves out what lies between far ones', () =>
		expect(
			byteRanges([
				{ offset: 0, length: 10 },
				{ offset: 1e6, length: 10 },
			]),
		).toEqual([
			{ offset: 0, length: 10 },
			{ offset: 1e6, length: 10 },
		]));

	test('takes the same bytes once', () =>
		expect(
			byteRanges([
				{ offset: 5, length: 10 },
				{ offset: 5, length: 10 },
			]),
		).toEqual([{ offset: 5, length: 10 }]));

	test('cuts a long way into requests, never a tile', () => {
		const tiles = Array.from({ length: 100 }, (_, i) => ({ offset: i * 1e5, length: 1e5 }));
		const ranges = byteRanges(tiles);
		expect(ranges.length).toBe(3);
		expect(ranges.every(({ offset, length }) => offset % 1e5 === 0 && length % 1e5 === 0)).toBe(true);
		expect(byteRanges([{ offset: 0, length: 1e7 }])).toHaveLength(1);
	});

	test('of nothing are none', () => expect(byteRanges([])).toEqual([]));
});
