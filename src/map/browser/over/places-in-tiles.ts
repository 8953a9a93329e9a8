import type { Map as LibreMap } from 'maplibre-gl';
import type { MapPlace } from '../../data.ts';
import { placeOfTile } from '../../tiles/place-of-tile.ts';
import { SOURCES } from '../../style/source-ids.ts';
import { ALL_WHOLE_FROM, TILE_LAYER } from '../../tiles/tile-layer.ts';
import type { GuideState } from './guide-state.ts';

/** Places that the tiles in view hold. */
export interface PlacesMet {
	readonly places: readonly MapPlace[];
	/** Whether they are all that are in view; else one has to come closer. */
	readonly isAll: boolean;
}

/** More than a list or the ear can follow. */
const MOST = 200;

/** The places in view that fit, the most important first; also those that something else is drawn over. */
export function placesInTiles(
	map: LibreMap,
	{ locale, placeFilter = ['literal', true] }: Pick<GuideState, 'locale' | 'placeFilter'>,
): PlacesMet {
	const bounds = map.getBounds();
	const found = new Map<string, MapPlace>();
	const features = map.querySourceFeatures(SOURCES.ground, {
		sourceLayer: TILE_LAYER,
		filter: ['all', ['has', 'id'], placeFilter],
	});
	for (const { properties } of features) {
		const id = String(properties['id']);
		const at: [number, number] = [Number(properties['lng']), Number(properties['lat'])];
		if (!found.has(id) && bounds.contains(at)) found.set(id, placeOfTile(properties, locale)!);
	}
	const places = [...found.values()].sort((a, b) => a.importance - b.importance || compare(a.id, b.id));
	return { places: places.slice(0, MOST), isAll: places.length <= MOST && map.getZoom() >= ALL_WHOLE_FROM };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
