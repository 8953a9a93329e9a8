import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { archiveBytes } from './archive/archive-bytes.ts';
import { gzip } from './archive/gzip.ts';
import type { ArchiveInfo } from './archive/head.ts';
import type { Box, TileAddress } from './box.ts';
import { EMPTY, type Collection, type MapLayer } from './feature.ts';
import { vectorLayers } from './metadata.ts';
import { extractBands } from './plan.ts';
import { sliceLayers } from './slice.ts';
import type { Sources } from './sources.ts';
import { tilesOf } from './tiles-of.ts';

/** A small region in the middle of nowhere. */
export const REGION: Box = [64, 44.4, 64.4, 44.7];

/** Sources of a base map of which nothing is known but what a test gives. */
export const someSources = (given: Partial<Sources> = {}): Sources => ({
	attribution: '© all of us',
	bbox: REGION,
	land: { far: CONTINENT, near: CONTINENT, close: CONTINENT },
	worldBorders: EMPTY,
	region: EMPTY,
	boundaries: EMPTY,
	lakes: EMPTY,
	rivers: EMPTY,
	towns: EMPTY,
	labels: EMPTY,
	roads: EMPTY,
	railway: EMPTY,
	shorelines: EMPTY,
	...given,
});

/** One feature. */
export const aFeature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
	type: 'Feature',
	properties,
	geometry,
});

/** Features as a file holds them. */
export const aCollection = (...features: Feature[]): Collection => ({ type: 'FeatureCollection', features });

/** The outline of a box as a polygon. */
export const aSquare = ([west, south, east, north]: Box): Geometry & { type: 'Polygon' } => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
});

/** Land around the region and far beyond. */
export const CONTINENT = aCollection(aFeature(aSquare([40, 20, 100, 70])));

/** An archive as another reader sees it. */
export function readBack(archive: Uint8Array) {
	const bytes = new Uint8Array(archive).buffer;
	const reader = new PMTiles({
		getKey: () => 'archive',
		getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
	});
	return {
		header: () => reader.getHeader(),
		metadata: async () => (await reader.getMetadata()) as Record<string, unknown>,
		async tile({ z, x, y }: TileAddress): Promise<VectorTile | undefined> {
			const tile = await reader.getZxy(z, x, y);
			return tile && new VectorTile(new PbfReader(new Uint8Array(tile.data)));
		},
	};
}

/** The properties of a tile's features, layer by layer. */
export const propertiesIn = (tile: VectorTile | undefined): Record<string, Record<string, unknown>[]> =>
	Object.fromEntries(
		Object.entries(tile?.layers ?? {}).map(([name, layer]) => [
			name,
			Array.from({ length: layer.length }, (_, i) => layer.feature(i).properties),
		]),
	);

interface ForeignArchive {
	readonly region?: Box;
	readonly layers?: readonly MapLayer[];
	readonly info?: Partial<ArchiveInfo>;
	readonly maxZoom?: number;
	/** No tile at all. */
	readonly isEmpty?: boolean;
}

/** An archive as somebody else makes them: a basemap in the Protomaps schema. */
export function aForeignArchive({
	region = REGION,
	layers = FOREIGN_LAYERS,
	info,
	maxZoom = 14,
	isEmpty = false,
}: ForeignArchive = {}) {
	const slice = sliceLayers(layers, maxZoom);
	const tiles = extractBands(region, maxZoom)
		.flatMap(tilesOf)
		.map(({ id, tile }) => ({ id, packed: gzip(slice(tile)) }));
	return archiveBytes(isEmpty ? [] : tiles, {
		minZoom: 0,
		maxZoom,
		bounds: [-180, -85, 180, 85],
		center: [0, 0],
		centerZoom: 0,
		metadata: { name: 'Somebody’s basemap', version: '4.2.0', vector_layers: vectorLayers(layers, maxZoom) },
		...info,
	});
}

const layer = (name: string, ...features: MapLayer['features']): MapLayer => ({ name, features });

/** What a Protomaps basemap holds, in small. */
export const FOREIGN_LAYERS: readonly MapLayer[] = [
	layer('earth', { geometry: aSquare([40, 20, 100, 70]), minZoom: 0, properties: { kind: 'earth' } }),
	layer('landuse', { geometry: aSquare(REGION), minZoom: 0, properties: { kind: 'desert' } }),
	layer('water', { geometry: aSquare([64.1, 44.5, 64.2, 44.6]), minZoom: 0, properties: { kind: 'lake' } }),
	layer('roads', {
		geometry: {
			type: 'LineString',
			coordinates: [
				[64, 44.4],
				[64.4, 44.7],
			],
		},
		minZoom: 0,
		properties: { kind: 'highway', kind_detail: 'trunk', ref: 'M-32', oneway: 'yes', 'name:de': 'Straße' },
	}),
	layer('boundaries', {
		geometry: {
			type: 'LineString',
			coordinates: [
				[60, 44.4],
				[70, 44.4],
			],
		},
		minZoom: 0,
		properties: { kind: 'country', kind_detail: 2 },
	}),
	layer('places', {
		geometry: { type: 'Point', coordinates: [64.25, 44.55] },
		minZoom: 0,
		properties: {
			kind: 'locality',
			name: 'Қызыл',
			'name:kk': 'Қызыл',
			'name:ja': '赤',
			population: 12,
			wikidata: 'Q1',
		},
	}),
];
