import type { LngLat } from '#domain/lng-lat.ts';
import type { Facet } from './facet-names.ts';
import type { MapData, MapPlace, MapRoute } from './data.ts';

/** A place or a route as one line of the list beside the map. */
export interface MapEntry {
	/** The id of a place; that of a route with `route.` before it, since the two are counted apart. */
	readonly key: string;
	readonly is: { readonly what: 'place' | 'route'; readonly id: string };
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly kicker: string;
	readonly importance: number;
	/** Where it lies: one point of a place, those of a route's stops; empty where nothing is known. */
	readonly points: readonly LngLat[];
	/** How well the point of a place is known. */
	readonly precision?: MapPlace['precision'];
	/** Its values by facet; a facet left out fits every choice. */
	readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** What gets where something poorer gets too. */
const LADDER = ['car', 'high-clearance', 'four-wheel-drive'];

export const placeKey = (id: string): string => id;
export const routeKey = (id: string): string => `route.${id}`;

/** Every place and route of the map as entries, routes first. */
export function toEntries({ places, routes }: MapData): MapEntry[] {
	const districtOf = new Map(places.map(({ id, district }) => [id, district]));
	return [...routes.map((route) => routeEntry(route, districtOf)), ...places.map(placeEntry)];
}

/** A place as an entry. */
export function placeEntry(place: MapPlace): MapEntry {
	const { id, name, otherNames = [], kicker, importance, lngLat, precision } = place;
	return {
		key: placeKey(id),
		is: { what: 'place', id },
		name,
		otherNames,
		kicker,
		importance,
		points: lngLat ? [lngLat] : [],
		...(precision ? { precision } : {}),
		values: {
			layer: [place.section],
			theme: place.themes,
			kind: [place.kind],
			district: [place.district],
			access: place.access ? [place.access] : [],
			vehicle: place.vehicle ? reachedBy(place.vehicle) : [],
			...(place.months ? { month: place.months.map(String) } : {}),
		},
	};
}

function routeEntry(route: MapRoute, districtOf: ReadonlyMap<string, string>): MapEntry {
	const { id, title, kicker, stops, theme, modes, months } = route;
	const districts = route.districts ?? stops.flatMap((stop) => districtOf.get(stop.id) ?? []);
	return {
		key: routeKey(id),
		is: { what: 'route', id },
		name: title,
		otherNames: [],
		kicker,
		importance: 0,
		points: stops.flatMap(({ lngLat }) => (lngLat ? [lngLat] : [])),
		values: {
			layer: ['routes'],
			theme: [theme],
			kind: [],
			district: [...new Set(districts)],
			access: [],
			vehicle: [...new Set(modes.flatMap(reachedBy))],
			...(months ? { month: months.map(String) } : {}),
		},
	};
}

function reachedBy(vehicle: string): readonly string[] {
	if (vehicle === 'any') return LADDER;
	const step = LADDER.indexOf(vehicle);
	return step < 0 ? [vehicle] : LADDER.slice(step);
}
