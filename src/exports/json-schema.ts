import type { Column, ColumnType } from './table.ts';

/** A JSON Schema, draft 7. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<ColumnType, JsonSchema>> = {
	text: { type: 'string', minLength: 1 },
	url: { type: 'string', format: 'uri' },
	date: { type: 'string', format: 'date' },
	number: { type: 'number' },
	integer: { type: 'integer' },
	'yes-no': { type: 'boolean' },
	list: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
};

/** An object of exactly these properties. */
export const objectSchema = (
	properties: Readonly<Record<string, JsonSchema>>,
	required: readonly string[] = Object.keys(properties),
): JsonSchema => ({ type: 'object', properties, required, additionalProperties: false });

/** The properties that a row of these columns has in GeoJSON and JSON. */
export const rowSchema = <Row>(columns: readonly Column<Row>[]): JsonSchema =>
	objectSchema(
		Object.fromEntries(
			columns.map(({ name, type, about, values }) => [
				name,
				{
					...TYPES[type],
					...(values ? { enum: values } : {}),
					description: `${about.kk} · ${about.ru} · ${about.en}`,
				},
			]),
		),
		columns.filter(({ isRequired }) => isRequired).map(({ name }) => name),
	);

const position: JsonSchema = {
	type: 'array',
	items: [
		{ type: 'number', minimum: -180, maximum: 180 },
		{ type: 'number', minimum: -90, maximum: 90 },
	],
	minItems: 2,
	maxItems: 2,
};
const line: JsonSchema = { type: 'array', items: position, minItems: 2 };

/** Geometries by their name; `none` is that of something that is not located. */
export const GEOMETRIES = {
	none: { type: 'null' },
	point: objectSchema({ type: { const: 'Point' }, coordinates: position }),
	line: objectSchema({ type: { const: 'LineString' }, coordinates: line }),
	lines: objectSchema({
		type: { const: 'MultiLineString' },
		coordinates: { type: 'array', items: line, minItems: 1 },
	}),
} as const satisfies Record<string, JsonSchema>;

export type Geometry = keyof typeof GEOMETRIES;

/** One kind of feature: its properties and the geometries it may have. */
export interface FeatureShape {
	readonly properties: JsonSchema;
	readonly geometries: readonly Geometry[];
}

/** The JSON Schema of a GeoJSON file of the guide. */
export const featureCollectionSchema = (
	id: string,
	title: string,
	shapes: readonly FeatureShape[],
): JsonSchema => ({
	$schema: 'http://json-schema.org/draft-07/schema#',
	$id: id,
	title,
	...objectSchema(
		{
			type: { const: 'FeatureCollection' },
			name: { type: 'string', minLength: 1 },
			description: { type: 'string' },
			page: { type: 'string', format: 'uri' },
			checkedOn: { type: 'string', format: 'date' },
			publisher: { type: 'string', minLength: 1 },
			attribution: { type: 'string', minLength: 1 },
			licence: objectSchema({
				id: { type: 'string' },
				name: { type: 'string' },
				url: { type: 'string', format: 'uri' },
			}),
			schema: { const: id },
			bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
			features: { type: 'array', items: oneOf(shapes.map(featureSchema)) },
		},
		['type', 'name', 'description', 'page', 'checkedOn', 'publisher', 'attribution', 'schema', 'features'],
	),
});

const featureSchema = ({ properties, geometries }: FeatureShape): JsonSchema =>
	objectSchema(
		{
			type: { const: 'Feature' },
			id: { type: 'string', minLength: 1 },
			geometry: oneOf(geometries.map((geometry) => GEOMETRIES[geometry])),
			properties,
		},
		['type', 'geometry', 'properties'],
	);

const oneOf = (schemas: readonly JsonSchema[]): JsonSchema =>
	schemas.length === 1 ? schemas[0]! : { oneOf: schemas };
