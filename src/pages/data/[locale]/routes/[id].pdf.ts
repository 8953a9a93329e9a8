import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Route } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { fieldCardPdf } from '#catalog/views/field-card-pdf.ts';
import type { Locale } from '#domain/locale.ts';

/** Every route on one sheet of paper, in each language. */
export const getStaticPaths = (async () =>
	(await entries()).routes.flatMap((route) =>
		locales().map((locale) => ({ params: { locale, id: route.id }, props: { route, locale } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ route: Route; locale: Locale }> = async ({ props, site }) => {
	const { bytes } = await fieldCardPdf(await entries(), props.route, props.locale, site!);
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};
