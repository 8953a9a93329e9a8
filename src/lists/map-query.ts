import { FACETS, type Layer } from '#map/facet-names.ts';
import { writeQuery } from '#map/query.ts';
import type { ListAddress } from './address.ts';

/** A longer list would not fit into a link. */
const MOST_KEYS = 100;

/**
 * What the map is asked for so that it shows the same as a list: the same facets, and the entries one by one where the
 * map cannot know why they were chosen. `layer` is the section that the list is of; the registry has them all.
 */
export function mapQuery(
	{ choice, text, from, open }: ListAddress,
	layer: Layer | undefined,
	shownKeys: readonly string[],
): string {
	const isOwnReason = open !== undefined || Boolean(choice.days?.length || choice.protection?.length);
	const list = isOwnReason && shownKeys.length <= MOST_KEYS ? shownKeys.join(',') : undefined;
	const layers = choice.layer?.length ? choice.layer.join(',') : layer;
	return writeQuery([
		...FACETS.map((facet) => [facet, facet === 'layer' ? layers : choice[facet]?.join(',')] as const),
		['q', text],
		['list', list],
		['from', from],
	]);
}
