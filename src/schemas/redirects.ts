import { z } from 'astro/zod';

/** Sections whose pages can be renamed, by the first part of their address below the language. */
const REDIRECTED = ['routes', 'sights', 'museums', 'stays', 'districts', 'events', 'practical'] as const;

/** An address below the language, e.g. `sights/syganak`. */
export const ADDRESS = new RegExp(`^(${REDIRECTED.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`);

const address = z.string().regex(ADDRESS);

/** Old addresses that must still lead somewhere: a folder was renamed, or two entries became one. */
export const redirectsFacts = () =>
	z.strictObject({
		redirects: z
			.array(
				z.strictObject({
					from: address.describe('The old address below the language, e.g. sights/old-name'),
					to: address.describe('The address it leads to now, e.g. sights/new-name'),
				}),
			)
			.describe('Addresses that have changed'),
	});

export type Redirect = z.infer<ReturnType<typeof redirectsFacts>>['redirects'][number];
