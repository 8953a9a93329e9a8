import type { APIRoute } from 'astro';
import { entries } from '#catalog/entries.ts';
import { llmsText } from '#catalog/llms.ts';

/** The pages of the guide as plain text. */
export const GET: APIRoute = async ({ site }) =>
	new Response(await llmsText(await entries(), site!), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
