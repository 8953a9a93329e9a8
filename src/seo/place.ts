import type { ImageObjectLeaf, LodgingBusinessLeaf, PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { LngLat } from '#domain/lng-lat.ts';
import { openingHours } from './opening-hours.ts';
import { attractionTypes, stayType, type PlaceType } from './place-types.ts';

/** Something that has a name and a page. */
export interface Named {
	readonly name: string;
	readonly url?: string | undefined;
}

/** What something lies in. */
export interface Whole extends Named {
	readonly types: PlaceType | readonly PlaceType[];
}

/** Where something is, from the country down. */
export interface Address {
	readonly country: string;
	readonly region: string;
	readonly settlement?: string | undefined;
	readonly street?: string | undefined;
}

/** What is known of a sight, a museum or a place to stay; what is unknown is left out. */
export interface PlaceSubject extends Named {
	readonly url: string;
	readonly section: 'sights' | 'museums' | 'stays';
	readonly kind: string;
	readonly description: string;
	readonly otherNames: readonly string[];
	readonly registry: string;
	readonly address: Address;
	/** The wholes it is a part of, the nearest first. */
	readonly within: readonly Whole[];
	/** Only a point that is the thing itself. */
	readonly point?: LngLat | undefined;
	readonly sameAs: readonly string[];
	readonly hours?: string | undefined;
	readonly phones: readonly string[];
	readonly email?: string | undefined;
	readonly isFree?: boolean | undefined;
	readonly isOpenToAll?: boolean | undefined;
	readonly rooms?: number | undefined;
	readonly stars?: number | undefined;
	readonly image?: ImageObjectLeaf | undefined;
}

/** A place whose properties are checked as those of every place, while its type comes from a table. */
export type PlaceOfAnyType = PlaceLeaf;

/** The `@type` of a place; the types of schema-dts know each closer type by itself only. */
export const typed = (types: PlaceType | readonly PlaceType[]): Pick<PlaceLeaf, '@type'> =>
	({ '@type': types }) as unknown as Pick<PlaceLeaf, '@type'>;

export const addressLd = ({ country, region, settlement, street }: Address): PostalAddressLeaf => ({
	'@type': 'PostalAddress',
	addressCountry: country,
	addressRegion: region,
	...(settlement ? { addressLocality: settlement } : {}),
	...(street ? { streetAddress: street } : {}),
});

/** What lies around something, each inside the next. */
export function withinLd([nearest, ...wider]: readonly Whole[]): PlaceOfAnyType | undefined {
	if (!nearest) return undefined;
	const around = withinLd(wider);
	return {
		...typed(nearest.types),
		name: nearest.name,
		...(nearest.url ? { url: nearest.url } : {}),
		...(around ? { containedInPlace: around } : {}),
	};
}

/** A point as search engines read it. */
export const geoLd = ([longitude, latitude]: LngLat) =>
	({ '@type': 'GeoCoordinates', latitude, longitude }) as const;

/** A sight, a museum or a place to stay. */
export function placeLd(subject: PlaceSubject): PlaceOfAnyType {
	const { name, url, description, otherNames, registry, address, within, point, sameAs, hours } = subject;
	const { phones, email, isFree, isOpenToAll, rooms, stars, image } = subject;
	const specifications = hours ? openingHours(hours) : undefined;
	const around = withinLd(within);
	const shared = {
		'@id': `${url}#place`,
		name,
		...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
		...(description ? { description } : {}),
		url,
		identifier: registry,
		address: addressLd(address),
		...(around ? { containedInPlace: around } : {}),
		...(point ? { geo: geoLd(point) } : {}),
		...(sameAs.length > 0 ? { sameAs } : {}),
		...(specifications ? { openingHoursSpecification: specifications } : {}),
		...(phones.length > 0 ? { telephone: phones } : {}),
		...(isFree === undefined ? {} : { isAccessibleForFree: isFree }),
		...(isOpenToAll === undefined ? {} : { publicAccess: isOpenToAll }),
		...(image ? { image } : {}),
	} satisfies Omit<PlaceLeaf, '@type'>;
	if (subject.section !== 'stays') return { ...typed(attractionTypes(subject.kind)), ...shared };
	const stay: Omit<LodgingBusinessLeaf, '@type'> = {
		...shared,
		...(email ? { email } : {}),
		...(rooms ? { numberOfRooms: rooms } : {}),
		...(stars ? { starRating: { '@type': 'Rating', ratingValue: stars } } : {}),
	};
	return { ...typed(stayType(subject.kind)), ...stay };
}
