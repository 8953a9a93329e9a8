import { Feed } from 'feed';
import { languageTag, type Locale } from '#domain/locale.ts';
import { dataPath, doorPath, feedPath, homePath } from '#paths.ts';
import type { Change } from '#schemas/changes.ts';
import { changes } from './changes.ts';
import type { Entries } from './entries.ts';
import { pageOf } from './prose.ts';
import { region } from './region.ts';
import { spelt } from './spell.ts';

/** XML 1.0 has no way to write these; one of them would spoil the whole feed. */
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const legal = (text: string): string => text.replaceAll(ILLEGAL, '');
/** Titles and texts of entries are HTML. */
const html = (text: string): string =>
	legal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What has changed in the guide as an Atom feed in one language; the same changes give the same bytes. */
export function feedOf(entries: Entries, locale: Locale, site: URL, all = changes()): string {
	const full = (path: string): string => new URL(path, site).href;
	const newest = all[0]?.date ?? region().checkedOn;
	const feed = new Feed({
		id: full(homePath(locale)),
		title: legal(spelt(region().guide, locale)),
		description: legal(spelt(region().tagline, locale)),
		link: full(homePath(locale)),
		feedLinks: { atom: full(feedPath(locale)) },
		updated: midnight(newest),
		author: { name: legal(spelt(region().association.name, locale)), link: full(doorPath()) },
		generator: false,
		...(region().licence ? { copyright: region().licence!.name } : {}),
	});
	for (const change of all) {
		const what = html(spelt(change.what, locale));
		feed.addItem({
			id: `tag:${site.hostname},${change.date}:${locale}/changes/${numberOfDay(change, all)}`,
			title: what,
			description: what,
			link: full(pageOfChange(entries, change, locale)),
			date: midnight(change.date),
		});
	}
	// The package cannot say which language a feed is in.
	return feed.atom1().replace('<feed ', `<feed xml:lang="${languageTag(locale)}" `);
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** 1 for the first change of a day; later ones are written above it, so that its number stays. */
function numberOfDay(change: Change, all: readonly Change[]): number {
	const ofDay = all.filter(({ date }) => date === change.date);
	return ofDay.length - ofDay.indexOf(change);
}

/** The page of the one entry a change concerns, else the list of changes. */
function pageOfChange(entries: Entries, { entries: ids = [] }: Change, locale: Locale): string {
	const page = ids.length === 1 ? pageOf(entries, ids[0]!, locale) : undefined;
	return page ?? dataPath(locale);
}
