import * as pathFinder from 'geojson-path-finder';
import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import type { Network } from './network.ts';

type Finder = typeof pathFinder.default;

// The package is CommonJS to Node, which then finds the class one `default` deeper than a bundler does.
const PathFinder =
	(pathFinder.default as Finder & { readonly default?: Finder }).default ?? pathFinder.default;

/** The shortest path between two points of a network, both ends included; undefined where none leads there. */
export function shortestPath(network: Network, from: LngLat, to: LngLat): LngLat[] | undefined {
	const finder = new PathFinder(
		{ type: 'FeatureCollection', features: network.map(lineFeature) },
		{ compact: false, weight: ([x, y], [x2, y2]) => distanceKm([x!, y!], [x2!, y2!]) },
	);
	return finder.findPath(pointFeature(from), pointFeature(to))?.path.map(([lng, lat]) => [lng!, lat!]);
}

const lineFeature = (points: readonly LngLat[]) => ({
	type: 'Feature' as const,
	properties: {},
	geometry: { type: 'LineString' as const, coordinates: points.map((point) => [...point]) },
});

const pointFeature = (point: LngLat) => ({
	type: 'Feature' as const,
	properties: {},
	geometry: { type: 'Point' as const, coordinates: [...point] },
});
