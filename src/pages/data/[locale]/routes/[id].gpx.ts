import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Route } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { dataResponse } from '#catalog/views/exports/data-response.ts';
import { routeFile, toGpxDocument } from '#catalog/views/exports/route-file.ts';
import { toGpx } from '#exports/gpx.ts';
import type { Locale } from '#domain/locale.ts';

/** Each route for GPS programs in each language. */
export const getStaticPaths = (async () =>
	(await entries()).routes.flatMap((route) =>
		locales().map((locale) => ({ params: { locale, id: route.id }, props: { route, locale } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ route: Route; locale: Locale }> = async ({ site, props: { route, locale } }) =>
	dataResponse('route.gpx', toGpx(toGpxDocument(await routeFile(await entries(), route, locale, site!))));
