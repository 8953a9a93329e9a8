import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import type { MapEntry } from './entries.ts';

type Located = Pick<MapEntry, 'points'>;

/** The length of the straight line to the nearest point of an entry; undefined where none is known. */
export const kmFrom = (origin: LngLat, { points }: Located): number | undefined =>
	points.length > 0 ? Math.min(...points.map((point) => distanceKm(origin, point))) : undefined;

/** Most important first: routes, then places, as the data has them. */
export const byImportance = (entries: readonly MapEntry[]): MapEntry[] =>
	entries.toSorted((a, b) => a.importance - b.importance);

/** Nearest first; what lies nobody knows where comes last. */
export function byDistance<Entry extends Located>(entries: readonly Entry[], origin: LngLat): Entry[] {
	const km = new Map(entries.map((entry) => [entry, kmFrom(origin, entry) ?? Infinity]));
	return entries.toSorted((a, b) => {
		const [toA, toB] = [km.get(a)!, km.get(b)!];
		return toA === toB ? 0 : toA - toB;
	});
}
