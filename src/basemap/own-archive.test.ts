import type { VectorTile } from '@mapbox/vector-tile';
import { describe, expect, test } from 'vitest';
import { ownArchive } from './own-archive.ts';
import { movableBox } from './plan.ts';
import { tilesIn } from './box.ts';
import {
	aCollection,
	aFeature,
	aSquare,
	propertiesIn,
	readBack,
	REGION,
	someSources,
} from './test-archives.ts';
import { EMPTY } from './feature.ts';

const line = (...coordinates: [number, number][]) => ({ type: 'LineString', coordinates }) as const;
const point = (...coordinates: [number, number]) => ({ type: 'Point', coordinates }) as const;
const names = { 'name:kk': 'Қызыл көл', 'name:ru': 'Красное озеро', 'name:en': 'Red Lake' };
const tripled = { name: 'Қызыл көл', ...names, 'name:kk-Latn': 'Qyzyl köl' };

const sources = someSources({
	region: aCollection(aFeature(aSquare(REGION), { name: 'Қызыл облысы' })),
	boundaries: aCollection(
		aFeature(line([60, 44.4], [64, 44.4], [64.4, 44.4], [68, 44.4]), { kind: 'country' }),
		aFeature(line([64.2, 44.7], [64.2, 46]), { kind: 'region' }),
	),
	lakes: aCollection(aFeature(aSquare([64.1, 44.5, 64.2, 44.6]), { minZoom: 4, ...names })),
	rivers: aCollection(aFeature(line([63, 44.45], [66, 44.45]), names)),
	towns: aCollection(
		aFeature(point(64.3, 44.6), { population: 900, min_zoom: 8, kind_detail: 'village', 'name:kk': 'Арал' }),
	),
	labels: aCollection(
		aFeature(point(64.3, 44.65), { kind: 'country', min_zoom: 3, 'name:en': 'Land' }),
		aFeature(point(64.05, 44.65), { kind: 'sea', min_zoom: 3, 'name:en': 'Sea' }),
	),
	roads: aCollection(
		aFeature(line([64, 44.41], [64.4, 44.41]), { kind: 'highway', ref: 'M-32', schematic: true }),
	),
	railway: aCollection(aFeature(line([64, 44.42], [64.4, 44.42]))),
	shorelines: aCollection(
		aFeature(aSquare([64.05, 44.45, 64.25, 44.65]), { vintage: 'long ago', areaKm2: 12, ...names }),
		aFeature(aSquare([64.08, 44.48, 64.22, 44.62]), { vintage: 'later' }),
	),
});
const archive = readBack(ownArchive(sources));
const at = (z: number) => tilesIn([64.3, 44.6, 64.3, 44.6], z)[0]!;
const kinds = (tile: VectorTile | undefined) =>
	Object.fromEntries(
		Object.entries(propertiesIn(tile)).map(([name, found]) => [
			name,
			[...new Set(found.map(({ kind }) => kind))].sort(),
		]),
	);

