import { describe, expect, test } from 'vitest';
import { tilesIn } from './box.ts';
import type { MapLayer } from './feature.ts';
import { ownArchive } from './own-archive.ts';
import { propertiesIn, readBack, REGION, someSources } from './test-archives.ts';
import { withLayers } from './with-layers.ts';

const places = (...names: string[]): MapLayer => ({
	name: 'guide_places',
	features: names.map((name, i) => ({
		geometry: { type: 'Point', coordinates: [64.2 + i / 100, 44.55] },
		minZoom: 6,
		properties: { id: name, kind: 'mosque' },
	})),
});
const archive = ownArchive(someSources());
const at = (z: number) => tilesIn([64.2, 44.55, 64.2, 44.55], z)[0]!;

describe('an archive with layers added', () => {
	test('shows them beside what it had', async () => {
		const tile = propertiesIn(
			await readBack(await withLayers(archive, [places('a', 'b')], REGION)).tile(at(9)),
		);
		expect(tile['earth']).toEqual([{ kind: 'earth' }]);
		expect(tile['guide_places']).toEqual([
			{ id: 'a', kind: 'mosque' },
			{ id: 'b', kind: 'mosque' },
		]);
	});

	test('stays as it was where they show nothing', async () => {
		const more = await withLayers(archive, [places('a')], REGION);
		expect(propertiesIn(await readBack(more).tile(at(5)))).toEqual({ earth: [{ kind: 'earth' }] });
		expect(await withLayers(archive, [], REGION)).toEqual(archive);
	});

	test('lists them', async () => {
		const { vector_layers } = await readBack(await withLayers(archive, [places('a')], REGION)).metadata();
		expect(vector_layers).toContainEqual({
			id: 'guide_places',
			fields: { id: 'String', kind: 'String' },
			minzoom: 6,
			maxzoom: 9,
		});
	});

	test('has the newer one of two layers of the same name', async () => {
		const once = await withLayers(archive, [places('a', 'b')], REGION);
		const twice = await withLayers(once, [places('c')], REGION);
		expect(propertiesIn(await readBack(twice).tile(at(9)))['guide_places']).toEqual([
			{ id: 'c', kind: 'mosque' },
		]);
		expect(twice).toEqual(await withLayers(archive, [places('c')], REGION));
	});

	test('gains tiles that it did not have', async () => {
		const far: MapLayer = {
			name: 'guide_places',
			features: [
				{ geometry: { type: 'Point', coordinates: [10, 10] }, minZoom: 0, properties: { id: 'far' } },
			],
		};
		const tile = tilesIn([10, 10, 10, 10], 9)[0]!;
		expect(await readBack(archive).tile(tile)).toBeUndefined();
		const more = await withLayers(archive, [far], [10, 10, 10, 10]);
		expect(propertiesIn(await readBack(more).tile(tile))).toEqual({ guide_places: [{ id: 'far' }] });
	});

	test('of ten thousand features is made in seconds', { timeout: 30_000 }, async () => {
		const many: MapLayer = {
			name: 'guide_places',
			features: Array.from({ length: 10_000 }, (_, i) => ({
				geometry: { type: 'Point', coordinates: [64 + (i % 100) / 250, 44.4 + Math.floor(i / 100) / 334] },
				minZoom: 8,
				properties: { id: `place-${i}` },
			})),
		};
		const more = readBack(await withLayers(archive, [many], REGION));
		const tiles = await Promise.all(tilesIn(REGION, 9).map((tile) => more.tile(tile)));
		const ids = tiles.flatMap((tile) => (propertiesIn(tile)['guide_places'] ?? []).map(({ id }) => id));
		expect(new Set(ids).size).toBe(10_000);
	});
});

test('an archive may be part of a larger buffer', async () => {
	const buffer = Buffer.concat([Buffer.alloc(9), archive]).subarray(9);
	expect(await withLayers(buffer, [], REGION)).toEqual(archive);
});

test('what is no archive is not taken for one', async () =>
	expect(withLayers(new Uint8Array(500), [], REGION)).rejects.toThrow('not a PMTiles archive'));
