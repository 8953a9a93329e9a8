import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Route } from '#catalog/entries.ts';
import { dataResponse } from '#catalog/views/exports/data-response.ts';
import { routeGeoJson } from '#catalog/views/exports/route-geojson.ts';

/** Each route in all languages: its stops and legs. */
export const getStaticPaths = (async () =>
	(await entries()).routes.map((route) => ({
		params: { id: route.id },
		props: { route },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ route: Route }> = async ({ site, props: { route } }) =>
	dataResponse('route.geojson', routeGeoJson(await entries(), route, site!));
