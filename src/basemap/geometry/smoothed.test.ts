import type { LineString, Point, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { signedArea } from './ring.ts';
import { smoothed } from './smoothed.ts';

describe('smoothed', () => {
	test('rounds the corners of a ring and keeps it closed', () => {
		const square: Polygon = { type: 'Polygon', coordinates: [[[0, 0], [8, 0], [8, 8], [0, 8], [0, 0]]] }; // prettier-ignore
		const [ring] = smoothed(square).coordinates;
		expect(ring!.at(-1)).toEqual(ring![0]);
		expect(ring).toHaveLength(17);
		expect(signedArea(ring!)).toBeGreaterThan(0.8 * 64);
	});

	test('leaves the ends of a line where they are', () => {
		const line: LineString = { type: 'LineString', coordinates: [[0, 0], [4, 4], [8, 0]] }; // prettier-ignore
		const { coordinates } = smoothed(line);
		expect([coordinates[0], coordinates.at(-1)]).toEqual([[0, 0], [8, 0]]); // prettier-ignore
		expect(Math.max(...coordinates.map(([, y]) => y!))).toBeLessThanOrEqual(4);
	});

	test.each<LineString | Point>([
		{ type: 'LineString', coordinates: [] },
		{ type: 'LineString', coordinates: [[0, 0], [1, 1]] }, // prettier-ignore
		{ type: 'Point', coordinates: [1, 2] },
	])('has nothing to round in %o', (shape) => expect(smoothed(shape)).toEqual(shape));
});
