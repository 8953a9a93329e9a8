import type { Locale } from '#domain/locale.ts';
import { toCsv } from '#exports/csv.ts';
import { toGeoJson } from '#exports/geojson.ts';
import { toGpx } from '#exports/gpx.ts';
import { toKml } from '#exports/kml.ts';
import { record, type Table } from '#exports/table.ts';
import type { Sheet } from '#exports/xlsx/sheet.ts';
import { toXlsx } from '#exports/xlsx/workbook.ts';
import { useUi } from '#i18n/ui.ts';
import { COLOURS } from '#map/style/colours.ts';
import { dataFilePath } from '#paths.ts';
import type { Entries } from '../../entries.ts';
import { region } from '../../region.ts';
import { licenceColumns } from './columns/licence.ts';
import { guideAbout } from './guide-about.ts';
import { placeColumns } from './place-columns.ts';
import { placeFolders } from './place-points.ts';
import { registryEntries, type RegistryEntry } from './registry-entries.ts';

const about = (entries: Entries, locale: Locale, site: URL) => {
	const ui = useUi(locale);
	return guideAbout(entries, locale, site, {
		title: ui('registry'),
		description: [ui('registry.intro'), ui('data.precision.short')],
	});
};
const mainLocale = (): Locale => region().locales[0]!;

/** The registry as a table; each row says whose it is. */
export const placesTable = (entries: Entries, site: URL): Table<RegistryEntry> => ({
	name: 'places',
	columns: [...placeColumns(entries, site), ...licenceColumns<RegistryEntry>(site)],
	rows: registryEntries(entries),
	primaryKey: ['registry'],
});

export const placesCsv = (entries: Entries, site: URL): string => toCsv(placesTable(entries, site));

/** The registry as a map layer; what is not located is there without a geometry. */
export function placesGeoJson(entries: Entries, site: URL): string {
	const columns = placeColumns(entries, site);
	return toGeoJson({
		about: about(entries, mainLocale(), site),
		schema: new URL(dataFilePath('schemas/places.json'), site).href,
		features: registryEntries(entries).map((entry) => ({
			id: entry.facts.registry,
			place: entry.facts.location && { point: entry.facts.location.point },
			properties: record({ columns }, entry),
		})),
	});
}

/** The registry as a workbook: the places, what the columns mean, whose it is. */
export function placesXlsx(entries: Entries, site: URL): Uint8Array {
	const locale = mainLocale();
	const ui = useUi(locale);
	const { columns, rows } = placesTable(entries, site);
	const document = about(entries, locale, site);
	const text = (heading: string) => ({ heading, type: 'text' as const });
	const sheets: Sheet[] = [
		{
			name: ui('registry'),
			columns: columns.map(({ name, type }) => ({ heading: name, type })),
			rows: rows.map((row) => columns.map(({ value }) => value(row))),
		},
		{
			name: ui('data.fields'),
			columns: [text(ui('data.fields')), text('kk'), text('ru'), text('en')],
			rows: columns.map(({ name, about: meaning }) => [name, meaning.kk, meaning.ru, meaning.en]),
		},
		{
			name: ui('data.licence'),
			columns: [text(ui('data.licence')), { heading: document.credit.licence?.name ?? '', type: 'url' }],
			rows: [
				[document.credit.attribution, document.credit.licence?.url],
				[document.title, document.page],
				...document.description.map((paragraph) => [paragraph]),
			],
		},
	];
	return toXlsx(document, sheets);
}

/** The located places for a GPS program. */
export const placesGpx = async (entries: Entries, locale: Locale, site: URL): Promise<string> =>
	toGpx({
		about: about(entries, locale, site),
		points: (await placeFolders(entries, locale, site)).flatMap(({ points }) => points),
		lines: [],
	});

/** The located places for a map program. */
export const placesKml = async (entries: Entries, locale: Locale, site: URL): Promise<string> =>
	toKml({
		about: about(entries, locale, site),
		colour: COLOURS.light.themes.sea,
		folders: await placeFolders(entries, locale, site),
	});
