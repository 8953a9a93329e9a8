/** A point on Earth, WGS 84, always `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

const EARTH_RADIUS_KM = 6371.0088; // IUGG mean radius
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Length of the great circle between two points, in kilometres.
 *
 * @example
 * distanceKm([0, 0], [1, 0]) // => 111.195…
 */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const a = radians(latA);
	const b = radians(latB);
	const haversine =
		Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lngB - lngA) / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine))); // rounding may pass 1 at the antipodes
}
