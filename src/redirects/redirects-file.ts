import type { APIRoute } from 'astro';
import { redirects } from '#catalog/redirects.ts';
import { locales } from '#catalog/region.ts';
import { oldAddresses, redirectsFile } from './old-address.ts';

export const GET: APIRoute = () =>
	new Response(redirectsFile(oldAddresses(redirects()), locales()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
