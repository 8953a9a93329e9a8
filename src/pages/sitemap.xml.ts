import type { APIRoute } from 'astro';
import { addresses } from '#catalog/addresses.ts';
import { entries } from '#catalog/entries.ts';
import { languageTag } from '#domain/locale.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every page with its versions in other languages, as sitemaps.org and Google's `xhtml:link` describe it. */
export const GET: APIRoute = async ({ site }) => {
	const full = (path: string) => escaped(new URL(path, site).href);
	const urls = (await addresses(await entries())).flatMap(({ path, written, checkedOn }) => {
		const alternates = written
			.map(
				(locale) =>
					`<xhtml:link rel="alternate" hreflang="${languageTag(locale)}" href="${full(path(locale))}"/>`,
			)
			.join('');
		const lastmod = checkedOn ? `<lastmod>${checkedOn}</lastmod>` : '';
		return written.map((locale) => `<url><loc>${full(path(locale))}</loc>${lastmod}${alternates}</url>`);
	});
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } },
	);
};
