import { z } from 'astro/zod';
import { source } from './source.ts';

/** `[longitude, latitude]` in degrees, WGS 84. That it lies in the region is the checker's to say. */
export const lngLat = z
	.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
	.describe('Point as [longitude, latitude], e.g. [66.9611, 44.1567]');

/** How far the point can be trusted: only `exact` is ever offered as a navigation target. */
export const PRECISIONS = ['exact', 'approximate', 'settlement'] as const;

export const location = z
	.strictObject({
		point: lngLat,
		precision: z
			.enum(PRECISIONS)
			.describe(
				'exact: the thing itself; approximate: a few kilometres off; settlement: only its town is known',
			),
		source: source.describe('Where the coordinates come from'),
	})
	.describe('Where it lies. Leave the whole block out if it is not known');

export type Precision = (typeof PRECISIONS)[number];
export type Location = z.infer<typeof location>;
