import type { LngLat } from '#domain/lng-lat.ts';
import { byDistance } from '#map/order.ts';
import type { ListItem } from './item.ts';

/** Orders that a list can be put in beside its own and that of distance. */
export const SORTS = ['name', 'checked'] as const;
export type Sort = (typeof SORTS)[number];

/** Items in an order asked for, nearest to `origin` first where there is one; else as they stand. */
export function inOrder<Item extends ListItem>(
	items: readonly Item[],
	sort: Sort | undefined,
	origin: LngLat | undefined,
): Item[] {
	if (origin) return byDistance(items, origin);
	if (sort === 'name') return items.toSorted((a, b) => a.nameRank - b.nameRank);
	if (sort === 'checked') return items.toSorted((a, b) => compare(b.checkedOn, a.checkedOn));
	return [...items];
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
