import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapData, MapPlace, MapRoute } from './data.ts';

/** What a map within a page is about. */
export interface MapSubject {
	readonly what: 'place' | 'route' | 'district';
	readonly id: string;
}

/** What such a map draws over its ground; `marked` is what it is about, where that can be pointed at. */
export interface SubjectShown {
	readonly places: readonly MapPlace[];
	readonly routes: readonly MapRoute[];
	/** Which places are drawn where they come in tiles. */
	readonly placeFilter?: ExpressionSpecification;
	readonly marked: { readonly what: 'place' | 'route'; readonly id: string } | undefined;
}

/** A place among all others, the places of a district, or a route alone; undefined where there is no such thing. */
export function shownFor({ what, id }: MapSubject, data: MapData): SubjectShown | undefined {
	if (what === 'route') {
		const routes = data.routes.filter((route) => route.id === id);
		return routes.length > 0
			? { places: [], routes, placeFilter: ['literal', false], marked: { what, id } }
			: undefined;
	}
	if (what === 'district') {
		if (!data.districts.some((district) => district.id === id)) return undefined;
		const places = data.places.filter(({ district }) => district === id);
		const placeFilter = ['==', ['get', 'district'], id] satisfies ExpressionSpecification;
		return { places, routes: [], placeFilter, marked: undefined };
	}
	if (data.placesIn === 'tiles') return { places: [], routes: [], marked: { what, id } };
	const place = data.places.find((one) => one.id === id);
	if (!place) return undefined;
	return { places: data.places, routes: [], marked: place.lngLat && { what, id } };
}
