import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import { GUIDE_ARCHIVE, guideArchive, mapGround } from '#catalog/map-ground.ts';
import { placesLayer } from '#catalog/views/map-tiles.ts';

/** Only where the places are too many for one file of data. */
export const getStaticPaths = (async () => {
	const all = await entries();
	return mapGround(all) && placesLayer(all) ? [{ params: { archive: GUIDE_ARCHIVE } }] : [];
}) satisfies GetStaticPaths;

/** The archive of the region with the places of the guide in its tiles. */
export const GET: APIRoute = async () =>
	new Response(new Uint8Array(await guideArchive(await entries())), {
		headers: { 'content-type': 'application/vnd.pmtiles' },
	});
