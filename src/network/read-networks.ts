import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Network } from './network.ts';

/** What the region's drawn ways are for. */
export interface Networks {
	readonly road: Network;
	readonly railway: Network;
}

const readBefore = new Map<string, Networks>();

/** The roads and the railway in a basemap folder, read once. A file that is not there gives an empty network. */
export function readNetworks(dir: string): Networks {
	const key = resolve(dir);
	const known = readBefore.get(key);
	if (known) return known;
	const networks = { road: lines(join(key, 'roads.geojson')), railway: lines(join(key, 'railway.geojson')) };
	readBefore.set(key, networks);
	return networks;
}

interface LineFeature {
	readonly geometry:
		| { readonly type: 'LineString'; readonly coordinates: LngLat[] }
		| { readonly type: 'MultiLineString'; readonly coordinates: LngLat[][] };
}

function lines(path: string): Network {
	if (!existsSync(path)) return [];
	const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: LineFeature[] };
	return features.flatMap(({ geometry }) =>
		geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
	);
}
