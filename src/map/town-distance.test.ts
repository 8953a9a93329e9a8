import { describe, expect, test } from 'vitest';
import { nearestTown, townDistance } from './town-distance.ts';

const town = [65.5, 44.85] as const;

describe('the distance from a town', () => {
	test('is rounded as one would say it', () => {
		expect(townDistance(town, { lngLat: [66.5, 44.85], precision: 'exact' })).toBe(80);
	});

	test('is not told within the town where no more than the town is known', () => {
		expect(townDistance(town, { lngLat: [65.51, 44.85], precision: 'settlement' })).toBe('same-town');
		expect(townDistance(town, { lngLat: [65.51, 44.85], precision: 'exact' })).toBe(1);
	});

	test('is none to the town itself', () => {
		expect(townDistance(town, { lngLat: town, precision: 'exact' })).toBe(0);
	});

	test('is unknown where the place is', () => expect(townDistance(town, {})).toBeUndefined());
});

describe('the nearest town', () => {
	const towns = [
		{ id: 'west', lngLat: [61, 46] as const },
		{ id: 'east', lngLat: [67, 44] as const },
	];

	test('is the one at the least distance', () => expect(nearestTown(towns, [66, 44])?.id).toBe('east'));
	test('of nowhere is the first', () => expect(nearestTown(towns, undefined)?.id).toBe('west'));
	test('of no towns is none', () => expect(nearestTown([], [66, 44])).toBeUndefined());
});
