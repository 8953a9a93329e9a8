import type { Locale } from '#domain/locale.ts';
import { formatDate, monthName } from '#i18n/format.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import { dataFilePath, dataPath, entryPath } from '#paths.ts';
import { changes } from '../../changes.ts';
import type { Entries } from '../../entries.ts';
import { locales, region } from '../../region.ts';
import { sections } from '../../sections.ts';
import { routeTitle } from '../card.ts';
import { homeCrumb, type PageView } from '../page.ts';
import { said, type Said } from '../said.ts';
import { undatedEvents } from './calendar.ts';
import { guideFile, languageFile, type GuideFile, type LanguageFile } from './data-files.ts';
import { dataPackage } from './data-package.ts';
import { credit } from './credit.ts';
import { lastCheckedOn } from './guide-about.ts';
import { endingOf, mediaTypeOf } from './media-type.ts';
import { registryEntries } from './registry-entries.ts';
import { SCHEMA_NAMES } from './schemas.ts';
import { structuredDataset } from './structured-dataset.ts';

/** One file to take away. */
export interface DownloadView {
	readonly href: string;
	/** «CSV», «GPX» or, where several have one format, the name of the file. */
	readonly label: string;
	/** «84 kB». */
	readonly size: string;
	readonly bytes: number;
	readonly mediaType: string;
	/** What opens it. */
	readonly opensIn: string;
}

/** Files that say the same in several formats. */
export interface DownloadGroup {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly files: readonly DownloadView[];
}

/** All that the page about the open data shows. */
export interface DataView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	readonly groups: readonly DownloadGroup[];
	readonly routes: readonly { readonly id: string; readonly title: Said; readonly href: string }[];
	readonly precision: readonly { readonly term: string; readonly note: string; readonly count: string }[];
	readonly licence: {
		readonly text: string;
		readonly link?: { readonly title: string; readonly href: string };
	};
	readonly citation: string;
	/** «Fishermen’s gathering (September)»: what the calendar leaves out. */
	readonly undated: readonly { readonly name: Said; readonly href: string; readonly month: string }[];
	readonly schemas: readonly { readonly title: string; readonly href: string }[];
	readonly changes: readonly { readonly date: string; readonly dateTime: string; readonly what: Said }[];
}

/** «84 kB»; below one kilobyte still one. */
export function formatSize(bytes: number, locale: Locale): string {
	const ui = useUi(locale);
	return `${ui.number.format(Math.max(1, Math.round(bytes / 1000)))} ${ui('unit.kB')}`;
}

async function download(
	path: string,
	bytes: Promise<Uint8Array>,
	locale: Locale,
	label?: string,
): Promise<DownloadView> {
	const ending = endingOf(path);
	const { length } = await bytes;
	return {
		href: dataFilePath(path),
		label: label ?? (ending === 'geojson' ? 'GeoJSON' : ending.toUpperCase()),
		size: formatSize(length, locale),
		bytes: length,
		mediaType: mediaTypeOf(path),
		opensIn: useUi(locale)(`data.opens.${ending}` as UiKey),
	};
}

async function groups(entries: Entries, locale: Locale, site: URL): Promise<DownloadGroup[]> {
	const ui = useUi(locale);
	const ofGuide = (path: GuideFile) => download(path, guideFile(entries, site, path), locale);
	const ofLanguage = (path: LanguageFile) =>
		download(`${locale}/${path}`, languageFile(entries, site, locale, path), locale);
	const hasEvents = (await sections()).includes('events');
	const json = new TextEncoder().encode(await dataPackage(entries, site));
	const group = async (
		id: 'places' | 'routes' | 'events' | 'all',
		files: readonly Promise<DownloadView>[],
	): Promise<DownloadGroup> => ({
		id: `data-${id}`,
		title: ui(`data.${id}`),
		about: ui(`data.${id}.about`),
		files: await Promise.all(files),
	});
	return [
		await group('places', [
			ofLanguage('places.gpx'),
			ofLanguage('places.kml'),
			...(['places.xlsx', 'places.csv', 'places.geojson'] as const).map(ofGuide),
		]),
		await group('routes', (['routes.geojson', 'stops.csv'] as const).map(ofGuide)),
		...(hasEvents ? [await group('events', [ofLanguage('events.ics')])] : []),
		await group('all', [
			download('datapackage.json', Promise.resolve(json), locale, 'datapackage.json'),
			...(['changelog.csv', 'changelog.json'] as const).map((path) =>
				download(path, guideFile(entries, site, path), locale, path),
			),
		]),
	];
}

function precision(entries: Entries, locale: Locale): DataView['precision'] {
	const ui = useUi(locale);
	const all = registryEntries(entries);
	const notes = {
		exact: ui('data.exact'),
		approximate: ui('precision.approximate.note'),
		settlement: ui('precision.settlement.note'),
		unknown: ui('data.noPlace'),
	};
	return Object.entries(notes).map(([value, note]) => ({
		term: ui.term('precision', value),
		note,
		count: ui.count(
			'count.places',
			all.filter(({ facts }) => (facts.location?.precision ?? 'unknown') === value).length,
		),
	}));
}

/** The page about the open data in one language. */
export async function dataView(entries: Entries, locale: Locale, site: URL): Promise<DataView> {
	const ui = useUi(locale);
	const { licence } = region();
	const { attribution } = credit(locale === 'qaz' ? 'kk' : locale, site);
	const title = ui('data');
	const files = await groups(entries, locale, site);
	return {
		page: {
			locale,
			title,
			description: ui('data.intro'),
			path: dataPath,
			written: locales(),
			crumbs: [homeCrumb(locale)],
			structured: structuredDataset(entries, locale, files),
		},
		title,
		intro: ui('data.intro'),
		groups: files,
		routes: entries.routes.map((route) => ({
			id: route.id,
			title: routeTitle(route, locale),
			href: entryPath(locale, 'routes', route.id),
		})),
		precision: precision(entries, locale),
		licence: licence
			? {
					text: ui('data.licence.text', { licence: licence.name }),
					link: { title: licence.name, href: licence.url },
				}
			: { text: ui('data.licence.none') },
		citation: `${attribution}, ${formatDate(lastCheckedOn(entries), locale)}`,
		undated: undatedEvents(entries).map(({ id, facts }) => ({
			name: said(facts.name, locale),
			href: entryPath(locale, 'events', id),
			month: facts.month ? monthName(facts.month, locale) : '',
		})),
		schemas: SCHEMA_NAMES.map((name) => ({
			title: `${name}.json`,
			href: dataFilePath(`schemas/${name}.json`),
		})),
		changes: changes().map(({ date, what }) => ({
			date: formatDate(date, locale),
			dateTime: date,
			what: said(what, locale),
		})),
	};
}
