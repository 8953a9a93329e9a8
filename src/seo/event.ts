import type { EventLeaf, ImageObjectLeaf } from 'schema-dts';
import { addressLd, type Address, type Named } from './place.ts';

/** An event whose day is announced. */
export interface EventSubject extends Named {
	readonly url: string;
	readonly description: string;
	/** `2027-06-02` */
	readonly start: string;
	readonly end?: string | undefined;
	readonly place: Named;
	readonly address: Address;
	readonly image?: ImageObjectLeaf | undefined;
}

/** An announced event; without a day there is nothing to tell search engines. */
export const eventLd = ({
	name,
	url,
	description,
	start,
	end,
	place,
	address,
	image,
}: EventSubject): EventLeaf => ({
	'@type': 'Event',
	'@id': `${url}#event`,
	name,
	...(description ? { description } : {}),
	url,
	startDate: start,
	...(end ? { endDate: end } : {}),
	eventStatus: 'https://schema.org/EventScheduled',
	eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
	location: {
		'@type': 'Place',
		name: place.name,
		...(place.url ? { url: place.url } : {}),
		address: addressLd(address),
	},
	...(image ? { image } : {}),
});
