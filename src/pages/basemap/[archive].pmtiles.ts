import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { GUIDE_ARCHIVE, guideArchive } from '#catalog/map-ground.ts';

/** Only where the archive is not published as it lies in `public`: it gets the places, where they are many. */
export const getStaticPaths = (async () => {
	const bytes = await guideArchive(await entries());
	return bytes ? [{ params: { archive: GUIDE_ARCHIVE }, props: { bytes } }] : [];
}) satisfies GetStaticPaths;

/** The archive of the live map. */
export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) =>
	new Response(new Uint8Array(props.bytes), { headers: { 'content-type': 'application/vnd.pmtiles' } });
