import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import { readBasemap, type Basemap } from '#plate/basemap.ts';
import { toMercator } from '#plate/mercator.ts';
import { drawStrip, type StripRequest } from './draw-strip.ts';
import { mainRiver } from './main-river.ts';
import { stripAngle } from './strip-view.ts';
import { turned, turnedBasemap } from './turned-basemap.ts';

const basemap = readBasemap(path.resolve(import.meta.dirname, '../../content/basemap'));
const DISTRICTS = [
	{ lngLat: [61.66312, 46.80174], name: 'Aral District', href: '/en/districts/aral/' },
	{ lngLat: [64.07806, 45.48778], name: 'Karmakshy District', href: '/en/districts/karmakshy/' },
	{ lngLat: [65.50917, 44.85278], name: 'Kyzylorda & <city>', href: '/en/districts/kyzylorda-city/' },
	{ lngLat: [67.24637, 43.90652], name: 'Zhanakorgan District', href: '/en/districts/zhanakorgan/' },
] as const;
const aRequest = (more: Partial<StripRequest> = {}): StripRequest => ({
	way: 'across',
	locale: 'en',
	districts: DISTRICTS,
	sights: [{ lngLat: [64.3, 45.43], name: 'A kobyz of stone', href: '/en/sights/kobyz/' }],
	title: 'Along the river',
	id: 'strip',
	unit: { km: 'km', north: 'N' },
	...more,
});
const course = mainRiver(
	basemap,
	DISTRICTS.map(({ lngLat }) => toMercator(lngLat)),
)!.course;

describe('mainRiver', () => {
	test('is the one along which the places lie, from its upper end to its lower one', () => {
		const river = mainRiver(
			basemap,
			DISTRICTS.map(({ lngLat }) => toMercator(lngLat)),
		);
		expect(river?.names.en).toBe('Syr Darya');
		expect(river!.course[0]![0]).toBeGreaterThan(river!.course.at(-1)![0]); // it flows west
	});
	test('is none where no named river passes two places', () => {
		expect(mainRiver(basemap, [toMercator([10, 50])])).toBeUndefined();
		expect(mainRiver({ ...basemap, rivers: [] }, [toMercator([65.5, 44.85])])).toBeUndefined();
	});
});

describe('stripAngle', () => {
	const end = (angle: number) => {
		const [from, to] = [course[0]!, course.at(-1)!].map(([x, y]) => turned(x, y, angle));
		return [to![0] - from![0], to![1] - from![1]] as const;
	};
	test('lays the course level and turns the north as little as may be', () => {
		const angle = stripAngle(course, 'across');
		expect(Math.abs(end(angle)[1])).toBeLessThan(1);
		expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2);
	});
	test('lets it run down the page', () => {
		const [dx, dy] = end(stripAngle(course, 'down'));
		expect(Math.abs(dx)).toBeLessThan(1);
		expect(dy).toBeLessThan(0); // the plane's y goes up
	});
});

test('a turned basemap keeps every length', () => {
	const river = (map: Basemap) => map.rivers[0]!.points;
	const length = (p: Float64Array) => Math.hypot(p[2]! - p[0]!, p[3]! - p[1]!);
	expect(length(river(turnedBasemap(basemap, 0.7)))).toBeCloseTo(length(river(basemap)), 3);
});

describe.each(['across', 'down'] as const)('drawStrip %s', (way) => {
	const svg = drawStrip(basemap, aRequest({ way }))!;
	const labels = [
		...svg.matchAll(
			/<a href="([^"]+)"><rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
		),
	];

	test('links every place', () => {
		expect(labels.map(([, href]) => href).toSorted()).toEqual(
			[...DISTRICTS.map(({ href }) => href), '/en/sights/kobyz/'].toSorted(),
		);
	});
	test('gives every link room for a thumb, on the sheet, on no other', () => {
		const boxes = labels.map(([, , ...numbers]) => numbers.map(Number) as [number, number, number, number]);
		for (const [, , width, height] of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.9);
		for (const [i, [x, y, width, height]] of boxes.entries()) {
			for (const [otherX, otherY, otherWidth, otherHeight] of boxes.slice(i + 1)) {
				const areApart =
					x + width <= otherX + 0.2 ||
					otherX + otherWidth <= x + 0.2 ||
					y + height <= otherY + 0.2 ||
					otherY + otherHeight <= y + 0.2;
				expect(areApart).toBe(true);
			}
		}
	});
	test('escapes what editors write', () => {
		expect(svg).toContain('&amp;');
		expect(svg).not.toMatch(/<city>/);
	});
	test('has no style of its own and is the same each time', () => {
		expect(svg).not.toMatch(/style=|<style/);
		expect(drawStrip(basemap, aRequest({ way }))).toBe(svg);
	});
	test.each(WRITTEN_LOCALES)('names the river in %s', (locale) => {
		const name = { kk: 'Сырдария', ru: 'Сырдарья', en: 'Syr Darya' }[locale];
		expect(drawStrip(basemap, aRequest({ way, locale }))).toContain(`>${name}</text>`);
	});
});

test('there is no strip without a river', () => {
	expect(drawStrip({ ...basemap, rivers: [] }, aRequest())).toBeUndefined();
	expect(drawStrip(basemap, aRequest({ districts: [] }))).toBeUndefined();
});
