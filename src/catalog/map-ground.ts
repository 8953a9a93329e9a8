import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontData } from 'astro:assets';
import type { MapLayer } from '#basemap/feature.ts';
import { movableBox } from '#basemap/plan.ts';
import { withLayers } from '#basemap/with-layers.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { MapGround } from '#map/data.ts';
import { archivePath, reliefPath } from '#paths.ts';
import { readBasemap } from '#plate/basemap.ts';
import { fromMercator } from '#plate/mercator.ts';
import { ALPHABETS, GOLOS_RANGES } from '../styles/alphabets.ts';
import { contentDir } from './content-dir.ts';
import { pmtilesHeader, type PmtilesHeader } from './pmtiles-header.ts';
import type { Entries } from './entries.ts';
import { region } from './region.ts';
import { placesLayer } from './views/map-tiles.ts';

/** An archive up to this size is fetched whole: one request, and the map then draws without a network. */
const WHOLE_MAX_BYTES = 4_000_000;

let made: { readonly ground: MapGround | undefined } | undefined;

/** The ground of the live maps; undefined where no archive of this region is at hand, and pages then keep their plates. */
export const mapGround = (entries: Entries): MapGround | undefined =>
	(made ??= { ground: readGround(placesLayer(entries)) }).ground;

/** The bytes of the archive, with the places in it where they are many; undefined where there is none of this region. */
export async function guideArchive(entries: Entries): Promise<Uint8Array | undefined> {
	if (!mapGround(entries)) return undefined;
	const places = placesLayer(entries);
	const bytes = readFileSync(archiveFile());
	return places ? withLayers(bytes, [places], movableBox(region().bbox)) : bytes;
}

const archiveFile = () => join(contentDir(), 'basemap', 'region.pmtiles');

/** An archive with many places in it is read by ranges: few of them are in view at once. */
function readGround(places: MapLayer | undefined): MapGround | undefined {
	if (!existsSync(archiveFile())) return undefined;
	const bytes = readFileSync(archiveFile());
	const header = pmtilesHeader(bytes);
	if (!header || !isOfRegion(header)) return undefined;
	const hash = createHash('sha256').update(bytes);
	if (places) hash.update(JSON.stringify(places));
	const version = hash.digest('hex').slice(0, 8);
	const relief = reliefCorners();
	return {
		archive: `${archivePath()}?v=${version}`,
		isWhole: !places && bytes.length <= WHOLE_MAX_BYTES,
		maxZoom: header.maxZoom,
		...(places ? { hasPlaces: true } : {}),
		...(relief ? { relief: { url: reliefPath(), corners: relief } } : {}),
		bounds: movableBox(region().bbox),
		fonts: labelFonts(),
		attribution: attribution(),
	};
}

/** An archive holds the whole world at small scales; whose it is, its own centre tells. */
const isOfRegion = ({ bounds, center }: PmtilesHeader): boolean =>
	holds(bounds, region().center) && holds(region().bbox, center);

const holds = ([west, south, east, north]: MapGround['bounds'], [lng, lat]: LngLat) =>
	west <= lng && lng <= east && south <= lat && lat <= north;

function reliefCorners(): NonNullable<MapGround['relief']>['corners'] | undefined {
	const dir = join(contentDir(), 'basemap');
	const { relief } = readBasemap(dir);
	if (!relief || !existsSync(join(dir, 'relief.webp'))) return undefined;
	const { minX, minY, maxX, maxY } = relief;
	return [
		fromMercator(minX, maxY),
		fromMercator(maxX, maxY),
		fromMercator(maxX, minY),
		fromMercator(minX, minY),
	];
}

/** The files of running text that every page already has: its first weight, one file for each alphabet. */
const labelFonts = (): MapGround['fonts'] =>
	ALPHABETS.map((alphabet, index) => ({
		url: fontData['--font-sans']![index]!.src[0]!.url,
		unicodeRange: GOLOS_RANGES[alphabet],
	}));

/** The line that the sources of the map ask for, from `basemap/attribution.json`. */
function attribution(): string {
	const file = join(contentDir(), 'basemap', 'attribution.json');
	if (!existsSync(file)) return '';
	return (JSON.parse(readFileSync(file, 'utf8')) as { line: string }).line;
}
