import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readBasemap } from './basemap.ts';
import { groundOf } from './ground.ts';
import type { LabelSpace } from './label-space.ts';
import { boxesMeet } from './mercator.ts';
import { markBox } from './pin-group.ts';
import { placeNames } from './place-names.ts';
import type { PlateRequest } from './request.ts';
import { spreadPins } from './spread-pins.ts';
import { viewOf } from './view.ts';

const basemap = readBasemap(join(import.meta.dirname, '../../content/basemap'));

/** A crowd of pins around a point, closer the smaller the spread; fixed, so that a failure can be repeated. */
const aCrowd = (lng: number, lat: number, spread: number, count: number): PlateRequest => {
	const pins = Array.from({ length: count }, (_, i) => ({
		lngLat: [
			lng + Math.cos(i * 2.4) * spread * Math.sqrt(i),
			lat + Math.sin(i * 2.4) * spread * Math.sqrt(i),
		] as const,
		label: `A place with a name of some length ${i + 1}`,
		number: i + 1,
		precision: 'exact' as const,
		emphasis: i % 5 === 4 ? ('near' as const) : ('stop' as const),
	}));
	return {
		focus: pins.map(({ lngLat }) => lngLat),
		minWidthKm: 20,
		widthPx: 720,
		heightPx: 540,
		locale: 'ru',
		pins,
		lines: [],
		title: '',
		description: '',
		id: 'p',
		unit: { km: 'км' },
	};
};

const CROWDS = [0.0001, 0.003, 0.01, 0.05, 0.3, 0.8].map((spread) => aCrowd(65.5, 44.85, spread, 14));

function laidOut(request: PlateRequest) {
	const view = viewOf(basemap, request);
	const groups = spreadPins(request.pins, view);
	const space: LabelSpace = { sheet: view.sheet, unit: view.unit, taken: [], ways: [], rivers: [] };
	const names = placeNames({ basemap, ground: groundOf(basemap, view), view, request, groups, space });
	return { view, groups, names, boxes: names.flatMap((name) => ('label' in name ? [name.label.box] : [])) };
}

describe('names and pins', () => {
	test.each(CROWDS)('no name lies on another or on a pin (crowd %#)', (request) => {
		const { boxes, groups } = laidOut(request);
		const marks = groups.map(markBox);
		for (const [i, box] of boxes.entries()) {
			for (const other of boxes.slice(i + 1)) expect(boxesMeet(box, other)).toBe(false);
			expect(marks.filter((mark) => boxesMeet(box, mark) && !touchesCorner(box, mark))).toEqual([]);
		}
	});

	test.each(CROWDS)('no pin covers another, and every stop is on one (crowd %#)', (request) => {
		const { groups } = laidOut(request);
		for (const [i, a] of groups.entries()) {
			for (const b of groups.slice(i + 1)) {
				const apart = Math.max(
					Math.abs(a.shown[0] - b.shown[0]) - a.reach[0] - b.reach[0],
					Math.abs(a.shown[1] - b.shown[1]) - a.reach[1] - b.reach[1],
					Math.hypot(a.shown[0] - b.shown[0], a.shown[1] - b.shown[1]) -
						Math.min(...a.reach) -
						Math.min(...b.reach),
				);
				expect(apart).toBeGreaterThan(-1);
			}
		}
		const stops = request.pins.filter(({ emphasis }) => emphasis === 'stop');
		expect(
			new Set(groups.flatMap(({ pins }) => pins).filter(({ emphasis }) => emphasis === 'stop')).size,
		).toBe(stops.length);
	});

	test.each(CROWDS)('every name stands on the sheet (crowd %#)', (request) => {
		const { boxes, view } = laidOut(request);
		for (const box of boxes) {
			expect(box.minX).toBeGreaterThanOrEqual(view.sheet.minX);
			expect(box.maxX).toBeLessThanOrEqual(view.sheet.maxX);
			expect(box.minY).toBeGreaterThanOrEqual(view.sheet.minY);
			expect(box.maxY).toBeLessThanOrEqual(view.sheet.maxY);
		}
	});
});

/** A name set diagonally to a round mark may reach into the corner of its rectangle, where nothing is drawn. */
function touchesCorner(
	box: { minX: number; minY: number; maxX: number; maxY: number },
	mark: typeof box,
): boolean {
	const acrossX = Math.min(box.maxX, mark.maxX) - Math.max(box.minX, mark.minX);
	const acrossY = Math.min(box.maxY, mark.maxY) - Math.max(box.minY, mark.minY);
	const corner = (Math.min(mark.maxX - mark.minX, mark.maxY - mark.minY) / 2) * 0.75;
	return acrossX < corner && acrossY < corner;
}
