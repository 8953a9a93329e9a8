import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { sourced } from './parts/sourced.ts';
import { placeShape } from './place.ts';

export const MUSEUM_KINDS = ['museum', 'art-gallery', 'open-air-museum', 'school-museum'] as const;

/** Facts of a museum. Hours and tickets only when a source states them. */
export const museumFacts = (context: SchemaContext) =>
	z.strictObject({
		...placeShape(context),
		kind: z.enum(MUSEUM_KINDS).describe('What it is'),
		founded: sourced(z.string().min(4)).optional().describe('Year or day of foundation'),
		halls: sourced(z.int().positive()).optional().describe('Number of halls'),
		items: sourced(z.int().positive()).optional().describe('Number of items in the collection'),
		tickets: sourced(z.string().min(1)).optional().describe('Prices as the source gives them'),
	});

export type MuseumFacts = z.infer<ReturnType<typeof museumFacts>>;
