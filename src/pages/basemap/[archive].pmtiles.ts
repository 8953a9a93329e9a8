import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { guideArchive } from '#catalog/map-ground.ts';

/** No page where there is no archive of this region. */
export const getStaticPaths = (async () => {
	const bytes = await guideArchive(await entries());
	return bytes ? [{ params: { archive: 'region' }, props: { bytes } }] : [];
}) satisfies GetStaticPaths;

/** The archive of the live map. */
export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) =>
	new Response(new Uint8Array(props.bytes), { headers: { 'content-type': 'application/vnd.pmtiles' } });
