import type { Polygon } from 'geojson';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Precision } from '#schemas/parts/location.ts';

/** How far off a place may lie whose position is only roughly known, or known to its town: the plates say the same. */
export const UNSURE_KM = 5;
const CORNERS = 48;
const KM_PER_DEGREE = 111.195;

/** Whether a position is less than the thing itself. */
export const isUnsure = (precision: Precision | undefined): boolean =>
	precision === 'approximate' || precision === 'settlement';

/** The land within which a place of unsure position lies. */
export function unsureArea([lng, lat]: LngLat): Polygon {
	const high = UNSURE_KM / KM_PER_DEGREE;
	const wide = high / Math.cos((lat * Math.PI) / 180);
	const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
		const turn = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
		return [lng + wide * Math.cos(turn), lat + high * Math.sin(turn)];
	});
	return { type: 'Polygon', coordinates: [ring] };
}
