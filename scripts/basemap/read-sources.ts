import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse } from 'yaml';
import { EMPTY, type Collection } from '#basemap/feature.ts';
import type { Sources } from '#basemap/sources.ts';

/**
 * Reads what the base map is drawn from: the folder `basemap` of the content, and, once it is asked for, the world of an
 * npm package, which is large.
 */
export function readSources(contentDir: string): Sources {
	const dir = join(contentDir, 'basemap');
	const { bbox } = parse(readFileSync(join(contentDir, 'region.yaml'), 'utf8')) as Pick<Sources, 'bbox'>;
	return {
		bbox,
		attribution: attribution(dir),
		land: {
			get far() {
				return land('110m');
			},
			get near() {
				return land('50m');
			},
			get close() {
				return land('10m');
			},
		},
		get worldBorders() {
			return borders('10m');
		},
		region: collection(dir, 'region.geojson'),
		boundaries: collection(dir, 'boundaries.geojson'),
		lakes: collection(dir, 'lakes.geojson'),
		rivers: collection(dir, 'rivers.geojson'),
		towns: collection(dir, 'towns.geojson'),
		labels: collection(dir, 'labels.geojson'),
		roads: collection(dir, 'roads.geojson'),
		railway: collection(dir, 'railway.geojson'),
		shorelines: {
			type: 'FeatureCollection',
			features: shorelineFiles(dir).flatMap((file) => collection(dir, file).features),
		},
	};
}

const shorelineFiles = (dir: string) =>
	existsSync(dir)
		? readdirSync(dir)
				.filter((file) => file.endsWith('shorelines.geojson'))
				.sort()
		: [];

function collection(dir: string, file: string): Collection {
	const path = join(dir, file);
	return existsSync(path) ? readJson<Collection>(path) : EMPTY;
}

function attribution(dir: string): string {
	const path = join(dir, 'attribution.json');
	return existsSync(path) ? readJson<{ line: string }>(path).line : '';
}

function readJson<Value>(path: string): Value {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Value;
	} catch (error) {
		throw new Error(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
	}
}

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

const require = createRequire(import.meta.url);
const world = (name: string) => readJson<World>(require.resolve(`world-atlas/${name}.json`));

function land(scale: string): Collection {
	const topology = world(`land-${scale}`);
	return feature(topology, topology.objects.land);
}

/** Lines that two countries share; coasts are not among them. */
function borders(scale: string): Collection {
	const topology = world(`countries-${scale}`);
	const geometry = mesh(topology, topology.objects.countries, (a, b) => a !== b);
	return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}
