import type { Known } from '../../address.ts';
import type { Page } from './page.ts';
import { shoresOn } from './shore-steps.ts';

/** What an address may ask of this page. */
export function knownIn(page: Page): Known {
	const shores = shoresOn(page.root);
	return {
		facet: (facet, value) =>
			page.root.querySelector(`[data-facet="${facet}"] [value="${CSS.escape(value)}"]`) !== null,
		entry: (is) => page.entryOf(is) !== undefined,
		key: (key) => page.byKey.has(key),
		shore: (order) => shores.includes(order),
		town: (id) => page.data.towns.some((town) => town.id === id),
	};
}
