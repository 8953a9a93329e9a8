import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { sliceLayers } from '../slice.ts';
import type { Properties } from '../feature.ts';
import { leanLayer } from './lean-layer.ts';
import { bytesField } from './protobuf.ts';
import { tileLayers } from './tile-layers.ts';
import { joined } from '../bytes.ts';

const tileWith = (...features: Properties[]) =>
	sliceLayers(
		[
			{
				name: 'roads',
				features: features.map((properties, i) => ({
					geometry: { type: 'LineString', coordinates: [[10, 10], [20 + i, 30]] }, // prettier-ignore
					minZoom: 0,
					properties,
				})),
			},
		],
		0,
	)({ z: 0, x: 0, y: 0 });
const read = (tile: Uint8Array) => {
	const layer = new VectorTile(new PbfReader(tile)).layers['roads']!;
	const features = Array.from({ length: layer.length }, (_, i) => layer.feature(i));
	return { layer, features, properties: features.map(({ properties }) => properties) };
};
const leaned = (tile: Uint8Array, ...wanted: string[]) =>
	joined(bytesField(3, [leanLayer(tileLayers(tile)[0]!.message, (key) => wanted.includes(key))]));

describe('a lean layer', () => {
	const tile = tileWith(
		{ kind: 'highway', lanes: 4, 'name:kk': 'Жол', 'name:de': 'Weg' },
		{ kind: 'path', lanes: -2.5, oneway: true, 'name:kk': 'Жол' },
		{ oneway: false },
	);

	test('has the properties that are wanted, of every type', () => {
		expect(read(leaned(tile, 'kind', 'lanes', 'oneway')).properties).toEqual([
			{ kind: 'highway', lanes: 4 },
			{ kind: 'path', lanes: -2.5, oneway: true },
			{ oneway: false },
		]);
	});

	test('has Kazakh names in Latin letters too', () => {
		expect(read(leaned(tile, 'name:kk')).properties).toEqual([
			{ 'name:kk': 'Жол', 'name:kk-Latn': 'Jol' },
			{ 'name:kk': 'Жол', 'name:kk-Latn': 'Jol' },
			{},
		]);
	});

	test('keeps a Latin name that is there', () => {
		const named = tileWith({ 'name:kk': 'Жол', 'name:kk-Latn': 'Zhol' });
		expect(read(leaned(named, 'name:kk', 'name:kk-Latn')).properties[0]!['name:kk-Latn']).toBe('Zhol');
	});

	test('keeps shapes, extent and version', () => {
		const [before, after] = [read(tile), read(leaned(tile, 'kind'))];
		expect(after.features.map((feature) => feature.loadGeometry())).toEqual(
			before.features.map((feature) => feature.loadGeometry()),
		);
		expect([after.layer.extent, after.layer.version]).toEqual([4096, 2]);
	});

	test('is smaller, and no larger where all is wanted', () => {
		expect(leaned(tile, 'kind').length).toBeLessThan(tile.length);
		expect(leaned(tile, 'kind', 'lanes', 'oneway', 'name:de', 'name:xx').length).toBeLessThanOrEqual(
			tile.length,
		);
	});

	test.each([[[0x1a, 200]], [[0x1f]], [[0x80]]])('%j is no vector tile', (bytes) =>
		expect(() => tileLayers(Uint8Array.from(bytes))).toThrow(RangeError),
	);
});
