import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { publishedMapData } from '#catalog/views/map-tiles.ts';
import type { Locale } from '#domain/locale.ts';

export const getStaticPaths = (() =>
	locales().map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** What the live maps of a language draw: one file for all its pages, so that it is fetched once. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
	new Response(JSON.stringify(await publishedMapData(await entries(), props.locale)), {
		headers: { 'content-type': 'application/json' },
	});
