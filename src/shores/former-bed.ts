import type { LngLat } from '#domain/lng-lat.ts';
import { nearestOn } from '#network/nearest-on.ts';
import { boxesMeet } from '#plate/mercator.ts';
import { isInside } from '#plate/point-in-ring.ts';
import type { Ring } from './ring.ts';

/** Shores are drawn for maps of whole seas, and a place may be a few kilometres off: nearer to one, nothing is told. */
const UNSURE_KM = 3;
const KM_PER_DEGREE = 111;

/** Whether a place surely stands on ground that a water has left: well inside its former shore, well outside all water of today. */
export const isOnFormerBed = (
	place: LngLat,
	formerShore: readonly Ring[],
	waterOfToday: readonly Ring[],
): boolean =>
	isWithin(place, formerShore) &&
	!isWithin(place, waterOfToday) &&
	!isNear(place, formerShore) &&
	!isNear(place, waterOfToday);

/** Inside an odd number of rings: a ring within a ring is an island. */
const isWithin = ([lng, lat]: LngLat, rings: readonly Ring[]) =>
	around([lng, lat], rings, 0).filter(({ flat }) => isInside(lng, lat, flat)).length % 2 === 1;

function isNear(place: LngLat, rings: readonly Ring[]): boolean {
	const shores = around(place, rings, UNSURE_KM).map(({ points }) => points);
	return (nearestOn(shores, place)?.km ?? Infinity) <= UNSURE_KM;
}

/** The rings whose boxes come this near to a place. */
function around([lng, lat]: LngLat, rings: readonly Ring[], km: number): readonly Ring[] {
	const high = km / KM_PER_DEGREE;
	const wide = high / Math.cos((lat * Math.PI) / 180);
	const near = { minX: lng - wide, maxX: lng + wide, minY: lat - high, maxY: lat + high };
	return rings.filter(({ box }) => boxesMeet(box, near));
}
