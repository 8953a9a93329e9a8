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

export const registryPath = (locale: Locale): string => withBase(`/${locale}/registry/`);

/** List of practical topics. */
export const practicalPath = (locale: Locale): string => withBase(`/${locale}/practical/`);

/** Page of a practical topic. */
export const topicPath = (locale: Locale, topic: string): string =>
	withBase(`/${locale}/practical/${topic}/`);

export const aboutPath = (locale: Locale): string => withBase(`/${locale}/about/`);

export const documentsPath = (locale: Locale): string => withBase(`/${locale}/about/documents/`);

/** The drawing of an entry; `version` changes with its bytes, so that it may be cached for ever. */
export const scenePath = (id: string, version: string): string => withBase(`/scenes/${id}.${version}.svg`);

/** The relief picture below every map plate: one file for the whole site. */
export const reliefPath = (): string => withBase('/basemap/relief.webp');
