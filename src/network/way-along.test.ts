import { describe, expect, test } from 'vitest';
import type { LngLat } from '#domain/lng-lat.ts';
import { nearestOn } from './nearest-on.ts';
import type { Network } from './network.ts';
import { readNetworks } from './read-networks.ts';
import { lengthKm, wayAlong } from './way-along.ts';

// One degree is about 111 km here. A road east, and one that leaves it northwards in the middle.
const WEST: LngLat = [0, 0];
const MIDDLE: LngLat = [1, 0];
const EAST: LngLat = [2, 0];
const NORTH: LngLat = [1, 1];
const CROSSING: Network = [
	[WEST, MIDDLE, EAST],
	[MIDDLE, NORTH],
];

describe('wayAlong', () => {
	test('turns where two roads share a point', () => {
		expect(wayAlong(CROSSING, WEST, NORTH)?.points).toEqual([WEST, MIDDLE, NORTH]);
	});

	test('begins and ends between the points of a road', () => {
		expect(wayAlong(CROSSING, [0.5, 0], [1, 0.25])?.points).toEqual([[0.5, 0], MIDDLE, [1, 0.25]]);
	});

	test('stays on one stretch where both ends lie on it, in either direction', () => {
		expect(wayAlong(CROSSING, [0.25, 0], [0.75, 0])?.points).toEqual([
			[0.25, 0],
			[0.75, 0],
		]);
		expect(wayAlong(CROSSING, [0.75, 0], [0.25, 0])?.points).toEqual([
			[0.75, 0],
			[0.25, 0],
		]);
	});

	test('leads from a place beside the road to the road, and counts that too', () => {
		const way = wayAlong(CROSSING, [0.5, 0.02], EAST)!;
		expect(way.points).toEqual([[0.5, 0.02], [0.5, 0], MIDDLE, EAST]);
		expect(way.km).toBeCloseTo(lengthKm(way.points), 9);
		expect(way.km).toBeGreaterThan(lengthKm([[0.5, 0], EAST]));
	});

	test('is as long there as back', () => {
		expect(wayAlong(CROSSING, NORTH, EAST)!.km).toBeCloseTo(wayAlong(CROSSING, EAST, NORTH)!.km, 9);
	});

	test('is none for a place far from every road', () => {
		expect(wayAlong(CROSSING, [0.5, 0.1], EAST)).toBeUndefined();
		expect(wayAlong(CROSSING, WEST, [1.5, 0.5])).toBeUndefined();
	});

	test('is none where getting to the road would be most of it', () => {
		expect(wayAlong(CROSSING, [0.5, 0.03], [0.52, 0.03])).toBeUndefined();
	});

	test('is none where the roads go a long way round', () => {
		const horseshoe: Network = [[WEST, NORTH, [0.2, 0]]];
		expect(wayAlong(horseshoe, WEST, [0.2, 0])).toBeUndefined();
	});

	test('is none where the roads do not meet', () => {
		const apart: Network = [
			[WEST, MIDDLE],
			[[1, 0.01], NORTH],
		];
		expect(wayAlong(apart, WEST, NORTH)).toBeUndefined();
	});

	test('is none from a place to itself, and none without roads', () => {
		expect(wayAlong(CROSSING, WEST, WEST)).toBeUndefined();
		expect(wayAlong([], WEST, EAST)).toBeUndefined();
		expect(wayAlong([[WEST]], WEST, EAST)).toBeUndefined();
	});
});

test('nearestOn says on which stretch and where', () => {
	expect(nearestOn(CROSSING, [1.25, 0.1])).toMatchObject({ at: [1.25, 0], line: 0, stretch: 1, share: 0.25 });
});

test('a line of no length has a nearest point too', () => {
	expect(nearestOn([[EAST, EAST]], WEST)?.at).toEqual(EAST);
});

test('a region without drawn ways has empty networks', () => {
	expect(readNetworks('/no-such-folder')).toEqual({ road: [], railway: [] });
});
