import { z } from 'astro/zod';
import type { SchemaContext } from './parts/image.ts';
import { placeShape } from './place.ts';

export const SERVICE_KINDS = [
	'fuel',
	'water',
	'food',
	'clinic',
	'police',
	'station',
	'airport',
	'atm',
	'information',
] as const;

/** Something a traveller needs on the way; it has facts and a name, but no page of words. */
export const serviceFacts = (context: SchemaContext) =>
	z.strictObject({
		...placeShape(context),
		kind: z.enum(SERVICE_KINDS).describe('What it is'),
		note: placeShape(context).name.optional().describe('One sentence, in each language'),
	});

export type ServiceFacts = z.infer<ReturnType<typeof serviceFacts>>;
