import type { Feature, Geometry } from 'geojson';
import GeoJSONVT, { type LegacyFeature, type LegacyTile } from 'geojson-vt';
import vtpbf from 'vt-pbf';
import type { TileAddress } from './box.ts';
import type { MapFeature, MapLayer } from './feature.ts';
import { signedArea } from './geometry/ring.ts';

/** Gives the bytes of any tile, not compressed; empty where no layer has anything to show. */
export type Slicer = (tile: TileAddress) => Uint8Array;

const EXTENT = 4096;
const EMPTY_TILE = new Uint8Array(0);

/** Cuts layers into Mapbox vector tiles. Lines are simplified by less than half a pixel, and not at all at `maxZoom`. */
export function sliceLayers(layers: readonly MapLayer[], maxZoom: number): Slicer {
	const indexes = layers
		.filter(({ features }) => features.length > 0)
		.map(({ name, features }) => ({ name, index: indexOf(features, maxZoom) }));
	return ({ z, x, y }) => {
		const shown: Record<string, LegacyTile> = {};
		for (const { name, index } of indexes) {
			const features = (index.getTile(z, x, y)?.features ?? []).flatMap((feature) => shownAt(feature, z));
			if (features.length > 0) shown[name] = { features };
		}
		return Object.keys(shown).length > 0
			? vtpbf.fromGeojsonVt(shown, { version: 2, extent: EXTENT })
			: EMPTY_TILE;
	};
}

/** Each feature takes its MapFeature along as properties, since geojson-vt hands those through untouched. */
function indexOf(features: readonly MapFeature[], maxZoom: number): GeoJSONVT {
	const carriers = features.map((feature): Feature<Geometry> => ({
		type: 'Feature',
		geometry: feature.geometry,
		properties: { feature },
	}));
	return new GeoJSONVT({ type: 'FeatureCollection', features: carriers }, { maxZoom, extent: EXTENT });
}

function shownAt(found: LegacyFeature, z: number): LegacyFeature[] {
	const { minZoom, maxZoom = Infinity, properties } = found.tags?.['feature'] as MapFeature;
	if (z < minZoom || z > maxZoom || (found.type === 3 && isNothing(found.geometry))) return [];
	const tags = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
	return [{ ...found, tags }];
}

/** Whether the holes of an area are all of it: so is land cut at a tile that lies in the middle of an inland sea. */
function isNothing(rings: readonly (readonly [number, number])[][]): boolean {
	return Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring as [number, number][]), 0)) < 1;
}
