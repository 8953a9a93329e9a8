import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceKm } from '#domain/lng-lat.ts';
import type { Entries, Place } from './entries.ts';
import { oncePer } from './once.ts';

/** A neighbour and how far it is as the crow flies. */
export interface Neighbour {
	readonly place: Place;
	readonly km: number;
}

const FARTHEST_KM = 80;
const MOST = 6;

const indexOf = oncePer((entries: Entries) => {
	const located = entries.places.filter((place) => place.point && place.section !== 'stays');
	const index = new KDBush(located.length);
	for (const place of located) index.add(place.point![0], place.point![1]);
	index.finish();
	return { located, index };
});

/** The nearest sights and museums within 80 km, nearest first; none where the place itself is not located. */
export const nearby = (entries: Entries, place: Place): readonly Neighbour[] => nearbyOf(entries)(place);

const nearbyOf = oncePer((entries: Entries) =>
	oncePer((place: Place): readonly Neighbour[] => {
		const { located, index } = indexOf(entries);
		if (!place.point || located.length === 0) return [];
		return around(index, place.point[0], place.point[1], MOST + 1, FARTHEST_KM)
			.map((at) => located[at]!)
			.filter((other) => other !== place)
			.slice(0, MOST)
			.map((other) => ({ place: other, km: distanceKm(place.point!, other.point!) }));
	}),
);
