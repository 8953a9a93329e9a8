import type { AstroIntegration } from 'astro';
import { redirects } from '#catalog/redirects.ts';
import { oldAddresses } from './old-address.ts';

/**
 * A route for each address that has changed. A page among the others could not answer: their routes match the same
 * addresses, and the more general one is passed over.
 */
export function movedPages(): AstroIntegration {
	return {
		name: 'moved-pages',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				const moved = oldAddresses(redirects());
				for (const { from } of moved) {
					injectRoute({ pattern: `/[locale]/${from}`, entrypoint: './src/redirects/moved.astro' });
				}
				if (moved.length > 0) {
					injectRoute({ pattern: '/_redirects', entrypoint: './src/redirects/redirects-file.ts' });
				}
			},
		},
	};
}
