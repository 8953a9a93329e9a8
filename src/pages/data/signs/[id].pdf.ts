import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Place } from '#catalog/entries.ts';
import { signOf } from '#catalog/views/sign.ts';
import { printSign } from '#cards/print-sign.ts';

/** A plate with a code for every place, to be printed and put up there. */
export const getStaticPaths = (async () =>
	(await entries()).places.map((place) => ({
		params: { id: place.id },
		props: { place },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = async ({ props, site }) =>
	new Response(new Uint8Array(await printSign(signOf(props.place, site!))), {
		headers: { 'content-type': 'application/pdf' },
	});
