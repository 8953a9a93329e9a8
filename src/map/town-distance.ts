import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { roundedKm } from '#domain/rounded-km.ts';
import type { Precision } from '#schemas/parts/location.ts';

/** Where only the town is known, a distance shorter than the town says nothing. */
const SAME_TOWN_KM = 3;
/** Less is the town itself. */
const HALF_KM = 0.5;

/** How far a place is from a town along a straight line, rounded; `same-town` where no more is known than that. */
export function townDistance(
	town: LngLat,
	{ lngLat, precision }: { readonly lngLat?: LngLat | undefined; readonly precision?: Precision | undefined },
): number | 'same-town' | undefined {
	if (!lngLat) return undefined;
	const km = distanceKm(town, lngLat);
	if (precision === 'settlement' && km < SAME_TOWN_KM) return 'same-town';
	return km < HALF_KM ? 0 : roundedKm(km);
}

/** The town that is nearest to a point; the first one where there is no point to measure from. */
export function nearestTown<Town extends { readonly lngLat: LngLat }>(
	towns: readonly Town[],
	point: LngLat | undefined,
): Town | undefined {
	if (!point) return towns[0];
	return towns.toSorted((a, b) => distanceKm(a.lngLat, point) - distanceKm(b.lngLat, point))[0];
}
