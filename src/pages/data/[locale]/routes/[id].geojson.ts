import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Route } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { dataResponse } from '#catalog/views/exports/data-response.ts';
import { routeWordsGeoJson } from '#catalog/views/exports/route-geojson.ts';
import type { Locale } from '#domain/locale.ts';

/** Each route as a map layer in the words of each language. */
export const getStaticPaths = (async () =>
	(await entries()).routes.flatMap((route) =>
		locales().map((locale) => ({ params: { locale, id: route.id }, props: { route, locale } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ route: Route; locale: Locale }> = async ({ site, props: { route, locale } }) =>
	dataResponse('route.geojson', await routeWordsGeoJson(await entries(), route, locale, site!));
