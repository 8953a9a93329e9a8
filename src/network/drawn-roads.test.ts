import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import { nearestOn } from './nearest-on.ts';
import { readNetworks } from './read-networks.ts';
import { lengthKm, wayAlong } from './way-along.ts';

const BASEMAP = path.resolve(import.meta.dirname, '../../content/basemap');
const { road, railway } = readNetworks(BASEMAP);

interface Drawn {
	readonly id?: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: { readonly type: string; readonly coordinates: unknown };
}
const features = (file: string): Drawn[] =>
	(JSON.parse(readFileSync(path.join(BASEMAP, file), 'utf8')) as { features: Drawn[] }).features;
const ways = [...features('roads.geojson'), ...features('railway.geojson')];
const pointsOf = ({ geometry }: Drawn) => geometry.coordinates as LngLat[];

const PLACES = {
	aral: [61.66312, 46.80174],
	aitekeBi: [62.15254, 45.84606],
	toretam: [63.31163, 45.65005],
	korkytAta: [63.934719, 45.603439],
	zhosaly: [64.07806, 45.48778],
	kyzylorda: [65.50917, 44.85278],
	zhanakorgan: [67.24637, 43.90652],
	turkistan: [68.25175, 43.29733],
	tastubek: [60.7767, 46.5914],
} satisfies Record<string, LngLat>;

describe('drawn ways of the region', () => {
	test.each(ways)('$id says that it is schematic, what it is and who names it', ({ id, properties }) => {
		expect(id).toMatch(/^[a-z0-9-]+$/);
		expect(properties['schematic']).toBe(true);
		expect(['highway', 'major_road', 'minor_road', 'path', 'rail']).toContain(properties['kind']);
		expect(properties['source']).toMatch(/^https?:/);
		for (const locale of WRITTEN_LOCALES) expect(properties[`name:${locale}`]).toMatch(/\S/);
	});

	test('have names of their own', () => {
		expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length);
	});

	test.each(features('roads.geojson'))('the road $id is joined to the others', (drawn) => {
		const others = road.filter((points) => JSON.stringify(points) !== JSON.stringify(pointsOf(drawn)));
		const joints = others.flat().map(String);
		expect(pointsOf(drawn).some((point) => joints.includes(String(point)))).toBe(true);
	});

	// Kilometres by the posts of the highway (inform.kz, baq.kz, December 2025 – January 2026) and by road (el.kz, 2017;
	// wildticketasia.com; what-when-how.com, 2014). Posts mark ends of sections: some kilometres from the towns.
	test.each([
		['aral', 'aitekeBi', 112],
		['aral', 'zhosaly', 284],
		['aral', 'kyzylorda', 444],
		['aitekeBi', 'kyzylorda', 332],
		['zhosaly', 'kyzylorda', 160],
		['kyzylorda', 'turkistan', 289],
		['kyzylorda', 'zhanakorgan', 194],
		['kyzylorda', 'toretam', 240],
		['zhosaly', 'korkytAta', 18],
		['korkytAta', 'toretam', 57],
		['aral', 'tastubek', 88],
	] as const)('from %s to %s are about as long as the sources say: %d km', (from, to, km) => {
		const ratio = wayAlong(road, PLACES[from], PLACES[to])!.km / km;
		expect(ratio).toBeGreaterThan(0.85);
		expect(ratio).toBeLessThan(1.15);
	});

	test('the railway is about as long as the road beside it', () => {
		const ratio =
			wayAlong(railway, PLACES.aral, PLACES.turkistan)!.km /
			wayAlong(road, PLACES.aral, PLACES.turkistan)!.km;
		expect(ratio).toBeGreaterThan(0.95);
		expect(ratio).toBeLessThan(1.05);
	});

	test.each(Object.entries(PLACES).filter(([name]) => name !== 'tastubek'))(
		'road and railway both pass %s',
		(_, place) => {
			expect(nearestOn(road, place)!.km).toBeLessThan(1.5);
			expect(nearestOn(railway, place)!.km).toBeLessThan(1.5);
		},
	);

	const BRIDGES = ['toretam-baikonur', 'kyzylorda-airport', 'kambash-kokaral'];
	const rivers = features('rivers.geojson').filter(({ properties }) => properties['name:en']);
	test.each(ways.filter(({ id }) => !BRIDGES.includes(id!)))(
		'$id keeps to its bank of the river',
		(drawn) => {
			expect(crossings(pointsOf(drawn), rivers.flatMap(linesOf))).toEqual([]);
		},
	);
	test.each(ways.filter(({ id }) => BRIDGES.includes(id!)))('$id crosses the river once', (drawn) => {
		expect(crossings(pointsOf(drawn), rivers.flatMap(linesOf))).toHaveLength(1);
	});

	const ON_WATER = ['kambash-kokaral']; // it leads onto a dam
	test.each(ways.filter(({ id }) => !ON_WATER.includes(id!)))('$id goes through no lake', (drawn) => {
		expect(crossings(pointsOf(drawn), features('lakes.geojson').flatMap(linesOf))).toEqual([]);
	});

	test.each(ways)('$id has no stretch of no length', (drawn) => {
		const points = pointsOf(drawn);
		for (const [i, point] of points.slice(1).entries()) {
			expect(lengthKm([points[i]!, point])).toBeGreaterThan(0.1);
		}
	});
});

function linesOf({ geometry }: Drawn): LngLat[][] {
	const nested = geometry.coordinates as LngLat[] | LngLat[][] | LngLat[][][];
	if (geometry.type === 'LineString') return [nested as LngLat[]];
	return geometry.type === 'MultiPolygon' ? (nested as LngLat[][][]).flat() : (nested as LngLat[][]);
}

/** Where a line crosses others, as the stretches of both. */
function crossings(points: readonly LngLat[], lines: readonly LngLat[][]): string[] {
	const found: string[] = [];
	for (const [i, to] of points.slice(1).entries()) {
		const from = points[i]!;
		for (const line of lines) {
			for (const [k, next] of line.slice(1).entries()) {
				const at = line[k]!;
				const isCrossed =
					side(from, to, at) * side(from, to, next) < 0 && side(at, next, from) * side(at, next, to) < 0;
				if (isCrossed) found.push(`${from} – ${to} over ${at} – ${next}`);
			}
		}
	}
	return found;
}

const side = ([ax, ay]: LngLat, [bx, by]: LngLat, [px, py]: LngLat) =>
	(bx - ax) * (py - ay) - (by - ay) * (px - ax);
