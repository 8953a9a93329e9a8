import { describe, expect, test } from 'vitest';
import type { Box } from '../box.ts';
import { aSquare } from '../test-archives.ts';
import { signedArea, type Ring } from './ring.ts';
import { seaIn } from './sea.ts';

const BOX: Box = [0, 0, 10, 10];
const square = (...box: [number, number, number, number]): Ring => aSquare(box).coordinates[0]!;
const sizes = (seas: Ring[][]) =>
	seas
		.map(([outline, ...islands]) => [outline!, ...islands].map((ring) => Math.abs(signedArea(ring))))
		.sort((a, b) => a[0]! - b[0]!);

describe('the sea in a box', () => {
	test('is all of it where there is no land', () => expect(sizes(seaIn([], BOX))).toEqual([[100]]));

	test('is nothing where land goes round the box', () =>
		expect(seaIn([[square(-1, -1, 11, 11)]], BOX)).toEqual([]));

	test('is all of it where land is elsewhere', () =>
		expect(sizes(seaIn([[square(20, 20, 30, 30)]], BOX))).toEqual([[100]]));

	test('ends at a coast', () => expect(sizes(seaIn([[square(-5, -5, 4, 15)]], BOX))).toEqual([[60]]));

	test('goes round a cape, whichever way the shore is drawn', () => {
		const cape = square(-5, 4, 5, 6);
		expect(sizes(seaIn([[cape]], BOX))).toEqual([[90]]);
		expect(sizes(seaIn([[cape.toReversed()]], BOX))).toEqual([[90]]);
	});

	test('is cut in two by land from side to side', () =>
		expect(sizes(seaIn([[square(-5, 4, 15, 6)]], BOX))).toEqual([[40], [40]]));

	test('leaves corners to land', () =>
		expect(sizes(seaIn([[square(-5, -5, 2, 2)], [square(8, 8, 15, 15)]], BOX))).toEqual([[92]]));

	test('has islands, also those in an inland sea', () => {
		const land = [square(-1, -1, 11, 11), square(2, 2, 8, 8)];
		expect(sizes(seaIn([land, [square(4, 4, 5, 5)]], BOX))).toEqual([[36, 1]]);
		expect(sizes(seaIn([[square(4, 4, 5, 5)]], BOX))).toEqual([[100, 1]]);
	});

	test('reaches over the date line', () => {
		const box: Box = [-179.99, 0, 179.99, 10];
		const [[area]] = sizes(seaIn([[square(170, -5, 190, 15)]], box)) as [[number]];
		expect(area).toBeCloseTo(3400, 0);
	});
});
