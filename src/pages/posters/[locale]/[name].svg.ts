import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Route } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { posterSvg } from '#catalog/views/poster.ts';
import type { Locale } from '#domain/locale.ts';
import { FORMATS, type Format } from '#posters/poster.ts';

interface Props {
	route: Route;
	locale: Locale;
	format: Format;
}

/** The posters of every route in each language, standing and lying. */
export const getStaticPaths = (async () =>
	(await entries()).routes.flatMap((route) =>
		locales().flatMap((locale) =>
			FORMATS.map((format) => ({
				params: { locale, name: `${route.id}-${format}` },
				props: { route, locale, format },
			})),
		),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { route, locale, format } }) =>
	new Response(posterSvg(await entries(), route, format, locale), {
		headers: { 'content-type': 'image/svg+xml' },
	});
