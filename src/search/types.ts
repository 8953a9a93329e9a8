import type { LngLat } from '#domain/lng-lat.ts';
import type { WrittenLocale } from '#domain/locale.ts';

/** What a result can be; it groups the results of a page. */
export const SEARCH_SECTIONS = [
	'routes',
	'sights',
	'museums',
	'stays',
	'districts',
	'settlements',
	'services',
	'events',
	'articles',
	'documents',
] as const;
export type SearchSection = (typeof SEARCH_SECTIONS)[number];

/** Words and the language they are in. */
export interface Worded {
	readonly locale: WrittenLocale;
	readonly text: string;
}

/** One entry as the index is told of it, in the language of the pages that will search it. */
export interface SearchDocument {
	readonly id: string;
	readonly section: SearchSection;
	/** Its page below the first page of the language, e.g. `sights/syganak/`. */
	readonly path: string;
	/** Its name as the page writes it, in the letters of the page. */
	readonly title: string;
	/** Its names in every language. */
	readonly names: readonly Worded[];
	/** Older and other spellings. */
	readonly otherNames: readonly string[];
	/** Key of its kind, e.g. `mosque`. */
	readonly kind: string;
	/** Its kind and district as a reader is told, e.g. «mosque · Aral District». */
	readonly kicker: string;
	/** Names of what it lies in: district and its centre, the settlement one comes by, the whole it is a part of. */
	readonly places: readonly Worded[];
	/** Names of towns near it. */
	readonly near: readonly Worded[];
	/** 1 a reason to travel, 2 worth the way, 3 if you are near. */
	readonly importance: 1 | 2 | 3;
	readonly point?: LngLat;
	/** Address of a small picture. */
	readonly picture?: string;
	/** One or two sentences in the letters of the page. */
	readonly summary: string;
	/** Headings and the like, in every language: words that matter more than text. */
	readonly headings: readonly Worded[];
	/** What is told of it, in every language that the index is to know. */
	readonly texts: readonly Worded[];
}

/** A file of the index: `name` is what `filesFor` asks for, `body` what is sent. */
export interface IndexFile {
	readonly name: string;
	readonly body: string;
}

/** Where a document answered. */
export type MatchField = 'name' | 'otherName' | 'kind' | 'place' | 'heading' | 'summary' | 'text';

/** A stretch of a text to be shown as found: start and end, in UTF-16 units. */
export type Mark = readonly [start: number, end: number];

/** A text with what was found in it. */
export interface Marked {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** Why a document answers. */
export interface Reason {
	/** The strongest field. */
	readonly field: MatchField;
	/** What was found there, where it is not the title itself: an older name, the kicker, the summary. */
	readonly found?: Marked;
	/** The reader's words that were found somewhere in the document, as typed. */
	readonly words: readonly string[];
	/** The reader's words that were not. */
	readonly missing: readonly string[];
}

/** One answer. */
export interface Result {
	readonly id: string;
	readonly section: SearchSection;
	/** Its page below the first page of the language, e.g. `sights/syganak/`. */
	readonly path: string;
	readonly title: Marked;
	readonly kicker: string;
	/** Empty until the file that holds it has come. */
	readonly summary: Marked;
	readonly picture?: string;
	/** For the distance from the reader. */
	readonly point?: LngLat;
	readonly score: number;
	readonly reason: Reason;
}

/** All that a query gives. */
export interface Answer {
	readonly results: readonly Result[];
	/** How many documents answer in all; in the section alone where one was asked for. */
	readonly total: number;
	/** How many of each section answer, the section of the best first. */
	readonly sections: ReadonlyMap<SearchSection, number>;
	/** The query as it was understood, where it had been typed on another keyboard layout. */
	readonly readAs?: string;
}

/** How many to give, and of which section. */
export interface SearchOptions {
	readonly limit?: number;
	readonly section?: SearchSection | undefined;
}

/*
 * How a page asks (all of it pure; the page fetches):
 *
 *   const index = openIndex(await json('index.json'));            // src/search/open-index.ts
 *   let answer = search(index, query, { limit: 20 });             // src/search/search.ts
 *   for (const name of filesFor(index, query)) {                  // files that would make the answer better
 *     addFile(index, name, await json(name));                     // e.g. the text of the pages, a shard
 *     answer = search(index, query, { limit: 20 });
 *   }
 *
 * Files lie at `/{l}/search/{name}`; all but `index.json` carry their hash in the name and may be kept for ever.
 */
