import type { APIRoute } from 'astro';
import { entries } from '#catalog/entries.ts';
import { dataPackage } from '#catalog/views/exports/data-package.ts';
import { dataResponse } from '#catalog/views/exports/data-response.ts';

/** The description of all data files, with sizes, hashes and the meaning of every column. */
export const GET: APIRoute = async ({ site }) =>
	dataResponse('datapackage.json', await dataPackage(await entries(), site!));
