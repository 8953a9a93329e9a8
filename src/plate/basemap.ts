import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { LngLat } from '#domain/lng-lat.ts';

import { boxAround, toMercator, type Box } from './mercator.ts';
import { namesOf, type Names } from './names.ts';

/** A line or ring of the basemap: flat Web Mercator `x, y` pairs. */
export interface Course {
	readonly points: Float64Array;
	readonly box: Box;
	readonly names: Names;
}

/** A town or village of the basemap. */
export interface Town {
	readonly names: Names;
	readonly population: number;
	readonly at: readonly [x: number, y: number];
}

/** Everything a plate is drawn from. Each part may be empty. */
export interface Basemap {
	readonly region: readonly Course[];
	readonly countryBorders: readonly Course[];
	readonly regionBorders: readonly Course[];
	readonly lakes: readonly Course[];
	/** Shores of waters that have drawn back; those with a name are drawn. */
	readonly formerShores: readonly Course[];
	readonly rivers: readonly Course[];
	readonly highways: readonly Course[];
	readonly majorRoads: readonly Course[];
	readonly minorRoads: readonly Course[];
	readonly railways: readonly Course[];
	readonly towns: readonly Town[];
	/** Where the relief picture lies, in Web Mercator metres. */
	readonly relief: Box | undefined;
}

interface Feature {
	properties: Record<string, unknown> | null;
	geometry:
		| { type: 'Point'; coordinates: LngLat }
		| { type: 'LineString'; coordinates: LngLat[] }
		| { type: 'MultiLineString' | 'Polygon'; coordinates: LngLat[][] }
		| { type: 'MultiPolygon'; coordinates: LngLat[][][] };
}

const CHUNK_POINTS = 96; // long borders are cut, so that a box can pass over what lies far away
const readBefore = new Map<string, Basemap>();

/** The basemap in a folder, read once. A file that is not there leaves its part of the map empty. */
export function readBasemap(dir: string): Basemap {
	const key = resolve(dir);
	const known = readBefore.get(key);
	if (known) return known;
	const basemap = read(key);
	readBefore.set(key, basemap);
	return basemap;
}

function read(dir: string): Basemap {
	const boundaries = features(dir, 'boundaries.geojson');
	const ofKind = (kind: string) => boundaries.filter(({ properties }) => properties?.['kind'] === kind);
	const region = features(dir, 'region.geojson').flatMap(courses);
	const own = new Set(region.flatMap(({ points }) => vertices(points)));
	const roads = Map.groupBy(features(dir, 'roads.geojson'), roadClass);
	const borders = (kind: string) =>
		ofKind(kind)
			.flatMap(courses)
			.flatMap((border) => withoutShared(border, own))
			.flatMap(chunks);
	return {
		region,
		countryBorders: borders('country'),
		regionBorders: borders('region'),
		lakes: features(dir, 'lakes.geojson').flatMap(courses),
		formerShores: shorelineFiles(dir).flatMap((file) => features(dir, file).flatMap(courses)),
		rivers: features(dir, 'rivers.geojson').flatMap(courses),
		highways: (roads.get('highway') ?? []).flatMap(courses),
		majorRoads: (roads.get('major') ?? []).flatMap(courses),
		minorRoads: (roads.get('minor') ?? []).flatMap(courses),
		railways: features(dir, 'railway.geojson').flatMap(courses),
		towns: features(dir, 'towns.geojson').flatMap(town),
		relief: reliefBox(dir),
	};
}

function roadClass({ properties }: Feature): 'highway' | 'major' | 'minor' {
	const kind = properties?.['kind'];
	return kind === 'highway' ? 'highway' : kind === 'major_road' ? 'major' : 'minor';
}

const shorelineFiles = (dir: string) =>
	existsSync(dir)
		? readdirSync(dir)
				.filter((file) => file.endsWith('shorelines.geojson'))
				.sort()
		: [];

function features(dir: string, file: string): Feature[] {
	const path = join(dir, file);
	if (!existsSync(path)) return [];
	return (JSON.parse(readFileSync(path, 'utf8')) as { features: Feature[] }).features;
}

function courses({ properties, geometry }: Feature): Course[] {
	const names = namesOf(properties ?? {});
	return lines(geometry).map((line, index) => {
		const points = Float64Array.from(line.flatMap(toMercator));
		const isHole = index > 0 && geometry.type === 'Polygon';
		return { points, box: boxAround(points), names: isHole ? {} : names };
	});
}

function lines(geometry: Feature['geometry']): LngLat[][] {
	switch (geometry.type) {
		case 'Point':
			return [];
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		default:
			return geometry.coordinates;
	}
}

const vertices = (points: Float64Array) =>
	Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]} ${points[2 * i + 1]}`);

/** A border without the stretches that are the region's own outline, which is drawn as such. */
function withoutShared({ points, names }: Course, own: ReadonlySet<string>): Course[] {
	const isShared = vertices(points).map((vertex) => own.has(vertex));
	const parts: Course[] = [];
	let from = 0;
	for (let i = 1; i <= isShared.length; i++) {
		const goesOn = i < isShared.length && !(isShared[i - 1] && isShared[i]);
		if (goesOn) continue;
		const part = points.slice(2 * from, 2 * i);
		if (part.length >= 4) parts.push({ points: part, box: boxAround(part), names });
		from = i;
	}
	return parts;
}

function chunks({ points, names }: Course): Course[] {
	const parts: Course[] = [];
	for (let from = 0; from < points.length - 2; from += 2 * CHUNK_POINTS) {
		const part = points.slice(from, from + 2 * CHUNK_POINTS + 2); // shares its last point with the next
		parts.push({ points: part, box: boxAround(part), names });
	}
	return parts;
}

function town({ properties, geometry }: Feature): Town[] {
	if (geometry.type !== 'Point') return [];
	const population = properties?.['population'];
	return [
		{
			names: namesOf(properties ?? {}),
			population: typeof population === 'number' ? population : 0,
			at: toMercator(geometry.coordinates),
		},
	];
}

function reliefBox(dir: string): Box | undefined {
	const path = join(dir, 'relief.json');
	if (!existsSync(path)) return undefined;
	const { mercatorMetres } = JSON.parse(readFileSync(path, 'utf8')) as {
		mercatorMetres: [number, number, number, number];
	};
	const [minX, minY, maxX, maxY] = mercatorMetres;
	return { minX, minY, maxX, maxY };
}
