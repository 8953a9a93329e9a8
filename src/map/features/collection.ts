import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LngLat } from '#domain/lng-lat.ts';

/** Features as one GeoJSON object. */
export const collection = <G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({
	type: 'FeatureCollection',
	features,
});

/** A feature of GeoJSON. */
export const feature = <G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> => ({
	type: 'Feature',
	geometry,
	properties,
});

/** A point of GeoJSON, which wants its coordinates changeable. */
export const point = ([lng, lat]: LngLat) => ({ type: 'Point' as const, coordinates: [lng, lat] });
