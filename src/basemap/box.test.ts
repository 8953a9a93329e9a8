import { describe, expect, test } from 'vitest';
import { boxAround, grownBox, tilesBox, tilesIn, WORLD } from './box.ts';

describe('tilesIn', () => {
	test('the world is one tile, then four', () => {
		expect(tilesIn(WORLD, 0)).toEqual([{ z: 0, x: 0, y: 0 }]);
		expect(tilesIn(WORLD, 1)).toHaveLength(4);
	});

	test('a point lies in one tile, row 0 in the north', () =>
		expect(tilesIn([65.5, 44.85, 65.5, 44.85], 5)).toEqual([{ z: 5, x: 21, y: 11 }]));

	test('the poles count as the edge of the map', () =>
		expect(tilesIn([0, -90, 0, 90], 2).map(({ y }) => y)).toEqual([0, 1, 2, 3]));
});

test('a box grows within the world only', () => {
	expect(grownBox([60, 40, 70, 50], 0.5)).toEqual([55, 35, 75, 55]);
	expect(grownBox([-170, -80, 170, 80], 1)).toEqual(WORLD);
});

test('the box of tiles holds the box and is little larger than its tiles', () => {
	const [west, south, east, north] = tilesBox([60, 40, 70, 50], 6);
	expect(west).toBeCloseTo(56.25 - 5.625 / 32, 6);
	expect(east).toBeCloseTo(73.125 + 5.625 / 32 - 0, 6);
	expect(south).toBeLessThan(40);
	expect(north).toBeGreaterThan(50);
});

test('there is no box around nothing', () => expect(boxAround([])).toBeUndefined());
