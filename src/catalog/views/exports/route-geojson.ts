import type { LngLat } from '#domain/lng-lat.ts';
import type { Locale } from '#domain/locale.ts';
import { toCsv } from '#exports/csv.ts';
import { toGeoJson, type Feature } from '#exports/geojson.ts';
import { record, type Table } from '#exports/table.ts';
import { useUi } from '#i18n/ui.ts';
import { dataFilePath } from '#paths.ts';
import type { Entries, Route } from '../../entries.ts';
import { region } from '../../region.ts';
import { stopsOf } from '../../stops.ts';
import { licenceColumns } from './columns/licence.ts';
import { guideAbout } from './guide-about.ts';
import { routeColumns } from './route-columns.ts';
import { routeAbout, routeFile } from './route-file.ts';
import { kmToNext, ownStopColumns, stopColumns, stopRows, type StopRow } from './stop-columns.ts';

const schema = (name: string, site: URL): string => new URL(dataFilePath(`schemas/${name}.json`), site).href;

/** The stops of all routes as a table; each row says whose it is. */
export const stopsTable = (entries: Entries, site: URL): Table<StopRow> => ({
	name: 'stops',
	columns: [...stopColumns(), ...licenceColumns<StopRow>(site)],
	rows: stopRows(entries),
	primaryKey: ['route', 'number'],
});

export const stopsCsv = (entries: Entries, site: URL): string => toCsv(stopsTable(entries, site));

/** All routes as a map layer: one feature each, its lines as far as its stops are located. */
export function routesGeoJson(entries: Entries, site: URL): string {
	const columns = routeColumns(entries, site);
	const locale = region().locales[0]!;
	const ui = useUi(locale);
	return toGeoJson({
		about: guideAbout(entries, locale, site, {
			title: ui('routes'),
			description: [ui('routes.intro'), ui('data.line.straight')],
		}),
		schema: schema('routes', site),
		features: entries.routes.map((route) => ({
			id: route.id,
			place: {
				lines: stopsOf(entries, route).flatMap(({ leg }): (readonly LngLat[])[] =>
					leg?.line ? [leg.line.points] : [],
				),
			},
			properties: record({ columns }, route),
		})),
	});
}

/** One route in all languages: its stops and legs, those that are not located without a geometry. */
export function routeGeoJson(entries: Entries, route: Route, site: URL): string {
	const columns = ownStopColumns();
	const stops = stopsOf(entries, route);
	const stopFeatures = stops.map((stop): Feature => ({
		place: stop.point && { point: stop.point },
		properties: { feature: 'stop', ...record({ columns }, { route, stop }) },
	}));
	const legFeatures = stops.flatMap((stop, at): Feature[] => {
		const next = stops[at + 1];
		const { leg } = stop;
		if (!leg || !next) return [];
		const line = next.point && leg.line;
		return [
			{
				place: line && { line: line.points },
				properties: {
					feature: 'leg',
					number: stop.number,
					from: stop.id,
					to: next.id,
					km: kmToNext(stop),
					km_origin: leg.distance.origin,
					line: line && line.style,
				},
			},
		];
	});
	return toGeoJson({
		about: routeAbout(entries, route, region().locales[0]!, site),
		schema: schema('route', site),
		features: [...stopFeatures, ...legFeatures],
	});
}

/** One route in the words of one language, as its GPX and KML tell it. */
export async function routeWordsGeoJson(
	entries: Entries,
	route: Route,
	locale: Locale,
	site: URL,
): Promise<string> {
	const { about, stops, lines } = await routeFile(entries, route, locale, site);
	return toGeoJson({
		about,
		schema: schema('route-words', site),
		features: [
			...stops.map(({ name, kindName, description, page, lngLat }) => ({
				place: { point: lngLat },
				properties: { feature: 'stop', name, kind: kindName, description: description.join('\n'), page },
			})),
			...lines.map(({ name, description, style, points }) => ({
				place: { line: points },
				properties: { feature: 'leg', name, description: description.join('\n'), line: style },
			})),
		],
	});
}
