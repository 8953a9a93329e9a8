import { z } from 'astro/zod';
import { scene } from './parts/scene.ts';
import { checkedOn, sources } from './parts/source.ts';

/** A practical page: getting there, permits, heat, holy places. */
export const articleFacts = () =>
	z.strictObject({
		order: z.int().positive().describe('Place in the list'),
		scene: scene.optional(),
		sources,
		checkedOn,
	});

export type ArticleFacts = z.infer<ReturnType<typeof articleFacts>>;
