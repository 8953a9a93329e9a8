import { describe, expect, test } from 'vitest';
import type { LngLat } from '#domain/lng-lat.ts';
import { besideLine, type Stretch } from './beside-line.ts';
import { lengthKm } from './way-along.ts';

const drawn = (...points: LngLat[]): Stretch => ({ points, km: lengthKm(points) });
const east = drawn([60, 45], [61, 45]);
const DEGREE_KM = 111.195;

describe('a point beside a line', () => {
	test('is told by the kilometres along the line and off it', () => {
		const beside = besideLine([east], [60.5, 45.1])!;
		expect(beside.fromStartKm).toBeCloseTo(east.km / 2, 0);
		expect(beside.offKm).toBeCloseTo(DEGREE_KM / 10, 0);
	});

	test('before the beginning lies at its beginning', () =>
		expect(besideLine([east], [59.9, 45])!.fromStartKm).toBe(0));

	test('counts the stretches before, by the length they are known to have', () => {
		const beside = besideLine([{ ...east, km: 100 }, drawn([61, 45], [61, 46])], [61.1, 45.5])!;
		expect(beside.fromStartKm).toBeCloseTo(100 + DEGREE_KM / 2, 0);
	});

	test('where the line comes back the same way is met the first time', () => {
		const back = drawn([61, 45], [60, 45]);
		expect(besideLine([east, back], [60.25, 45.01])!.fromStartKm).toBeCloseTo(east.km / 4, 0);
	});

	test('beside no line lies nowhere', () => expect(besideLine([], [60, 45])).toBeUndefined());

	test('beside a line of one spot lies at its beginning', () =>
		expect(
			besideLine(
				[
					{
						points: [
							[60, 45],
							[60, 45],
						],
						km: 0,
					},
				],
				[60, 45.1],
			)!.fromStartKm,
		).toBe(0));
});
