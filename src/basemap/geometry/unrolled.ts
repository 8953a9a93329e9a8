import type { Position } from 'geojson';
import type { Ring } from './ring.ts';

const HALF_ROUND = 180;
const ROUND = 360;
const POLE = 90;

/**
 * A ring that crosses the date line without the leap from 180° to -180°: its longitudes run on past 180 instead. One
 * that goes all round the Earth is closed over its pole.
 */
export function unrolled(ring: Ring): Ring {
	let turns = 0;
	const points = ring.map(([lng, lat], i): Position => {
		const leap = lng! - (ring[i - 1]?.[0] ?? lng!);
		if (leap > HALF_ROUND) turns--;
		if (leap < -HALF_ROUND) turns++;
		return [lng! + turns * ROUND, lat!];
	});
	if (turns === 0) return points;
	const [first, last] = [points[0]!, points.at(-1)!];
	const pole = Math.sign(first[1]!) * POLE;
	return [...points, [last[0]!, pole], [first[0]!, pole], first];
}

/** The ring as often as it shows between -180° and 180°: a part past one end shows again at the other. */
export function aroundTheWorld(ring: Ring): Ring[] {
	const lngs = ring.map(([lng]) => lng!);
	const moved = (by: number) => ring.map(([lng, lat]) => [lng! + by, lat!]);
	return [
		ring,
		...(lngs.some((lng) => lng > HALF_ROUND) ? [moved(-ROUND)] : []),
		...(lngs.some((lng) => lng < -HALF_ROUND) ? [moved(ROUND)] : []),
	];
}
