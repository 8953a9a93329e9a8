import { describe, expect, test } from 'vitest';

import { resampled } from './along.ts';
import { clippedLine, clippedRing } from './clip.ts';
import { fromMercator, toMercator } from './mercator.ts';
import { linePath, short } from './path-data.ts';
import { isInside } from './point-in-ring.ts';
import { roundCorners } from './round-corners.ts';
import { roundStep } from './round-step.ts';
import { simplified } from './simplify.ts';

const BOX = { minX: 0, minY: 0, maxX: 10, maxY: 10 };
const SQUARE = [0, 0, 10, 0, 10, 10, 0, 10];

describe('clippedLine', () => {
	test('cuts a line where it leaves and enters', () =>
		expect(clippedLine(Float64Array.of(-5, 5, 5, 5, 15, 5, 15, 8, 5, 8), BOX)).toEqual([
			[0, 5, 5, 5, 10, 5],
			[10, 8, 5, 8],
		]));
	test('leaves nothing of a line outside', () =>
		expect(clippedLine(Float64Array.of(-5, 5, -5, 9), BOX)).toEqual([]));
	test('keeps nothing of one point', () => expect(clippedLine(Float64Array.of(5, 5), BOX)).toEqual([]));
});

describe('clippedRing', () => {
	test('becomes the box where it holds the box', () =>
		expect(clippedRing([-9, -9, 19, -9, 19, 19, -9, 19], BOX)).toHaveLength(8));
	test('is nothing outside', () => expect(clippedRing([20, 20, 30, 20, 30, 30], BOX)).toHaveLength(0));
});

describe('simplified', () => {
	test('drops what lies on the line', () =>
		expect([...simplified(Float64Array.of(0, 0, 1, 0.1, 2, 0, 2, 5), 0.5)]).toEqual([0, 0, 2, 0, 2, 5]));
	test('keeps a closed ring a ring', () =>
		expect(simplified(Float64Array.of(...SQUARE, 0, 0), 1)).toHaveLength(10));
	test('leaves a point alone', () => expect([...simplified(Float64Array.of(1, 2), 1)]).toEqual([1, 2]));
});

describe('linePath', () => {
	test('is relative, short and joins points that round together', () =>
		expect(linePath([10, 10, 10.01, 10.02, 10.5, 9.5, 12, 9.5])).toBe('M10 10l.5-.5 1.5 0'));
	test('closes a ring', () => expect(linePath([0, 0, 5, 0, 5, 5], { closed: true })).toBe('M0 0l5 0 0 5z'));
	test('is empty for a point', () => expect(linePath([3, 3, 3, 3])).toBe(''));
	test.each([
		[0.04, '0'],
		[-0.04, '0'],
		[-0.5, '-.5'],
		[12.34, '12.3'],
	])('%d is written %s', (value, text) => expect(short(value)).toBe(text));
});

test('Mercator there and back', () => {
	const [lng, lat] = fromMercator(...toMercator([65.51, 44.85]));
	expect(lng).toBeCloseTo(65.51, 9);
	expect(lat).toBeCloseTo(44.85, 9);
});

test('resampled points lie a step apart', () =>
	expect(resampled([0, 0, 3, 0, 3, 4], 2)).toEqual([0, 0, 2, 0, 3, 1, 3, 3]));

test('rounded corners keep the ends of a line', () => {
	const rounded = roundCorners(Float64Array.of(0, 0, 10, 0, 10, 10), false);
	expect([rounded[0], rounded[1], rounded.at(-2), rounded.at(-1)]).toEqual([0, 0, 10, 10]);
});

test.each([
	[5, 5, true],
	[15, 5, false],
])('a point at %d, %d is inside the square: %s', (x, y, inside) =>
	expect(isInside(x, y, SQUARE)).toBe(inside),
);

test.each([
	[0.7, 0.5],
	[1, 1],
	[19, 10],
	[49, 20],
	[130, 100],
])('the round step up to %d is %d', (most, step) => expect(roundStep(most)).toBeCloseTo(step));
