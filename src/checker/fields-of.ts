import type { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName, type CollectionShape } from '../schemas/collections.ts';
import { pathOnly } from '../schemas/parts/image.ts';
import { regionFacts } from '../schemas/region.ts';
import { SINGLE_FILES, type SingleFileName } from '../schemas/single-files.ts';
import type { Content, Singles } from './content.ts';
import type { YamlSource } from './read-yaml.ts';

/** The schema of each kind's facts, with pictures as plain paths. */
export const FACTS = Object.fromEntries(
	Object.entries(COLLECTIONS).map(([name, { facts }]) => [name, facts(pathOnly)]),
) as unknown as Readonly<Record<CollectionName, z.ZodObject>>;

const WORDS: Readonly<Record<CollectionName, CollectionShape>> = COLLECTIONS;

/** The schema of the head of a kind's words files. */
export const wordsSchema = (collection: CollectionName): z.ZodObject | undefined => WORDS[collection].words;

export const REGION: z.ZodObject = regionFacts();

/** The lists right in the content folder, each with its schema. */
export const singleFiles = (singles: Singles): { schema: z.ZodObject; source: YamlSource }[] =>
	Object.entries(singles).map(([name, source]) => ({
		schema: SINGLE_FILES[name as SingleFileName],
		source,
	}));

/** Every facts file that could be read, the region's own among them, with its schema. */
export function factsFiles({
	region,
	singles,
	entries,
}: Pick<Content, 'region' | 'singles' | 'entries'>): { schema: z.ZodObject; source: YamlSource }[] {
	const ofEntries = entries.flatMap(({ collection, facts }) =>
		facts ? [{ schema: FACTS[collection], source: facts }] : [],
	);
	return [
		...(region.source ? [{ schema: REGION, source: region.source }] : []),
		...singleFiles(singles),
		...ofEntries,
	];
}

/** Calls back for each value in a YAML file, whatever its schema, with the path of it. */
export function eachValue(
	value: unknown,
	visit: (value: unknown, path: readonly PropertyKey[]) => void,
	path: readonly PropertyKey[] = [],
	inside: Set<unknown> = new Set(),
): void {
	if (inside.has(value)) return; // an alias may make a value hold itself
	visit(value, path);
	if (typeof value !== 'object' || value === null) return;
	inside.add(value);
	for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		eachValue(item, visit, [...path, key], inside);
	}
	inside.delete(value);
}
