import { featureCollectionSchema, objectSchema, rowSchema, type JsonSchema } from '#exports/json-schema.ts';
import { dataFilePath } from '#paths.ts';
import type { Entries } from '../../entries.ts';
import { changeColumns } from './changelog.ts';
import { placeColumns } from './place-columns.ts';
import { routeColumns } from './route-columns.ts';
import { ownStopColumns } from './stop-columns.ts';

const text: JsonSchema = { type: 'string', minLength: 1 };
const uri: JsonSchema = { type: 'string', format: 'uri' };
const line: JsonSchema = { enum: ['surveyed', 'schematic', 'straight'] };

/** A row of these columns that says which kind of feature it is. */
const asFeature = (feature: string, schema: JsonSchema): JsonSchema => ({
	...schema,
	properties: { feature: { const: feature }, ...(schema['properties'] as object) },
	required: ['feature', ...(schema['required'] as string[])],
});

const legs = asFeature(
	'leg',
	objectSchema(
		{ number: { type: 'integer' }, from: text, to: text, km: { type: 'number' }, km_origin: text, line },
		['number', 'from', 'to', 'km_origin'],
	),
);

type Maker = (id: string, entries: Entries, site: URL) => JsonSchema;

/** The JSON Schemas of the data files, by name. */
const MAKERS = {
	places: (id, entries, site) =>
		featureCollectionSchema(id, 'The registry of places', [
			{ properties: rowSchema(placeColumns(entries, site)), geometries: ['none', 'point'] },
		]),
	routes: (id, entries, site) =>
		featureCollectionSchema(id, 'All routes', [
			{ properties: rowSchema(routeColumns(entries, site)), geometries: ['none', 'lines'] },
		]),
	route: (id) =>
		featureCollectionSchema(id, 'One route in all languages', [
			{ properties: asFeature('stop', rowSchema(ownStopColumns())), geometries: ['none', 'point'] },
			{ properties: legs, geometries: ['none', 'line'] },
		]),
	'route-words': (id) =>
		featureCollectionSchema(id, 'One route in the words of one language', [
			{
				properties: asFeature(
					'stop',
					objectSchema({ name: text, kind: text, description: text, page: uri }, [
						'name',
						'kind',
						'description',
					]),
				),
				geometries: ['point'],
			},
			{
				properties: asFeature('leg', objectSchema({ name: text, description: { type: 'string' }, line })),
				geometries: ['line'],
			},
		]),
	changelog: (id) => ({
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: id,
		title: 'Changes to the guide',
		...objectSchema(
			{
				$schema: { const: id },
				name: text,
				page: uri,
				checkedOn: { type: 'string', format: 'date' },
				attribution: text,
				licence: objectSchema({ id: text, name: text, url: uri }),
				changes: { type: 'array', items: rowSchema(changeColumns()) },
			},
			['$schema', 'name', 'page', 'checkedOn', 'attribution', 'changes'],
		),
	}),
} satisfies Record<string, Maker>;

export type SchemaName = keyof typeof MAKERS;
export const SCHEMA_NAMES = Object.keys(MAKERS) as SchemaName[];

/** The text of a JSON Schema file. */
export const schemaFile = (name: SchemaName, entries: Entries, site: URL): string =>
	`${JSON.stringify(MAKERS[name](new URL(dataFilePath(`schemas/${name}.json`), site).href, entries, site), undefined, '\t')}\n`;
