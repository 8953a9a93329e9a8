import type { LngLat } from '#domain/lng-lat.ts';

/** A rectangle, in Web Mercator metres (north up) or in plate units (south up). */
export interface Box {
	readonly minX: number;
	readonly minY: number;
	readonly maxX: number;
	readonly maxY: number;
}

const RADIUS_M = 6378137;
const MAX_LATITUDE = 85.0511; // where the square world of Web Mercator ends

/** Web Mercator metres (EPSG:3857) of a point. */
export function toMercator([lng, lat]: LngLat): [x: number, y: number] {
	const phi = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180;
	return [(RADIUS_M * lng * Math.PI) / 180, RADIUS_M * Math.log(Math.tan(Math.PI / 4 + phi / 2))];
}

/** The point that lies at these Web Mercator metres. */
export function fromMercator(x: number, y: number): LngLat {
	return [(x / RADIUS_M) * (180 / Math.PI), Math.atan(Math.sinh(y / RADIUS_M)) * (180 / Math.PI)];
}

/** How many Web Mercator metres one metre on the ground takes at height `y`. */
export function mercatorStretch(y: number): number {
	return Math.cosh(y / RADIUS_M);
}

/** The smallest box around flat `x, y` pairs. */
export function boxAround(points: ArrayLike<number>): Box {
	let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < points.length; i += 2) {
		minX = Math.min(minX, points[i]!);
		maxX = Math.max(maxX, points[i]!);
		minY = Math.min(minY, points[i + 1]!);
		maxY = Math.max(maxY, points[i + 1]!);
	}
	return { minX, minY, maxX, maxY };
}

/** Whether two boxes have any point in common. */
export function boxesMeet(a: Box, b: Box): boolean {
	return a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;
}

/** The box with `by` added on each side. */
export function grown({ minX, minY, maxX, maxY }: Box, by: number): Box {
	return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}
