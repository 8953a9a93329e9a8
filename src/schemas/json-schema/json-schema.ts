/** A JSON Schema (draft-07), as far as ours use it. */
export interface JsonSchema {
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly additionalProperties?: JsonSchema | boolean;
	readonly items?: JsonSchema | readonly JsonSchema[];
	readonly anyOf?: readonly JsonSchema[];
	readonly oneOf?: readonly JsonSchema[];
	readonly [keyword: string]: unknown;
}

/** The schema with every schema inside it, and then itself, changed. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
	const { properties, additionalProperties, items, anyOf, oneOf } = schema;
	const map = (inner: JsonSchema): JsonSchema => mapSchema(inner, change);
	return change({
		...schema,
		...(properties && {
			properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, map(inner)])),
		}),
		...(typeof additionalProperties === 'object' && { additionalProperties: map(additionalProperties) }),
		...(items && { items: isList(items) ? items.map(map) : map(items) }),
		...(anyOf && { anyOf: anyOf.map(map) }),
		...(oneOf && { oneOf: oneOf.map(map) }),
	});
}

/** Every field of the schema at any depth, with its path as editors would say it. */
export function fieldsOf(schema: JsonSchema, path = ''): { path: string; field: JsonSchema }[] {
	const { properties = {}, additionalProperties, items = [], anyOf = [], oneOf = [] } = schema;
	return [
		...Object.entries(properties).flatMap(([name, field]) => {
			const at = path === '' ? name : `${path}.${name}`;
			return [{ path: at, field }, ...fieldsOf(field, at)];
		}),
		...[...(isList(items) ? items : [items]), ...anyOf, ...oneOf].flatMap((inner) => fieldsOf(inner, path)),
		...(typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, path) : []),
	];
}

const isList = (items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] =>
	Array.isArray(items);
