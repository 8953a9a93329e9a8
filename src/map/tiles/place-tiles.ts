import type { MapFeature, MapLayer, Properties } from '#basemap/feature.ts';
import { languageTag, type Locale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { MapPlace } from '../data.ts';
import { placeEntry } from '../entries.ts';
import { foldedName } from '../folded-name.ts';
import { TILE_LAYER, WHOLE_FROM } from './tile-layer.ts';
import { valueList } from './value-list.ts';

/** The same places in the same order, in the words of a language. */
export interface PlacesInWords {
	readonly locale: Locale;
	readonly places: readonly MapPlace[];
}

/** Places as a layer of the archive: all of them at every zoom, with their words only where these are read. */
export function placeTiles(languages: readonly PlacesInWords[]): MapLayer {
	const [first] = languages;
	return {
		name: TILE_LAYER,
		features: (first?.places ?? []).flatMap((place, index) => {
			if (!place.lngLat) return [];
			const words = languages.map(({ locale, places }) => wordsOf(places[index]!, locale));
			return features(place, place.lngLat, Object.assign({}, ...words) as Properties);
		}),
	};
}

function features(place: MapPlace, lngLat: LngLat, words: Properties): MapFeature[] {
	const geometry = { type: 'Point' as const, coordinates: [...lngLat] };
	const from = WHOLE_FROM[place.importance];
	const lean = leanOf(place);
	return [
		{ geometry, minZoom: 0, maxZoom: from - 1, properties: lean },
		{ geometry, minZoom: from, properties: { ...lean, ...wholeOf(place, lngLat), ...words } },
	];
}

/** What the pin and the facets ask for: few values, which a tile keeps once each. */
function leanOf(place: MapPlace): Properties {
	const { section, kind, importance, precision, district, themes, access, vehicle, months } = place;
	return {
		section,
		kind,
		importance,
		precision,
		district,
		access,
		vehicle,
		themes: themes.length > 0 ? valueList(themes) : undefined,
		reachedBy: vehicle && valueList(placeEntry(place).values.vehicle ?? []),
		months: months && valueList(months),
	};
}

/** Points are told in degrees too: a tile knows them only to its own grid. */
const wholeOf = (place: MapPlace, [lng, lat]: LngLat): Properties => ({
	id: place.id,
	registry: place.registry,
	lng,
	lat,
	routes: place.routes.length > 0 ? valueList(place.routes) : undefined,
	isFormerSeabed: place.isFormerSeabed,
	names: ` ${foldedName([place.name, ...(place.otherNames ?? [])].join(' '))}`,
});

const wordsOf = ({ name, kicker }: MapPlace, locale: Locale): Properties => ({
	[`name:${languageTag(locale)}`]: name,
	[`kicker:${languageTag(locale)}`]: kicker,
});
