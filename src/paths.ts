import type { Locale } from '#domain/locale.ts';

/** Sections of entries that have lists and pages of their own. */
export type Section = 'routes' | 'sights' | 'museums' | 'stays' | 'districts' | 'events';

const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** A path on this site as browsers must ask for it, below the base path where there is one. */
export const withBase = (path: string): string => `${BASE}${path}`;

/** The language door. */
export const doorPath = (): string => withBase('/');

/** First page of a language. */
export const homePath = (locale: Locale): string => withBase(`/${locale}/`);

/** List of a section. */
export const sectionPath = (locale: Locale, section: Section): string => withBase(`/${locale}/${section}/`);

/** Page of an entry. */
export const entryPath = (locale: Locale, section: Section, id: string): string =>
	withBase(`/${locale}/${section}/${id}/`);

/** Page of a stop, telling it from which route the reader comes. */
export const stopPath = (locale: Locale, section: Section, id: string, routeId: string): string =>
	`${entryPath(locale, section, id)}#${routeAnchor(routeId)}`;

/** Fragment under which a page keeps the ribbon of a route that stops there. */
export const routeAnchor = (routeId: string): string => `route-${routeId}`;

/** The big map. */
export const mapPath = (locale: Locale): string => withBase(`/${locale}/map/`);

/** The search; without JavaScript it leads on to the index of names. */
export const searchPath = (locale: Locale): string => withBase(`/${locale}/search/`);

/** The first file of the search index; those it names lie beside it. */
export const searchIndexPath = (locale: Locale): string => withBase(`/${locale}/search/index.json`);

/** Every name in alphabetical order. */
export const aToZPath = (locale: Locale): string => withBase(`/${locale}/a-z/`);

/** What the live maps of a language draw over their ground. */
export const mapDataPath = (locale: Locale): string => withBase(`/${locale}/map/data.json`);

/** The map that other sites may frame. */
export const embedMapPath = (): string => withBase('/embed/map/');

/** Page that a traveller shows to a driver. */
export const driverPath = (locale: Locale, id: string): string => withBase(`/${locale}/places/${id}/driver/`);

/** Short address of a registry number, for plates: `KZO-017` has 17. */
export const numberPath = (registry: string): string => withBase(`/q/${registryDigits(registry)}/`);

/** The digits of a registry number without leading zeros. */
export const registryDigits = (registry: string): string => String(Number(registry.replace(/^\D+/, '')));

/** Changes of the guide, for feed readers. */
export const feedPath = (locale: Locale): string => withBase(`/${locale}/feed.xml`);

/** Entries ready to paste into the English Wikivoyage. */
export const wikivoyagePath = (): string => withBase('/data/en/wikivoyage.txt');

/** The places that seem to lack an object in other open databases. */
export const bridgesPath = (): string => withBase('/data/bridges.csv');

/** What the open data are, and where to take them. */
export const dataPath = (locale: Locale): string => withBase(`/${locale}/data/`);

/** A data file, e.g. `places.csv`: these addresses stay for ever. */
export const dataFilePath = (file: string): string => withBase(`/data/${file}`);

/** A route as a file in one language. */
export const routeFilePath = (locale: Locale, id: string, ending: string): string =>
	dataFilePath(`${locale}/routes/${id}.${ending}`);

export const registryPath = (locale: Locale): string => withBase(`/${locale}/registry/`);

/** List of practical topics. */
export const practicalPath = (locale: Locale): string => withBase(`/${locale}/practical/`);

/** Page of a practical topic. */
export const topicPath = (locale: Locale, topic: string): string =>
	withBase(`/${locale}/practical/${topic}/`);

export const aboutPath = (locale: Locale): string => withBase(`/${locale}/about/`);

export const documentsPath = (locale: Locale): string => withBase(`/${locale}/about/documents/`);

/** Of what the guide is made: colours, type, icons and drawings. */
export const stylePath = (locale: Locale): string => withBase(`/${locale}/about/style/`);

/** The drawing of an entry; `version` changes with its bytes, so that it may be cached for ever. */
export const scenePath = (id: string, version: string): string => withBase(`/scenes/${id}.${version}.svg`);

/** The tiles of the live map. */
export const archivePath = (): string => withBase('/basemap/region.pmtiles');

/** The relief picture below every map plate: one file for the whole site. */
export const reliefPath = (): string => withBase('/basemap/relief.webp');

/** The picture of a page for social networks; `key` is its address below the language. */
export const socialPath = (locale: Locale, key: string): string => withBase(`/social/${locale}/${key}.png`);

/** A route on one sheet of paper. */
export const fieldCardPath = (locale: Locale, id: string): string =>
	withBase(`/data/${locale}/routes/${id}.pdf`);

/** A place's plate with its code, to be printed and put up. */
export const signPath = (id: string): string => withBase(`/data/signs/${id}.pdf`);

/** The poster of a route in one language; `format` is how the sheet stands. */
export const posterPath = (locale: Locale, id: string, format: 'portrait' | 'landscape'): string =>
	withBase(`/posters/${locale}/${id}-${format}.svg`);
