import { describe, expect, test } from 'vitest';
import { decodeDirectory, encodeDirectory, type Entry } from './directory.ts';

const entries: Entry[] = [
	{ tileId: 0, offset: 0, length: 5, runLength: 1 },
	{ tileId: 7, offset: 5, length: 300, runLength: 9 },
	{ tileId: 2 ** 31 + 5, offset: 2 ** 40, length: 128, runLength: 1 },
	{ tileId: 2 ** 33, offset: 0, length: 5, runLength: 0 },
];

describe('a directory', () => {
	test('reads back as it was written, past 32 bits too', () =>
		expect(decodeDirectory(encodeDirectory(entries))).toEqual(entries));

	test('is written in columns, an offset right after the one before as 0', () =>
		expect([...encodeDirectory(entries.slice(0, 2))]).toEqual([2, 0, 7, 1, 9, 5, 172, 2, 1, 0]));

	test('of no tiles has no entries', () => expect(decodeDirectory(encodeDirectory([]))).toEqual([]));

	test.each([1, 4, 9])('that ends after %d bytes is an error', (length) =>
		expect(() => decodeDirectory(encodeDirectory(entries.slice(0, 2)).subarray(0, length))).toThrow(
			RangeError,
		),
	);
});
