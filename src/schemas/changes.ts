import { z } from 'astro/zod';
import { translated } from './parts/names.ts';
import { day } from './parts/source.ts';

const change = z.strictObject({
	date: day.describe('Day of the change, as YYYY-MM-DD'),
	what: translated.describe('What changed, in one or two sentences'),
	entries: z
		.array(z.string())
		.optional()
		.describe('Ids of the entries it concerns; left out where it concerns the whole guide'),
});

/** `changes.yaml`: what readers and users of the data should know has changed, the latest first. */
export const changesFacts = () =>
	z.strictObject({
		changes: z.array(change).describe('Changes to the guide, the latest first'),
	});

export type Change = z.infer<ReturnType<typeof changesFacts>>['changes'][number];
