import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { region } from '#catalog/region.ts';
import { wikivoyageText } from '#catalog/views/exports/wikivoyage.ts';

/** Listings for Wikivoyage, in English where the guide is written in it. */
export const getStaticPaths = (() =>
	region().locales.includes('en') ? [{ params: { locale: 'en' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) =>
	new Response(wikivoyageText(await entries(), site!), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
