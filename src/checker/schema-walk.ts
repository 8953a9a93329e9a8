import { z } from 'astro/zod';

/** The schema itself, without `optional`, `default` and the like around it. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
		return bare(schema.def.innerType);
	}
	return schema instanceof z.ZodPipe ? bare(schema.def.in) : schema;
}

/** The schemas a value at this path may have; several where there is a choice. */
export function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.core.$ZodType[] {
	const here = bare(schema);
	if (here instanceof z.ZodUnion) return here.def.options.flatMap((option) => schemasAt(option, path));
	const [name, ...rest] = path;
	if (name === undefined) return [here];
	const next =
		here instanceof z.ZodObject
			? here.def.shape[String(name)]
			: here instanceof z.ZodArray
				? here.def.element
				: here instanceof z.ZodTuple
					? here.def.items[Number(name)]
					: undefined;
	return next ? schemasAt(next, rest) : [];
}

/** Keys that may stand in the group at this path. */
export const keysAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] => [
	...new Set(
		schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.def.shape) : [])),
	),
];

/** Every path of keys in a schema, lists left out of it: where a misplaced key may belong. */
export function keyPaths(schema: z.core.$ZodType, depth = 3): string[] {
	const here = bare(schema);
	if (depth === 0) return [];
	if (here instanceof z.ZodUnion) return here.def.options.flatMap((option) => keyPaths(option, depth));
	if (here instanceof z.ZodArray) return keyPaths(here.def.element, depth);
	if (!(here instanceof z.ZodObject)) return [];
	return Object.entries(here.def.shape).flatMap(([key, inner]) => [
		key,
		...keyPaths(inner, depth - 1).map((below) => `${key}.${below}`),
	]);
}

/** Calls back for each value that the schema knows, with the schema and the path of it. */
export function visitValues(
	schema: z.core.$ZodType,
	value: unknown,
	visit: (schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]) => void,
	path: readonly PropertyKey[] = [],
): void {
	const here = bare(schema);
	if (here instanceof z.ZodUnion) {
		for (const option of here.def.options) visitValues(option, value, visit, path);
		return;
	}
	visit(here, value, path);
	if (here instanceof z.ZodObject && isGroup(value)) {
		for (const [key, inner] of Object.entries(here.def.shape)) {
			if (value[key] !== undefined) visitValues(inner, value[key], visit, [...path, key]);
		}
	}
	if (here instanceof z.ZodArray && Array.isArray(value)) {
		for (const [index, item] of value.entries()) visitValues(here.def.element, item, visit, [...path, index]);
	}
}

/** True for what YAML writes as `key: value` lines. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of plain data. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(inside, name) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[name],
		value,
	);

/** True for the schema of the same words in each language. */
export const isTranslated = (schema: z.core.$ZodType): boolean =>
	schema instanceof z.ZodObject && Object.keys(schema.def.shape).join() === 'kk,ru,en';
