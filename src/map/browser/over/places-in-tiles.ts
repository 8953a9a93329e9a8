import type { Map as LibreMap } from 'maplibre-gl';
import type { Locale } from '#domain/locale.ts';
import type { MapPlace } from '../../data.ts';
import { placeOfTile } from '../../tiles/place-of-tile.ts';
import { ALL_WHOLE_FROM } from '../../tiles/tile-layer.ts';

/** Places that the tiles in view hold. */
export interface PlacesMet {
	readonly places: readonly MapPlace[];
	/** Whether they are all that are in view; else one has to come closer. */
	readonly isAll: boolean;
}

/** More than a list or the ear can follow. */
const MOST = 200;

/** The places drawn now, the most important first. */
export function placesInTiles(map: LibreMap, locale: Locale): PlacesMet {
	const found = new Map<string, MapPlace>();
	for (const { properties } of map.queryRenderedFeatures({ layers: ['place-dot'], filter: ['has', 'id'] })) {
		const id = String(properties['id']);
		if (!found.has(id)) found.set(id, placeOfTile(properties, locale)!);
	}
	const places = [...found.values()].sort((a, b) => a.importance - b.importance || compare(a.id, b.id));
	return { places: places.slice(0, MOST), isAll: places.length <= MOST && map.getZoom() >= ALL_WHOLE_FROM };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
