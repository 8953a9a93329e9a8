import type { APIRoute } from 'astro';
import { locales, region } from '#catalog/region.ts';
import { pickText } from '#catalog/translate.ts';
import { doorPath, withBase } from '#paths.ts';
import { languageTag } from '#domain/locale.ts';

/** What a phone needs to keep the guide on its home screen. */
export const GET: APIRoute = () => {
	const locale = locales()[0]!;
	const name = pickText(region().guide, locale);
	const icon = (size: number) => ({
		src: withBase(`/icons/emblem-${size}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
	});
	return new Response(
		JSON.stringify({
			name,
			short_name: name,
			description: pickText(region().summary, locale),
			lang: languageTag(locale),
			start_url: doorPath(),
			scope: doorPath(),
			display: 'browser',
			background_color: '#f6efe1',
			theme_color: '#f6efe1',
			icons: [
				{ src: withBase('/icons/emblem.svg'), sizes: 'any', type: 'image/svg+xml' },
				icon(192),
				icon(512),
				{
					src: withBase('/icons/emblem-maskable-512.png'),
					sizes: '512x512',
					type: 'image/png',
					purpose: 'maskable',
				},
			],
		}),
		{ headers: { 'content-type': 'application/manifest+json' } },
	);
};
