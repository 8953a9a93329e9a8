import type { APIRoute } from 'astro';
import { withBase } from '#paths.ts';

/** Everything may be read; the map of the site says where to begin. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap.xml'), site).href}\n`);
