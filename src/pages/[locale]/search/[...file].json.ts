import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { locales } from '#catalog/region.ts';
import { searchFiles } from '#catalog/views/search-files.ts';

export const getStaticPaths = (async () => {
	const all = await entries();
	const paths = await Promise.all(
		locales().map(async (locale) =>
			(await searchFiles(all, locale)).map(({ name, body }) => ({
				params: { locale, file: name.replace(/\.json$/, '') },
				props: { body },
			})),
		),
	);
	return paths.flat();
}) satisfies GetStaticPaths;

/** The search index of each language, in the files that its pages ask for. */
export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
	new Response(body, { headers: { 'content-type': 'application/json' } });
