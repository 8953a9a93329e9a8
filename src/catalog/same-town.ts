import { distanceKm } from '#domain/lng-lat.ts';
import type { Location } from '#schemas/parts/location.ts';

/** Two points this near, one of them only known to its town, say nothing about the way between them. */
const SAME_TOWN_KM = 3;

/** Whether two places are only known to lie in one town, so that no distance between them may be told. */
export const isSameTown = (a: Location, b: Location): boolean =>
	(a.precision === 'settlement' || b.precision === 'settlement') &&
	distanceKm(a.point, b.point) < SAME_TOWN_KM;
