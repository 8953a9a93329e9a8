import type { GetStaticPaths } from 'astro';
import { locales } from '#catalog/region.ts';
import { sections } from '#catalog/sections.ts';
import { languageEndpoint } from '#catalog/views/exports/data-response.ts';

/** The announced events as a calendar in each language; none where the region shows no events. */
export const getStaticPaths = (async () =>
	(await sections()).includes('events')
		? locales().map((locale) => ({ params: { locale }, props: { locale } }))
		: []) satisfies GetStaticPaths;

export const GET = languageEndpoint('events.ics');
