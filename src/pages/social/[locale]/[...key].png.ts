import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { socialPictures, type SocialPicture } from '#catalog/views/social/pictures.ts';

/** The picture of every page for social networks, in each language. */
export const getStaticPaths = (async () =>
	(await socialPictures(await entries(), locales())).map((picture) => ({
		params: { locale: picture.locale, key: picture.key },
		props: { picture },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SocialPicture }> = async ({ props }) =>
	new Response(new Uint8Array(await props.picture.png()), { headers: { 'content-type': 'image/png' } });
