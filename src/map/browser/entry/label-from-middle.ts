import { distanceKm } from '#domain/lng-lat.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import type { MapPin, MapView } from '../guide-map.ts';

/** Nearer than this a place is the middle itself. */
const MIDDLE_KM = 0.5;

/** Names a pin to those who hear the map: what it is, and how far from the middle of what is in view. */
export const labelFromMiddle =
	(words: { readonly 'from-middle': string; readonly km: string }) =>
	({ name, kicker, lngLat }: MapPin, { center }: MapView): string => {
		const km = distanceKm(center, lngLat);
		const far = km < MIDDLE_KM ? '' : words['from-middle'].replace('{km}', `${roundedKm(km)} ${words.km}`);
		return [name, kicker, far].filter(Boolean).join(', ');
	};
