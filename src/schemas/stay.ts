import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { months } from './parts/months.ts';
import { sourced } from './parts/sourced.ts';
import { placeShape } from './place.ts';

export const STAY_KINDS = [
	'hotel',
	'guest-house',
	'hostel',
	'roadside-hotel',
	'yurt-camp',
	'sanatorium',
	'children-camp',
] as const;

/** Facts of a place to sleep: hotels, guest houses, health resorts, children's camps. */
export const stayFacts = (context: SchemaContext) =>
	z.strictObject({
		...placeShape(context),
		kind: z.enum(STAY_KINDS).describe('What it is'),
		stars: sourced(z.int().min(1).max(5)).optional().describe('Stars, if a source gives them'),
		rooms: sourced(z.int().positive()).optional().describe('Number of rooms'),
		capacity: sourced(z.int().positive()).optional().describe('How many people it takes'),
		priceBand: sourced(z.enum(['budget', 'middle', 'upper']))
			.optional()
			.describe('Level of prices'),
		season: sourced(months).optional().describe('Months in which it works'),
	});

export type StayFacts = z.infer<ReturnType<typeof stayFacts>>;
