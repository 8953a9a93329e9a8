import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '#domain/lng-lat.ts';
import { isOnFormerBed } from './former-bed.ts';
import { readShores } from './read-shores.ts';
import { ringOf, type Ring } from './ring.ts';

const square = (from: number, to: number): Ring =>
	ringOf([
		[from, from],
		[to, from],
		[to, to],
		[from, to],
		[from, from],
	]);
const SHORE = [square(0, 1)];

describe('isOnFormerBed', () => {
	test('is true well inside the former shore', () => expect(isOnFormerBed([0.5, 0.5], SHORE, [])).toBe(true));
	test('is false outside', () => expect(isOnFormerBed([1.5, 0.5], SHORE, [])).toBe(false));
	test('is false near the shore, on either side', () => {
		expect(isOnFormerBed([0.02, 0.5], SHORE, [])).toBe(false);
		expect(isOnFormerBed([-0.02, 0.5], SHORE, [])).toBe(false);
	});
	test('is false in the water of today and beside it', () => {
		const water = [square(0.4, 0.6)];
		expect(isOnFormerBed([0.5, 0.5], SHORE, water)).toBe(false);
		expect(isOnFormerBed([0.5, 0.62], SHORE, water)).toBe(false);
		expect(isOnFormerBed([0.5, 0.7], SHORE, water)).toBe(true);
	});
	test('is false on an island that the shore knows', () =>
		expect(isOnFormerBed([0.5, 0.5], [...SHORE, square(0.4, 0.6)], [])).toBe(false));
	test('is false where there is no former shore', () =>
		expect(isOnFormerBed([0.5, 0.5], [], [])).toBe(false));
});

describe('shores of the region', () => {
	const { former, today } = readShores(path.resolve(import.meta.dirname, '../../content/basemap'));
	const isBed = (place: LngLat) => isOnFormerBed(place, former[0]!.rings, today);

	test('come the oldest first, each with a label in every language and a source', () => {
		expect(former.map(({ order }) => order)).toEqual([1, 2]);
		for (const { label, source } of former) {
			expect(Object.keys(label).sort()).toEqual(['en', 'kk', 'ru']);
			expect(source).not.toBe('');
		}
	});

	test.each<[string, LngLat, boolean]>([
		['Kerderi, found on the dried bed', [60.261925, 45.723794], true],
		['Aral-Asar beside it', [60.301, 45.695], true],
		['Aral, once a port on the shore', [61.66312, 46.80174], false],
		['the Kokaral Dam in the water of today', [60.793056, 46.096667], false],
		['Tastubek by the sea of today', [60.7767, 46.5914], false],
		['Barsakelmes lake', [59.6, 46.2], false],
		['Begim-Ana on the old mainland', [61.314, 45.8425], false],
		['Kyzylorda', [65.50917, 44.85278], false],
	])('%s: %j is former seabed: %j', (_, place, is) => expect(isBed(place)).toBe(is));
});

test('a region without shores has none', () => {
	expect(readShores('/no-such-folder')).toEqual({ former: [], today: [] });
});
