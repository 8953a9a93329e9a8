import type { LngLat } from '#domain/lng-lat.ts';
import type { WeekTable } from '#hours/week-table.ts';
import type { Faceted, Values } from '#map/facets.ts';
import type { Precision } from '#schemas/parts/location.ts';
import type { ListFacet } from './facets.ts';

/** What a list knows of one of its entries beside what one reads. */
export interface ListItem extends Faceted<ListFacet> {
	/** As the map knows it. */
	readonly key: string;
	/** Its place by name among the others, by the alphabet of the page. */
	readonly nameRank: number;
	/** Day on which its facts were last checked. */
	readonly checkedOn: string;
	/** One point of a place, those of a route's stops; empty where nothing is known. */
	readonly points: readonly LngLat[];
	readonly precision?: Precision | undefined;
	/** When it is open, where that is known. */
	readonly hours?: WeekTable | undefined;
}

const DIGITS = 4; // of a degree: ten metres

/** An item as `data-…` attributes of its element. */
export function toAttributes(item: ListItem): Record<string, string> {
	const { key, nameRank, checkedOn, points, precision, hours, values } = item;
	return {
		'data-key': key,
		'data-name': String(nameRank),
		'data-checked': checkedOn,
		'data-values': Object.entries(values)
			.map(([facet, own]) => `${facet}=${own.join(',')}`)
			.join('&'),
		...(points.length > 0 ? { 'data-at': points.map(written).join(' ') } : {}),
		...(precision ? { 'data-precision': precision } : {}),
		...(hours ? { 'data-hours': JSON.stringify(hours) } : {}),
	};
}

const written = (point: LngLat): string => point.map((degrees) => Number(degrees.toFixed(DIGITS))).join();

/** The item that an element's attributes tell of. */
export const toItem = (data: Readonly<Record<string, string | undefined>>): ListItem => ({
	key: data['key'] ?? '',
	nameRank: Number(data['name']),
	checkedOn: data['checked'] ?? '',
	points: (data['at'] ?? '')
		.split(' ')
		.filter(Boolean)
		.map((point) => point.split(',').map(Number) as unknown as LngLat),
	precision: data['precision'] as Precision | undefined,
	hours: data['hours'] ? (JSON.parse(data['hours']) as WeekTable) : undefined,
	values: valuesIn(data['values'] ?? ''),
});

const valuesIn = (text: string): Values<ListFacet> =>
	Object.fromEntries(
		[...new URLSearchParams(text)].map(([facet, own]) => [facet, own.split(',').filter(Boolean)]),
	);
