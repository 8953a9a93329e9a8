import type { Locale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import { useUi } from '#i18n/ui.ts';
import type { MapLandmark } from '#map/data.ts';
import { nearestTown } from '#map/town-distance.ts';
import { entryPath } from '#paths.ts';
import type { Location, Precision } from '#schemas/parts/location.ts';
import type { District, Entries, Place, Route, Service } from '../entries.ts';
import { nearby } from '../nearby.ts';
import { region } from '../region.ts';
import { districtById, stopsOf, type Stop } from '../stops.ts';
import { pickText } from '../translate.ts';
import { townMarks } from './map.ts';
import { said, type Said } from './said.ts';
import { stopHref } from './place.ts';

/** One place of a map as a row of the table that says the same. */
export interface PlaceRow {
	/** Of a stop. */
	readonly number?: number;
	readonly name: Said;
	readonly href?: string;
	readonly kind: string;
	readonly district: string;
	/** How well its place is known, in words. */
	readonly known: string;
	readonly lngLat?: LngLat;
	readonly precision?: Precision;
}

/** What a map shows, as a table. */
export interface PlacesTableView {
	readonly title: string;
	readonly rows: readonly PlaceRow[];
	/** Towns that distances can be told from. */
	readonly towns: readonly MapLandmark[];
	/** The town they are told from at first. */
	readonly from: MapLandmark | undefined;
}

interface Subject {
	readonly name: Place['facts']['name'];
	readonly kind: string;
	readonly district?: string | undefined;
	readonly location?: Location | undefined;
}

/** Every place of the region, the most important first. */
export const allPlacesTable = (entries: Entries, locale: Locale): PlacesTableView =>
	table(
		entries,
		[
			...entries.places.map((place) => placeRow(entries, place, locale)),
			...entries.services.map((service) => serviceRow(entries, service, locale)),
		],
		entries.settlements.get(region().capital)?.facts.location?.point,
		locale,
	);

/** A place and its neighbours, the nearest first; undefined where it is not located, and so has none. */
export function placeTable(entries: Entries, place: Place, locale: Locale): PlacesTableView | undefined {
	const neighbours = nearby(entries, place).map((neighbour) => neighbour.place);
	if (neighbours.length === 0) return undefined;
	const rows = [place, ...neighbours].map((one) => placeRow(entries, one, locale));
	return table(entries, rows, place.point, locale);
}

/** The places and services of a district; undefined where it has none. */
export function districtTable(
	entries: Entries,
	{ id, facts }: District,
	locale: Locale,
): PlacesTableView | undefined {
	const isHere = (one: Place | Service) => one.facts.district === id;
	const rows = [
		...entries.places.filter(isHere).map((place) => placeRow(entries, place, locale)),
		...entries.services.filter(isHere).map((service) => serviceRow(entries, service, locale)),
	];
	const center = entries.settlements.get(facts.center)?.facts.location?.point;
	return rows.length > 0 ? table(entries, rows, center ?? facts.location.point, locale) : undefined;
}

/** The stops of a route in their order. */
export function routeTable(entries: Entries, route: Route, locale: Locale): PlacesTableView {
	const stops = stopsOf(entries, route);
	const rows = stops.map((stop) => stopRow(entries, route, stop, locale));
	return table(entries, rows, stops.find(({ point }) => point)?.point, locale);
}

function table(
	entries: Entries,
	rows: readonly PlaceRow[],
	middle: LngLat | undefined,
	locale: Locale,
): PlacesTableView {
	const ui = useUi(locale);
	const towns = townMarks(entries, locale);
	const title = ui(rows.some(({ number }) => number !== undefined) ? 'table.stops' : 'table.places');
	return { title, rows, towns, from: nearestTown(towns, middle) };
}

function row(entries: Entries, subject: Subject, locale: Locale): PlaceRow {
	const ui = useUi(locale);
	const { name, kind, district: id, location } = subject;
	const district = id === undefined ? undefined : districtById(entries, id);
	return {
		name: said(name, locale),
		kind: ui.term('kind', kind),
		district: district ? pickText(district.facts.name, locale) : '',
		known: ui.term('precision', location?.precision ?? 'unknown'),
		...(location ? { lngLat: location.point, precision: location.precision } : {}),
	};
}

const placeRow = (entries: Entries, { id, section, facts }: Place, locale: Locale): PlaceRow => ({
	...row(entries, facts, locale),
	href: entryPath(locale, section, id),
});

const serviceRow = (entries: Entries, { facts }: Service, locale: Locale): PlaceRow => ({
	...row(entries, facts, locale),
	href: `${entryPath(locale, 'districts', facts.district)}#services`,
});

const stopRow = (entries: Entries, route: Route, stop: Stop, locale: Locale): PlaceRow => ({
	number: stop.number,
	...row(
		entries,
		stop.target.type === 'place' ? stop.target.place.facts : stop.target.settlement.facts,
		locale,
	),
	href: stopHref(stop, route.id, locale),
});
