import { expect, test } from 'vitest';
import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { UNSURE_KM, isUnsure, unsureArea } from './unsure-area.ts';

test('the ring is as far from its middle as the place may be', () => {
	const middle: LngLat = [65.5, 44.85];
	for (const corner of unsureArea(middle).coordinates[0]!) {
		expect(distanceKm(middle, corner as unknown as LngLat)).toBeCloseTo(UNSURE_KM, 1);
	}
});

test('the ring is closed', () => {
	const [ring] = unsureArea([61, 46]).coordinates;
	expect(ring!.at(-1)).toEqual(ring![0]);
});

test.each([
	['exact', false],
	['approximate', true],
	['settlement', true],
	[undefined, false],
] as const)('%s: a ring or not', (precision, is) => expect(isUnsure(precision)).toBe(is));
