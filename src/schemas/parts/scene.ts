import { z } from 'astro/zod';
import { HEROES, HOURS, LANDMARKS, LANDS } from '#domain/scene.ts';

/** The drawing that stands in for a photograph; what is left out follows from the kind of place. */
export const scene = z
	.strictObject({
		hero: z
			.enum([...HEROES, ...LANDMARKS])
			.optional()
			.describe('What stands in the picture'),
		land: z.enum(LANDS).optional().describe('On which land'),
		hour: z.enum(HOURS).optional().describe('At which hour'),
	})
	.describe('Drawing shown until there is a photograph');
