import type { z } from 'astro/zod';
import { articleFacts } from './article.ts';
import { districtFacts } from './district.ts';
import { documentFacts } from './document.ts';
import { eventFacts } from './event.ts';
import { museumFacts } from './museum.ts';
import type { SchemaContext } from './parts/image.ts';
import { routeFacts } from './route.ts';
import { serviceFacts } from './service.ts';
import { settlementFacts } from './settlement.ts';
import { sightFacts } from './sight.ts';
import { stayFacts } from './stay.ts';
import { storyFacts } from './story.ts';
import { placeWords, titledWords } from './words.ts';

/** How one kind of entry lies in the content folder and what its files must hold. */
export interface CollectionShape {
	/** Folder below the content folder; the entry's id is its file or folder name. */
	readonly folder: string;
	/** Facts file inside the entry's own folder; absent where each entry is one YAML file. */
	readonly factsFile?: string;
	readonly facts: (context: SchemaContext) => z.ZodObject;
	/** Head of the words files `{kk,ru,en}.mdx`; absent where an entry has no words. */
	readonly words?: z.ZodObject;
}

/** Every kind of entry the guide knows: the one table behind loaders, checker and editors' completion. */
export const COLLECTIONS = {
	routes: { folder: 'routes', factsFile: 'route.yaml', facts: routeFacts, words: titledWords },
	sights: { folder: 'sights', factsFile: 'sight.yaml', facts: sightFacts, words: placeWords },
	museums: { folder: 'museums', factsFile: 'museum.yaml', facts: museumFacts, words: placeWords },
	stays: { folder: 'stays', factsFile: 'stay.yaml', facts: stayFacts, words: placeWords },
	services: { folder: 'services', facts: serviceFacts },
	settlements: { folder: 'settlements', facts: settlementFacts },
	districts: { folder: 'districts', factsFile: 'district.yaml', facts: districtFacts, words: placeWords },
	events: { folder: 'events', factsFile: 'event.yaml', facts: eventFacts, words: placeWords },
	articles: { folder: 'articles', factsFile: 'article.yaml', facts: articleFacts, words: titledWords },
	stories: { folder: 'stories', factsFile: 'story.yaml', facts: storyFacts, words: titledWords },
	documents: { folder: 'documents', facts: documentFacts },
} satisfies Record<string, CollectionShape>;

export type CollectionName = keyof typeof COLLECTIONS;
