import type { Locale } from '#domain/locale.ts';
import { region } from '../../region.ts';
import type { Entries } from '../../entries.ts';
import { oncePer } from '../../once.ts';
import { bridgesCsv } from './bridges.ts';
import { eventsIcs } from './calendar.ts';
import { changelogCsv, changelogJson } from './changelog.ts';
import { placesCsv, placesGeoJson, placesGpx, placesKml, placesXlsx } from './registry-files.ts';
import { routesGeoJson, stopsCsv } from './route-geojson.ts';

type Content = string | Uint8Array;
type Maker = (entries: Entries, site: URL) => Content | Promise<Content>;

/** Every file about the whole guide, by its address below `/data/`. */
const GUIDE_FILES = {
	'places.csv': placesCsv,
	'places.xlsx': placesXlsx,
	'places.geojson': placesGeoJson,
	'places.gpx': (entries, site) => placesGpx(entries, region().locales[0]!, site),
	'places.kml': (entries, site) => placesKml(entries, region().locales[0]!, site),
	'routes.geojson': routesGeoJson,
	'stops.csv': stopsCsv,
	'bridges.csv': bridgesCsv,
	'changelog.csv': changelogCsv,
	'changelog.json': changelogJson,
} satisfies Record<string, Maker>;

export type GuideFile = keyof typeof GUIDE_FILES;

/** The same in the words of one language, by the address below `/data/{l}/`. */
const LANGUAGE_FILES = {
	'places.gpx': placesGpx,
	'places.kml': placesKml,
	'events.ics': async (entries, locale, site) => eventsIcs(entries, locale, site),
} satisfies Record<string, (entries: Entries, locale: Locale, site: URL) => Promise<string>>;

export type LanguageFile = keyof typeof LANGUAGE_FILES;

const made = oncePer<Entries, Map<string, Promise<Uint8Array>>>(() => new Map());

function once(entries: Entries, key: string, make: () => Content | Promise<Content>): Promise<Uint8Array> {
	const known = made(entries).get(key);
	if (known) return known;
	const bytes = Promise.resolve()
		.then(make)
		.then((content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content));
	made(entries).set(key, bytes);
	return bytes;
}

/** The bytes of a file about the whole guide: made once, for the file itself, its size and its hash. */
export const guideFile = (entries: Entries, site: URL, path: GuideFile): Promise<Uint8Array> =>
	once(entries, `${site.href} ${path}`, () => GUIDE_FILES[path](entries, site));

/** The bytes of such a file in one language. */
export const languageFile = (
	entries: Entries,
	site: URL,
	locale: Locale,
	path: LanguageFile,
): Promise<Uint8Array> =>
	once(entries, `${site.href} ${locale} ${path}`, () => LANGUAGE_FILES[path](entries, locale, site));
