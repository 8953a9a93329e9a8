import type { Locale } from '#domain/locale.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import type { ListFacet } from '#lists/facets.ts';
import type { ListItem } from '#lists/item.ts';
import { LAYERS, type Layer } from '#map/facet-names.ts';
import type { MapLandmark } from '#map/data.ts';
import { mapPath, type Section } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { spelt } from '../spell.ts';
import { facetView, type FacetView } from './facet-options.ts';
import { listHours, type ListHoursView } from './hours.ts';
import { townMarks } from './map.ts';

/** The lists that can be narrowed and put in order. */
export type ListName = Exclude<Section, 'districts'> | 'registry';

/** What stands beside or above a list, for the script that serves it. */
export interface ListPanelView {
	readonly list: ListName;
	readonly total: number;
	readonly facets: readonly FacetView[];
	/** The name of the order in which the list stands. */
	readonly order: string;
	/** Towns that distances can be told from; none where nothing on the list has a place. */
	readonly towns: readonly MapLandmark[];
	/** What it takes to choose by hours; none where no entry has any. */
	readonly hours: ListHoursView | undefined;
	/** The big map; none for what it does not draw. */
	readonly map?: { readonly href: string; readonly layer?: Layer };
}

const OF_PLACES: readonly ListFacet[] = ['kind', 'district', 'theme', 'access', 'vehicle', 'month'];
const FACETS_OF: Record<ListName, readonly ListFacet[]> = {
	routes: ['theme', 'days', 'vehicle', 'month', 'district'],
	sights: OF_PLACES,
	museums: OF_PLACES,
	stays: OF_PLACES,
	events: ['month', 'district'],
	registry: ['layer', 'kind', 'district', 'protection'],
};
const ORDERS: Record<ListName, UiKey> = {
	routes: 'list.order.number',
	sights: 'bigmap.order.importance',
	museums: 'bigmap.order.importance',
	stays: 'bigmap.order.importance',
	events: 'list.order.month',
	registry: 'list.order.number',
};

/** The panel of a list; none where there is nothing to choose from. */
export function listPanel(
	entries: Entries,
	list: ListName,
	items: readonly ListItem[],
	locale: Locale,
): ListPanelView | undefined {
	if (items.length < 2) return undefined;
	const districts = entries.districts.map(({ id, facts }) => ({
		id,
		name: spelt(facts.name, locale),
		lngLat: facts.location.point,
	}));
	const facets = FACETS_OF[list]
		.map((facet) => facetView(facet, { entries: items, districts }, locale))
		.filter((view) => parts(view, items.length))
		.map(withoutLoneTitle);
	const layer = LAYERS.find((one) => one === list);
	return {
		list,
		total: items.length,
		// A table has its room below: its facets stand in a row above it.
		facets: list === 'registry' ? facets.map((view) => ({ ...view, isSingle: true })) : facets,
		hours: listHours(items.map(({ hours }) => hours)),
		order: useUi(locale)(ORDERS[list]),
		towns: items.some(({ points }) => points.length > 0) ? townMarks(entries, locale) : [],
		...(list === 'events' ? {} : { map: { href: mapPath(locale), ...(layer ? { layer } : {}) } }),
	};
}

/** Whether a facet leaves some of the list and takes some away. */
const parts = ({ groups }: FacetView, total: number): boolean =>
	groups.some(({ options }) => options.some(({ count }) => count < total));

/** One group alone needs no head. */
const withoutLoneTitle = (view: FacetView): FacetView =>
	view.groups.length > 1 ? view : { ...view, groups: view.groups.map(({ options }) => ({ options })) };
