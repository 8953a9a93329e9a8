import { z } from 'astro/zod';
import { COLLECTIONS, type CollectionShape } from '../collections.ts';
import { glossaryEntry } from '../glossary.ts';
import { pathOnly } from '../parts/image.ts';
import { regionFacts } from '../region.ts';
import { SINGLE_FILES } from '../single-files.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** The JSON Schema of one kind of YAML file. */
export interface SchemaFile {
	/** Below the content folder. */
	readonly path: string;
	/** The files it speaks of, as a pattern below the content folder. */
	readonly matches: string;
	readonly schema: z.ZodType;
}

const fileFor = (name: string, matches: string, schema: z.ZodType): SchemaFile => ({
	path: `.schemas/${name}.schema.json`,
	matches,
	schema,
});

const ofCollections = Object.entries<CollectionShape>(COLLECTIONS).map(
	([name, { folder, factsFile, facts }]) =>
		fileFor(name, factsFile ? `${folder}/*/${factsFile}` : `${folder}/*.yaml`, facts(pathOnly)),
);

/** Every kind of YAML file in the content folder. */
export const SCHEMA_FILES: readonly SchemaFile[] = [
	...ofCollections,
	fileFor('region', 'region.yaml', regionFacts()),
	...Object.entries<z.ZodType>(SINGLE_FILES).map(([file, schema]) =>
		fileFor(file.replace('.yaml', ''), file, schema),
	),
	fileFor('glossary', 'glossary/*.yaml', z.record(z.string(), glossaryEntry())),
];

/** The text of a schema file. */
export const schemaText = ({ schema }: SchemaFile): string =>
	`${JSON.stringify(toJsonSchema(schema), null, '\t')}\n`;
