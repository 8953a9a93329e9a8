import type { LngLat } from '#domain/lng-lat.ts';
import type { MapEntry } from './entries.ts';
import { FACETS, type Facet } from './facet-names.ts';
import type { Choice } from './facets.ts';
import { listedKeys } from './my-list.ts';
import { readChoice, writeQuery } from './query.ts';

/** All of the map that a link can carry. */
export interface MapAddress {
	readonly view?: { readonly center: LngLat; readonly zoom: number } | undefined;
	readonly choice: Choice;
	/** Words looked for in the names. */
	readonly text: string;
	readonly selected?: MapEntry['is'] | undefined;
	/** Keys of the only entries to be shown, e.g. of a list that somebody sent. */
	readonly list?: readonly string[] | undefined;
	/** Order of the former shore that is shown. */
	readonly shore?: number | undefined;
	/** The town that distances are counted from. */
	readonly from?: string | undefined;
	readonly isInViewOnly: boolean;
}

/** What there is on this map; anything else in an address is passed over. */
export interface Known {
	readonly facet: (facet: Facet, value: string) => boolean;
	readonly entry: (is: MapEntry['is']) => boolean;
	readonly key: (key: string) => boolean;
	readonly shore: (order: number) => boolean;
	readonly town: (id: string) => boolean;
}

const MAX_ZOOM = 22;
const MAX_LATITUDE = 85.0511; // where the square world of Web Mercator ends

/** The part of a map's state that a query asks for; what it asks for wrongly is as if not said. */
export function readAddress(query: URLSearchParams, known: Known): MapAddress {
	const shore = Number(query.get('shore') ?? Number.NaN);
	const from = query.get('from') ?? '';
	const list = listedKeys(query.get('list') ?? '').filter(known.key);
	return {
		view: viewIn(query.get('at') ?? ''),
		choice: readChoice(query, FACETS, known.facet),
		text: (query.get('q') ?? '').trim(),
		selected: selectedIn(query, known),
		list: list.length > 0 ? list : undefined,
		shore: known.shore(shore) ? shore : undefined,
		from: known.town(from) ? from : undefined,
		isInViewOnly: query.get('in') === 'view',
	};
}

/** The query that brings this state back, without its question mark; empty for the map as it first opens. */
export function writeAddress(address: MapAddress): string {
	const { view, choice, text, selected, list, shore, from, isInViewOnly } = address;
	return writeQuery([
		['at', view && writeView(view)],
		...FACETS.map((facet) => [facet, choice[facet]?.join(',')] as const),
		['q', text],
		[selected?.what ?? '', selected?.id],
		['list', list?.join(',')],
		['shore', shore?.toString()],
		['from', from],
		['in', isInViewOnly ? 'view' : undefined],
	]);
}

function viewIn(text: string): MapAddress['view'] {
	const parts = text.split('/');
	if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return undefined;
	const [zoom, lat, lng] = parts.map(Number) as [number, number, number];
	const isOnEarth = Math.abs(lat) <= MAX_LATITUDE && Math.abs(lng) <= 180;
	return zoom >= 0 && zoom <= MAX_ZOOM && isOnEarth ? { center: [lng, lat], zoom } : undefined;
}

/** Two digits of the zoom and four of a degree, about ten metres, give the same picture back. */
const writeView = ({ center: [lng, lat], zoom }: NonNullable<MapAddress['view']>): string =>
	[zoom.toFixed(2), lat.toFixed(4), lng.toFixed(4)].map(Number).join('/');

function selectedIn(query: URLSearchParams, known: Known): MapAddress['selected'] {
	for (const what of ['place', 'route'] as const) {
		const is = { what, id: query.get(what) ?? '' };
		if (known.entry(is)) return is;
	}
	return undefined;
}
