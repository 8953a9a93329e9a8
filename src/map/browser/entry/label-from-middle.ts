import { distanceKm } from '#domain/lng-lat.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import type { MapPin, MapView } from '../guide-map.ts';

/** Names a pin to those who hear the map: what it is, and how far from the middle of what is in view. */
export const labelFromMiddle =
	(words: { readonly 'from-middle': string; readonly km: string }) =>
	({ name, kicker, lngLat }: MapPin, { center }: MapView): string => {
		const km = `${roundedKm(distanceKm(center, lngLat))} ${words.km}`;
		return [name, kicker, words['from-middle'].replace('{km}', km)].filter(Boolean).join(', ');
	};
