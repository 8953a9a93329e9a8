import { describe, expect, test } from 'vitest';
import { ownArchive } from '#basemap/own-archive.ts';
import { tilesIn } from '#basemap/box.ts';
import { propertiesIn, readBack, REGION, someSources } from '#basemap/test-archives.ts';
import { withLayers } from '#basemap/with-layers.ts';
import { aPlace } from '../test-data.ts';
import { placeOfTile } from './place-of-tile.ts';
import { placeTiles } from './place-tiles.ts';
import { TILE_LAYER } from './tile-layer.ts';

const tomb = aPlace({
	id: 'tomb',
	name: 'Tomb of Okshy',
	otherNames: ['Оқшы ата'],
	kind: 'mausoleum',
	kicker: 'mausoleum · Shieli',
	district: 'shieli',
	importance: 2,
	lngLat: [64.20003, 44.55002],
	precision: 'exact',
	themes: ['sacred', 'history'],
	routes: ['south'],
	access: 'open',
	vehicle: 'car',
	months: [4, 5],
	isFormerSeabed: true,
	registry: 'KZO-007',
});
const lost = aPlace({ id: 'lost' });
const layer = placeTiles([
	{ locale: 'en', places: [lost, tomb] },
	{ locale: 'qaz', places: [lost, { ...tomb, name: 'Oqshy ata', kicker: 'kesene' }] },
]);

const archive = readBack(await withLayers(ownArchive(someSources()), [layer], REGION));
const at = async (z: number) =>
	propertiesIn(await archive.tile(tilesIn([64.2, 44.55, 64.2, 44.55], z)[0]!))[TILE_LAYER]!;

describe('places in tiles', () => {
	test('are all at every zoom but those without a point, with a pin and facets only from afar', async () => {
		for (const zoom of [3, 5]) {
			const [pin, ...more] = await at(zoom);
			expect(more).toEqual([]);
			expect(pin).toEqual({
				section: 'sights',
				kind: 'mausoleum',
				importance: 2,
				precision: 'exact',
				district: 'shieli',
				themes: '|sacred|history|',
				access: 'open',
				vehicle: 'car',
				reachedBy: '|car|high-clearance|four-wheel-drive|',
				months: '|4|5|',
			});
			expect(placeOfTile(pin!, 'en')).toBeUndefined();
		}
	});

	test('are whole where they are named: the same place comes back in each language', async () => {
		const [found] = await at(6);
		expect(placeOfTile(found!, 'en')).toEqual({ ...tomb, otherNames: ['tomb of oksi oksi ata'] });
		expect(placeOfTile(found!, 'qaz')).toMatchObject({ name: 'Oqshy ata', kicker: 'kesene' });
	});

	test('send those who look at a service to its district', () => {
		const found = { id: 'pump', section: 'services', district: 'shieli' };
		expect(placeOfTile(found, 'en')?.href).toBe('/en/districts/shieli/#services');
	});
});
