import type { MapLayer } from '#basemap/feature.ts';
import type { Locale } from '#domain/locale.ts';
import type { MapData } from '#map/data.ts';
import { placeTiles } from '#map/tiles/place-tiles.ts';
import type { Entries } from '../entries.ts';
import { locales, region } from '../region.ts';
import { bareMapData, bareMapPlaces, mapData } from './map.ts';

let made: { readonly layer: MapLayer | undefined } | undefined;

/** The places as a layer of the map's archive; undefined where they are few enough for one file of data. */
export function placesLayer(entries: Entries): MapLayer | undefined {
	return (made ??= { layer: isBeyondLimit(entries) ? layerOf(entries) : undefined }).layer;
}

const isBeyondLimit = ({ places, services }: Entries): boolean =>
	[...places, ...services].filter(({ facts }) => facts.location).length > region().map.placesLimit;

const layerOf = (entries: Entries): MapLayer =>
	placeTiles(locales().map((locale) => ({ locale, places: bareMapPlaces(entries, locale) })));

/** The map's data as they are published: where the places are too many for one file, they are in the tiles of the archive. */
export async function publishedMapData(entries: Entries, locale: Locale): Promise<MapData> {
	if (!placesLayer(entries)) return mapData(entries, locale);
	const data = await bareMapData(entries, locale);
	const districtOf = new Map(data.places.map(({ id, district }) => [id, district]));
	return {
		...data,
		places: [],
		routes: data.routes.map((route) => ({
			...route,
			districts: [...new Set(route.stops.flatMap(({ id }) => districtOf.get(id) ?? []))],
		})),
		placesIn: 'tiles',
	};
}
