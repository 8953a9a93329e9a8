import type { Locale } from '#domain/locale.ts';
import { entryPath, topicPath } from '#paths.ts';
import type { Entries, WordsByLanguage } from '../../entries.ts';
import { districtById, placeById } from '../../stops.ts';
import { pick } from '../../translate.ts';
import { routeTitle } from '../card.ts';
import { said, type Said } from '../said.ts';

/** A page by its own name. */
export interface EntryLink {
	readonly href: string;
	readonly title: Said;
}

/** The page of an entry of any kind; undefined where nothing of this guide has that id. */
export function entryLink(entries: Entries, id: string, locale: Locale): EntryLink | undefined {
	const place = placeById(entries, id);
	if (place) return { href: entryPath(locale, place.section, id), title: said(place.facts.name, locale) };
	const route = entries.routes.find((one) => one.id === id);
	if (route) return { href: entryPath(locale, 'routes', id), title: routeTitle(route, locale) };
	const district = districtById(entries, id);
	if (district) return { href: entryPath(locale, 'districts', id), title: said(district.facts.name, locale) };
	const event = entries.events.find((one) => one.id === id);
	if (event) return { href: entryPath(locale, 'events', id), title: said(event.facts.name, locale) };
	const article = entries.articles.find((one) => one.id === id);
	return article && { href: topicPath(locale, id), title: { text: titleOf(article.words, locale) ?? id } };
}

const titleOf = (words: WordsByLanguage, locale: Locale): string | undefined =>
	pick(words, locale)?.value.title;
