import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import type { Entries } from './entries.ts';
import { districtById, placeById } from './stops.ts';

/** Address of the page about an entry, whatever its kind; settlements have their district's page. */
export function pageOf(entries: Entries, id: string, locale: Locale): string | undefined {
	const place = placeById(entries, id);
	if (place) return entryPath(locale, place.section, id);
	if (entries.routes.some((route) => route.id === id)) return entryPath(locale, 'routes', id);
	if (districtById(entries, id)) return entryPath(locale, 'districts', id);
	const district = entries.settlements.get(id)?.facts.district;
	return district ? entryPath(locale, 'districts', district) : undefined;
}

/** Words with their `place:<id>` links turned into addresses of this language; a link that leads nowhere is dropped. */
export const withLinks = (html: string, entries: Entries, locale: Locale): string =>
	html.replace(/<a href="place:([^"]*)">([\s\S]*?)<\/a>/g, (_link, id: string, words: string) => {
		const href = pageOf(entries, id, locale);
		return href ? `<a href="${href}">${words}</a>` : words;
	});
