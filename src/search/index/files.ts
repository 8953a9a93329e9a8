import type { LngLat } from '#domain/lng-lat.ts';
import type { SearchSection } from '../types.ts';

/** What a result shows, one column a property: alike things stand together and press well. */
export interface DocsPart {
	readonly of: 'docs';
	/** Number of the first document. */
	readonly first: number;
	readonly ids: readonly string[];
	readonly sections: readonly SearchSection[];
	/** Empty where it is the section and the id. */
	readonly paths: readonly string[];
	readonly titles: readonly string[];
	/** Names in the other languages and older ones; the second number tells how many of them are older. */
	readonly names: readonly (readonly [names: readonly string[], older: readonly string[]])[];
	readonly kickers: readonly string[];
	readonly summaries: readonly string[];
	readonly points: readonly (LngLat | 0)[];
	readonly pictures: readonly string[];
}

/** Letters of a word of the text that are kept: the end of a long word adds bytes and no sense. */
export const TEXT_LETTERS = 7;

/** Terms with the documents they stand in. `words` are names and kinds, `text` is all the rest. */
export interface TermsPart {
	readonly of: 'words' | 'text';
	readonly terms: string;
	/** Separated by spaces, in the order of the terms. */
	readonly postings: string;
}

export type Part = DocsPart | TermsPart;

/** A file beside the index, and what it begins with. */
export interface FileRef {
	readonly name: string;
	readonly of: Part['of'];
	/** First term; or number of the first document. */
	readonly from: string | number;
}

/** `index.json`: what every query needs, and where the rest lies. */
export interface IndexBody {
	readonly count: number;
	/** Importance of each document, a digit each. */
	readonly importance: string;
	readonly parts: readonly Part[];
	readonly files: readonly FileRef[];
}