describe('the archive of our own sources', () => {
	test('has the layers that the style draws', async () =>
		expect(kinds(await archive.tile(at(8)))).toEqual({
			earth: ['earth'],
			water: ['lake', 'river', 'sea'],
			boundaries: ['country', 'region'],
			roads: ['highway', 'rail'],
			places: ['country', 'locality'],
			guide_region: ['region'],
			guide_shores: ['former_shore'],
			guide_courses: ['former_shore', 'river'],
		}));

	test('lists them and says whose they are', async () => {
		const { vector_layers, attribution } = await archive.metadata();
		expect((vector_layers as { id: string }[]).map(({ id }) => id)).toEqual([
			...['earth', 'water', 'boundaries', 'roads', 'places', 'guide_region', 'guide_shores', 'guide_courses'],
		]);
		expect(attribution).toBe('© all of us');
	});

	test('has no gaps in its bounds, and its middle is the region’s', async () => {
		const header = await archive.header();
		expect([header.minZoom, header.maxZoom]).toEqual([0, 9]);
		const bounds = [header.minLon, header.minLat, header.maxLon, header.maxLat];
		movableBox(REGION).forEach((degrees, i) => expect(bounds[i]).toBeCloseTo(degrees));
		expect(header.centerLon).toBeCloseTo(64.2);
		for (let z = 0; z <= 9; z++) {
			for (const tile of tilesIn(movableBox(REGION), z))
				expect((await archive.tile(tile))?.layers['earth']).toBeDefined();
		}
	});

	test('has the rest of the world up to zoom 2 only', async () => {
		const far = (z: number) => tilesIn([50, 30, 50, 30], z)[0]!;
		expect(await archive.tile(far(2))).toBeDefined();
		expect(await archive.tile(far(5))).toBeUndefined();
	});

	test('shows a feature from its own zoom on', async () => {
		expect(kinds(await archive.tile(at(3)))['places']).toEqual(['country']);
		expect(kinds(await archive.tile(at(2)))['places']).toBeUndefined();
		expect(kinds(await archive.tile(at(3)))['roads']).toBeUndefined();
	});

	test('has the names in three languages and two scripts', async () => {
		const { water, places, guide_shores } = propertiesIn(await archive.tile(at(8)));
		expect(water!.find(({ kind }) => kind === 'river')).toEqual({ kind: 'river', ...tripled });
		expect(places!.find(({ kind }) => kind === 'locality')).toEqual({
			...{ kind: 'locality', kind_detail: 'village', population: 900, min_zoom: 8 },
			...{ name: 'Арал', 'name:kk': 'Арал', 'name:kk-Latn': 'Aral' },
		});
		expect(guide_shores).toEqual([
			{ kind: 'former_shore', vintage: 'long ago', order: 1, areaKm2: 12, ...tripled },
			{ kind: 'former_shore', vintage: 'later', order: 2 },
		]);
	});

	test('has the name of a lake once, on a point', async () => {
		const lakes = propertiesIn(await archive.tile(at(7)))['water']!.filter(({ kind }) => kind === 'lake');
		expect(lakes).toEqual([{ kind: 'lake' }, { kind: 'lake', min_zoom: 7, ...tripled }]);
	});

	test('tells which borders are the region’s edge', async () => {
		const borders = propertiesIn(await archive.tile(at(8)))['boundaries']!;
		expect(borders.filter(({ guide_edge }) => guide_edge)).toEqual([{ kind: 'country', guide_edge: true }]);
		expect(borders.length).toBeGreaterThan(2);
	});

	test('says which roads are only sketched', async () =>
		expect(propertiesIn(await archive.tile(at(8)))['roads']).toContainEqual({
			...{ kind: 'highway', ref: 'M-32', schematic: true },
		}));

	test('keeps rings as the specification wants them: outlines clockwise on the screen', async () => {
		const shore = (await archive.tile(at(6)))!.layers['guide_shores']!.feature(0);
		const [ring] = shore.loadGeometry();
		const twice = ring!.slice(1).reduce((sum, to, i) => sum + ring![i]!.x * to.y - to.x * ring![i]!.y, 0);
		expect(twice).toBeGreaterThan(0);
	});

	test('is the same each time', () => expect(ownArchive(sources)).toEqual(ownArchive(sources)));
});

describe('the archive of next to nothing', () => {
	test('is land where only the land is known', async () => {
		const bare = readBack(ownArchive(someSources()));
		expect(kinds(await bare.tile(at(8)))).toEqual({ earth: ['earth'] });
	});

	test('is sea where there is no land', async () => {
		const land = { far: EMPTY, near: EMPTY, close: EMPTY };
		const bytes = ownArchive(someSources({ land }));
		expect(kinds(await readBack(bytes).tile(at(8)))).toEqual({ water: ['ocean'] });
		expect((await readBack(bytes).header()).numTileContents).toBeLessThan(30); // the sea is kept once
		expect(bytes.length).toBeLessThan(3000);
	});

	test('passes over features that have no place or the wrong kind of place', async () => {
		const odd = aCollection(aFeature(point(64.3, 44.6), names), {
			...aFeature(point(0, 0)),
			geometry: null as never,
		});
		const all = {
			region: odd,
			boundaries: odd,
			lakes: odd,
			rivers: odd,
			roads: odd,
			railway: odd,
			shorelines: odd,
		};
		expect(kinds(await readBack(ownArchive(someSources(all))).tile(at(8)))).toEqual({ earth: ['earth'] });
	});

	test('works for a region on the equator and one on the date line', async () => {
		for (const bbox of [
			[0, -1, 1, 1],
			[178, 60, 180, 62],
		] as const) {
			// prettier-ignore
			expect((await readBack(ownArchive(someSources({ bbox }))).header()).maxZoom).toBe(9);
		}
	});
});

describe('an inland sea', () => {
	const [outline] = aSquare([40, 20, 100, 70]).coordinates;
	const [hole] = aSquare([63, 43, 65, 46]).coordinates;
	const holed = aCollection(aFeature({ type: 'Polygon', coordinates: [outline!, hole!] }));
	const land = { far: holed, near: holed, close: holed };

	test('is sea where no lake is known there', async () =>
		expect(kinds(await readBack(ownArchive(someSources({ land }))).tile(at(8)))).toEqual({
			water: ['ocean'],
		}));

	test('is the lake where one is known', async () => {
		const lakes = aCollection(aFeature(aSquare([63.5, 43.5, 64.5, 44.9])));
		const tile = await readBack(ownArchive(someSources({ land, lakes }))).tile(at(8));
		expect(kinds(tile)).toEqual({ earth: ['earth'], water: ['lake'] });
	});
});
