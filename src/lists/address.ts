import type { Choice } from '#map/facets.ts';
import { readChoice, writeQuery } from '#map/query.ts';
import { LIST_FACETS, type ListFacet } from './facets.ts';
import { SORTS, type Sort } from './order.ts';

/** All of a list that a link can carry. */
export interface ListAddress {
	readonly choice: Choice<ListFacet>;
	/** Words looked for in the names. */
	readonly text: string;
	readonly sort: Sort | undefined;
	/** The town that distances are counted from. */
	readonly from: string | undefined;
	/** `now` or a local time such as `2026-11-25T14:00` at which it has to be open. */
	readonly open: string | undefined;
}

/** What there is on this page; anything else in an address is passed over. */
export interface KnownInList {
	readonly facet: (facet: ListFacet, value: string) => boolean;
	readonly town: (id: string) => boolean;
	readonly hasText: boolean;
	readonly hasHours: boolean;
}

const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The state of a list that a query asks for; what it asks for wrongly is as if not said. */
export function readListAddress(query: URLSearchParams, known: KnownInList): ListAddress {
	const from = query.get('from') ?? '';
	const open = query.get('open') ?? '';
	return {
		choice: readChoice(query, LIST_FACETS, known.facet),
		text: known.hasText ? (query.get('q') ?? '').trim() : '',
		sort: SORTS.find((sort) => sort === query.get('sort')),
		from: known.town(from) ? from : undefined,
		open: known.hasHours && (open === 'now' || LOCAL_TIME.test(open)) ? open : undefined,
	};
}

/** The query that brings this state back, without its question mark; empty for the list as it first opens. */
export const writeListAddress = ({ choice, text, sort, from, open }: ListAddress): string =>
	writeQuery([
		...LIST_FACETS.map((facet) => [facet, choice[facet]?.join(',')] as const),
		['q', text],
		['open', open],
		['sort', sort],
		['from', from],
	]);
