import { describe, expect, test } from 'vitest';

import { distanceKm } from './lng-lat.ts';

describe('distanceKm', () => {
	test('a degree along the equator', () => expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 3));

	test('a degree of longitude shrinks with the cosine of latitude', () =>
		expect(distanceKm([65, 60], [66, 60])).toBeCloseTo(55.597, 2));

	test('is the same there and back', () =>
		expect(distanceKm([61.66, 46.8], [65.51, 44.85])).toBe(distanceKm([65.51, 44.85], [61.66, 46.8])));

	test('is nothing from a point to itself', () => expect(distanceKm([61.66, 46.8], [61.66, 46.8])).toBe(0));

	test('reaches half round the Earth at the antipodes', () =>
		expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(20015.1, 0));

	test('crosses the antimeridian the short way', () =>
		expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 3));
});
