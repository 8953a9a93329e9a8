import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLayers } from '../../../src/basemap/with-layers.ts';
import type { MapData, MapGround, MapPlace } from '../../../src/map/data.ts';
import { placeTiles } from '../../../src/map/tiles/place-tiles.ts';

/** What a page of the built site tells its map. */
export interface PageSettings {
	readonly data: string;
	readonly ground: MapGround;
	readonly bounds: [number, number, number, number];
}

const SETTINGS = /(<script type="application\/json" data-settings>)(.*?)(<\/script>)/s;
/** Parts of a built site that a map asks for. */
const PARTS = ['assets', 'basemap', 'scenes', 'icons'];
const BEYOND_THIS_IN_TILES = 2000;

/** The settings in the HTML of a page. */
export const settingsIn = (html: string): PageSettings =>
	JSON.parse(SETTINGS.exec(html)![2]!) as PageSettings;

/** Writes a site into `dir` that is the built one's big map in one language, with so many made-up places in it. */
export async function writeMapSite(built: string, dir: string, locale: string, count: number): Promise<void> {
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(join(dir, locale, 'map'), { recursive: true });
	for (const part of PARTS) cpSync(join(built, part), join(dir, part), { recursive: true });
	const html = readFileSync(join(built, locale, 'map/index.html'), 'utf8');
	const data = JSON.parse(readFileSync(join(built, locale, 'map/data.json'), 'utf8')) as MapData;
	const settings = settingsIn(html);
	const places = Array.from({ length: count }, (_, index) => madeUp(data.places, index, settings.bounds));
	const isTiled = count > BEYOND_THIS_IN_TILES;
	let { ground } = settings;
	if (isTiled) {
		const file = join('basemap', 'many.pmtiles');
		const archive = readFileSync(join(built, 'basemap/region.pmtiles'));
		const layer = placeTiles((['kk', 'qaz', 'ru', 'en'] as const).map((one) => ({ locale: one, places })));
		writeFileSync(join(dir, file), await withLayers(archive, [layer], ground.bounds));
		ground = {
			...ground,
			archive: ground.archive.replace('region', 'many'),
			isWhole: false,
			hasPlaces: true,
		};
	}
	const written: MapData = isTiled ? { ...data, places: [], placesIn: 'tiles' } : { ...data, places };
	writeFileSync(join(dir, locale, 'map/data.json'), JSON.stringify(written));
	const text = JSON.stringify({ ...settings, ground });
	writeFileSync(
		join(dir, locale, 'map/index.html'),
		html.replace(SETTINGS, (_, before: string, __, after: string) => before + text + after),
	);
}

/** A real place at another spot: places of a quasi-random net, so that none hides another by chance. */
function madeUp(
	real: readonly MapPlace[],
	index: number,
	[west, south, east, north]: PageSettings['bounds'],
): MapPlace {
	const place = real[index % real.length]!;
	const lng = west + ((index * 0.618034) % 1) * (east - west);
	const lat = south + ((index * 0.754878) % 1) * (north - south);
	return {
		...place,
		id: index < real.length ? place.id : `${place.id}-${index}`,
		name: `${place.name} ${index}`,
		lngLat: [Number(lng.toFixed(5)), Number(lat.toFixed(5))],
		precision: place.precision ?? 'settlement',
	};
}
