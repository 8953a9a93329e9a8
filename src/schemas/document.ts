import { z } from 'astro/zod';
import { translated } from './parts/names.ts';
import { partialDate, source } from './parts/source.ts';

/** A document of the association or about the region's tourism, as a reader may cite it. */
export const documentFacts = () =>
	z.strictObject({
		name: translated.describe('Title of the document, in each language'),
		date: partialDate.optional(),
		body: translated.optional().describe('Who issued it'),
		about: translated.describe('What it says, in one or two sentences'),
		source,
	});

export type DocumentFacts = z.infer<ReturnType<typeof documentFacts>>;
