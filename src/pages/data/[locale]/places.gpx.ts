import type { GetStaticPaths } from 'astro';
import { locales } from '#catalog/region.ts';
import { languageEndpoint } from '#catalog/views/exports/data-response.ts';

/** The located places for GPS programs in each language. */
export const getStaticPaths = (() =>
	locales().map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET = languageEndpoint('places.gpx');
