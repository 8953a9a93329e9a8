import type { LngLat } from '#domain/lng-lat.ts';

/** Drawn ways; where two of them meet they have a point in common. */
export type Network = readonly (readonly LngLat[])[];

/** A way through a network from one point to another. */
export interface Way {
	readonly points: readonly LngLat[];
	readonly km: number;
}
