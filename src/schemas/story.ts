import { z } from 'astro/zod';
import { scene } from './parts/scene.ts';
import { checkedOn, sources } from './parts/source.ts';

/** What can be drawn beside a story: each but the picture comes from the basemap. */
export const STORY_DRAWINGS = ['river', 'shores', 'picture'] as const;

/** A story that the first page tells, in its own words and with its own drawing. */
export const storyFacts = () =>
	z.strictObject({
		order: z.int().positive().describe('Place among the stories of the first page'),
		drawing: z
			.enum(STORY_DRAWINGS)
			.describe('What is drawn beside it; river and shores need their lines in the basemap folder'),
		scene: scene.optional(),
		more: z.array(z.string()).max(4).optional().describe('Ids of the pages that go on with it, at most four'),
		sources,
		checkedOn,
	});

export type StoryFacts = z.infer<ReturnType<typeof storyFacts>>;
