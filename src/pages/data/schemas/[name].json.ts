import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { dataResponse } from '#catalog/views/exports/data-response.ts';
import { SCHEMA_NAMES, schemaFile, type SchemaName } from '#catalog/views/exports/schemas.ts';

/** The JSON Schemas of the data files. */
export const getStaticPaths = (() =>
	SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SchemaName }> = async ({ site, props: { name } }) =>
	dataResponse(`${name}.json`, schemaFile(name, await entries(), site!));
