import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { placeShape } from './place.ts';

export const SIGHT_KINDS = [
	'archaeological-site',
	'architecture',
	'beach',
	'church',
	'engineering',
	'industrial-heritage',
	'lake',
	'mausoleum',
	'memorial',
	'monument',
	'mosque',
	'mountains',
	'nature',
	'park',
	'petroglyph',
	'pilgrimage',
	'reserve',
	'river',
	'sea',
	'space',
	'spring',
	'square',
	'town',
	'wellness',
] as const;

/** Facts of a sight that do not depend on language. Words live in kk.mdx, ru.mdx, en.mdx. */
export const sightFacts = (context: SchemaContext) =>
	z.strictObject({
		...placeShape(context),
		kind: z.enum(SIGHT_KINDS).describe('What it is'),
	});

export type SightFacts = z.infer<ReturnType<typeof sightFacts>>;
