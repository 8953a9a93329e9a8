import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';

import { WRITTEN_LOCALES } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';

import { readBasemap } from './basemap.ts';
import { drawPlate } from './draw-plate.ts';
import type { PlatePin, PlateRequest } from './request.ts';

const CONTENT = readBasemap(join(import.meta.dirname, '../../content/basemap'));
const NONE = readBasemap(mkdtempSync(join(tmpdir(), 'plate-')));
const MISSING = readBasemap(join(tmpdir(), 'plate-folder-that-is-not-there'));

const aPin = (lngLat: LngLat, more: Partial<PlatePin> = {}): PlatePin => ({
	lngLat,
	label: 'A place',
	precision: 'exact',
	emphasis: 'stop',
	...more,
});

const aRequest = (more: Partial<PlateRequest> = {}): PlateRequest => ({
	focus: [[61.66, 46.8]],
	minWidthKm: 60,
	widthPx: 720,
	heightPx: 540,
	locale: 'kk',
	pins: [aPin([61.66, 46.8], { emphasis: 'main' })],
	lines: [],
	reliefHref: '/basemap/relief.webp',
	title: 'Title',
	description: 'Description',
	id: 'plate',
	unit: { km: 'km' },
	...more,
});

const SEA: LngLat[] = [
	[61.66, 46.8],
	[60.9, 46.9],
	[60.78, 46.59],
	[60.79, 46.097],
	[61.05, 46.02],
	[61.8, 46.2],
];
const aRoute = (more: Partial<PlateRequest> = {}) =>
	aRequest({
		focus: SEA,
		pins: SEA.map((lngLat, i) => aPin(lngLat, { label: `Stop ${i + 1}`, number: i + 1 })),
		lines: [{ points: SEA, style: 'schematic', theme: 'Sea & desert' }],
		...more,
	});
const REGION = aRequest({
	focus: [
		[59.03, 42.32],
		[68.06, 47.83],
	],
	pins: Array.from({ length: 30 }, (_, i) =>
		aPin([60 + (i % 6) * 1.4, 43.5 + Math.floor(i / 6) * 0.8], { label: `Place ${i + 1}`, number: i + 1 }),
	),
});

const texts = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text!.replace(/<[^>]+>/g, ' '));

describe('a plate', () => {
	test.each([
		['a place', aRequest()],
		['a route', aRoute()],
		['a whole region', REGION],
		['no pins', aRequest({ pins: [] })],
		['nothing at all', aRequest({ focus: [], pins: [] })],
		['a line of one point', aRequest({ lines: [{ points: [[61.6, 46.8]], style: 'straight' }] })],
		['links', aRoute({ pins: SEA.map((lngLat) => aPin(lngLat, { href: '/en/sights/a/?b=1&c=2' })) })],
		['a wide sheet', aRoute({ widthPx: 1200, heightPx: 630 })],
	])('of %s is well-formed with and without a basemap', (_, request) => {
		for (const basemap of [CONTENT, NONE, MISSING]) {
			const svg = drawPlate(basemap, request);
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg).not.toMatch(/NaN|Infinity|undefined/);
		}
	});

	test('is the same each time', () =>
		expect(drawPlate(CONTENT, aRoute())).toBe(drawPlate(CONTENT, aRoute())));

	test.each(WRITTEN_LOCALES)('can be drawn in %s', (locale) =>
		expect(XMLValidator.validate(drawPlate(CONTENT, aRoute({ locale })))).toBe(true),
	);

	test('escapes every text it is given', () => {
		const nasty = `<b> & "c" 'd' > \u0000`;
		const svg = drawPlate(
			CONTENT,
			aRequest({
				title: nasty,
				description: nasty,
				id: 'a"b',
				unit: { km: nasty },
				reliefHref: `/a"?b&c`,
				pins: [aPin([61.66, 46.8], { label: nasty, href: `/x"&y` })],
			}),
		);
		expect(XMLValidator.validate(svg)).toBe(true);
		const { svg: read } = new XMLParser({ processEntities: true, htmlEntities: true }).parse(svg) as {
			svg: { title: string };
		};
		expect(read.title).toBe(`<b> & "c" 'd' >`);
	});

	test('carries no style that a strict content policy would refuse', () =>
		expect(drawPlate(CONTENT, aRoute())).not.toMatch(/\sstyle=|<style|\son\w+=/));

	test('names its ids after the request, so that two plates can share a page', () => {
		const ids = (id: string) =>
			[...drawPlate(CONTENT, aRoute({ id })).matchAll(/ id="([^"]+)"/g)].map(([, each]) => each!);
		expect(new Set([...ids('a'), ...ids('b')]).size).toBe(ids('a').length + ids('b').length);
		for (const id of ids('a')) expect(id).toMatch(/^a-/);
	});

	test('refers to no id it does not have', () => {
		const svg = drawPlate(CONTENT, REGION);
		for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(svg).toContain(`id="${id}"`);
	});

	test('is an image, but a group once there are links in it', () => {
		expect(drawPlate(NONE, aRequest())).toContain('role="img"');
		expect(drawPlate(NONE, aRequest({ pins: [aPin([61.66, 46.8], { href: '/a/' })] }))).toContain(
			'role="group"',
		);
	});

	test('draws stops at one point as one pin with their numbers as ranges', () => {
		const pins = [1, 2, 3, 5].map((number) => aPin([65.509, 44.852], { number, precision: 'settlement' }));
		const svg = drawPlate(NONE, aRequest({ focus: [[65.509, 44.852]], pins }));
		expect(texts(svg)).toContain('1–3·5');
		expect(svg.match(/class="plate-pin /g)).toHaveLength(1);
	});

	test('names a town once where its pin bears the same name', () => {
		const svg = drawPlate(
			CONTENT,
			aRequest({ pins: [aPin([61.66312, 46.80174], { label: 'Арал', emphasis: 'main' })] }),
		);
		expect(texts(svg).filter((text) => text === 'Арал')).toHaveLength(1);
	});

	test('re-spells the names of the map', () =>
		expect(texts(drawPlate(CONTENT, aRequest({ spell: (name) => name.toUpperCase() })))).toContain('АРАЛ'));

	test.each([
		['a place', aRequest(), 6_000],
		['a route', aRoute(), 6_000],
		['a whole region', REGION, 9_000],
		['a whole region in type of a social picture', { ...REGION, widthPx: 1200, heightPx: 630 }, 9_000],
	])('of %s keeps to its weight', (_, request, most) => {
		const svg = drawPlate(CONTENT, request);
		expect(svg.length).toBeLessThanOrEqual(30_000);
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(most);
	});
});
