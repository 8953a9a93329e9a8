import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Route } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { dataResponse } from '#catalog/views/exports/data-response.ts';
import { routeFile, toKmlDocument } from '#catalog/views/exports/route-file.ts';
import { toKml } from '#exports/kml.ts';
import type { Locale } from '#domain/locale.ts';

/** Each route for map programs in each language. */
export const getStaticPaths = (async () =>
	(await entries()).routes.flatMap((route) =>
		locales().map((locale) => ({ params: { locale, id: route.id }, props: { route, locale } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ route: Route; locale: Locale }> = async ({ site, props: { route, locale } }) =>
	dataResponse('route.kml', toKml(toKmlDocument(await routeFile(await entries(), route, locale, site!))));
