import { defineCollection, type ImageFunction } from 'astro:content';
import { z } from 'astro/zod';
import { factsLoader } from '#catalog/loaders/facts-loader.ts';
import { wordsLoader } from '#catalog/loaders/words-loader.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import type { ImageSchema } from '#schemas/parts/image.ts';

const context = ({ image }: { image: ImageFunction }) => ({ image: image as unknown as ImageSchema });

/** The words of every entry in every written language, rendered once. */
const words = defineCollection({
	loader: wordsLoader(),
	schema: z.object({
		title: z.string().optional(),
		summary: z.string(),
		lead: z.string(),
		stops: z.record(z.string(), z.string()),
		rest: z.string(),
		sections: z.array(z.object({ id: z.string(), title: z.string() })),
	}),
});

export const collections = {
	routes: defineCollection({
		loader: factsLoader('routes'),
		schema: (c) => COLLECTIONS.routes.facts(context(c)),
	}),
	sights: defineCollection({
		loader: factsLoader('sights'),
		schema: (c) => COLLECTIONS.sights.facts(context(c)),
	}),
	museums: defineCollection({
		loader: factsLoader('museums'),
		schema: (c) => COLLECTIONS.museums.facts(context(c)),
	}),
	stays: defineCollection({
		loader: factsLoader('stays'),
		schema: (c) => COLLECTIONS.stays.facts(context(c)),
	}),
	services: defineCollection({
		loader: factsLoader('services'),
		schema: (c) => COLLECTIONS.services.facts(context(c)),
	}),
	settlements: defineCollection({
		loader: factsLoader('settlements'),
		schema: COLLECTIONS.settlements.facts,
	}),
	districts: defineCollection({
		loader: factsLoader('districts'),
		schema: (c) => COLLECTIONS.districts.facts(context(c)),
	}),
	events: defineCollection({
		loader: factsLoader('events'),
		schema: (c) => COLLECTIONS.events.facts(context(c)),
	}),
	articles: defineCollection({ loader: factsLoader('articles'), schema: COLLECTIONS.articles.facts }),
	stories: defineCollection({ loader: factsLoader('stories'), schema: COLLECTIONS.stories.facts }),
	documents: defineCollection({ loader: factsLoader('documents'), schema: COLLECTIONS.documents.facts }),
	words,
};
