import type { ImageObjectLeaf, ListItemLeaf, TouristTripLeaf } from 'schema-dts';
import type { LngLat } from '#domain/lng-lat.ts';
import { geoLd, typed, type Named, type PlaceOfAnyType } from './place.ts';
import type { PlaceType } from './place-types.ts';

/** One stop of a journey. */
export interface TripStop extends Named {
	readonly types: PlaceType | readonly PlaceType[];
	/** Only a point that is the thing itself. */
	readonly point?: LngLat | undefined;
}

/** A route as a journey. */
export interface TripSubject extends Named {
	readonly url: string;
	readonly description: string;
	readonly stops: readonly TripStop[];
	readonly image?: ImageObjectLeaf | undefined;
}

const stopLd = ({ types, name, url, point }: TripStop): PlaceOfAnyType => ({
	...typed(types),
	name,
	...(url ? { url } : {}),
	...(point ? { geo: geoLd(point) } : {}),
});

/** A route with its stops in order. */
export function tripLd({ name, url, description, stops, image }: TripSubject): TouristTripLeaf {
	const [first] = stops;
	return {
		'@type': 'TouristTrip',
		'@id': `${url}#trip`,
		name,
		...(description ? { description } : {}),
		url,
		...(image ? { image } : {}),
		...(first ? { tripOrigin: stopLd(first) } : {}),
		itinerary: {
			'@type': 'ItemList',
			itemListOrder: 'https://schema.org/ItemListOrderAscending',
			numberOfItems: stops.length,
			itemListElement: stops.map((stop, index): ListItemLeaf => ({
				'@type': 'ListItem',
				position: index + 1,
				item: stopLd(stop),
			})),
		},
	};
}
