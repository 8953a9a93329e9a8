import type { Known } from '../../address.ts';
import { placeKey, routeKey } from '../../entries.ts';
import type { Page } from './page.ts';
import { shoresOn } from './shore-steps.ts';

/** What an address may ask of this page. */
export function knownIn(page: Page): Known {
	const shores = shoresOn(page.root);
	return {
		facet: (facet, value) =>
			page.root.querySelector(`[data-facet="${facet}"] [value="${CSS.escape(value)}"]`) !== null,
		entry: ({ what, id }) => page.mayHave(what === 'route' ? routeKey(id) : placeKey(id)),
		key: page.mayHave,
		shore: (order) => shores.includes(order),
		town: (id) => page.data.towns.some((town) => town.id === id),
	};
}
