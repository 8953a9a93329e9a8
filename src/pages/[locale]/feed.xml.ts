import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { feedOf } from '#catalog/feed.ts';
import { locales } from '#catalog/region.ts';
import type { Locale } from '#domain/locale.ts';

/** Changes of the guide for feed readers in each language. */
export const getStaticPaths = (() =>
	locales().map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ site, props: { locale } }) =>
	new Response(feedOf(await entries(), locale, site!), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
