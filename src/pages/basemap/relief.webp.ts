import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '#catalog/content-dir.ts';
import { hasRelief } from '#catalog/views/plate.ts';

/** The relief below every map plate; empty where the region has none, and then no plate asks for it. */
export const GET: APIRoute = () =>
	new Response(hasRelief() ? readFileSync(join(contentDir(), 'basemap', 'relief.webp')) : null, {
		headers: { 'content-type': 'image/webp' },
	});
