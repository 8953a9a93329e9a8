import type { LngLat } from '#domain/lng-lat.ts';
import { boxAround, type Box } from '#plate/mercator.ts';

/** One outline of a water or of an island in it, with what makes it quick to ask. */
export interface Ring {
	readonly points: readonly LngLat[];
	/** The same points as flat pairs. */
	readonly flat: Float64Array;
	/** In degrees. */
	readonly box: Box;
}

/** The ring through these points. */
export function ringOf(points: readonly LngLat[]): Ring {
	const flat = Float64Array.from(points.flat());
	return { points, flat, box: boxAround(flat) };
}
