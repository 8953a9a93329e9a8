import type { Locale } from '#domain/locale.ts';
import type { About } from '#exports/credit.ts';
import { dataPath } from '#paths.ts';
import { changes } from '../../changes.ts';
import type { Entries } from '../../entries.ts';
import { oncePer } from '../../once.ts';
import { region } from '../../region.ts';
import { spell, spelt } from '../../spell.ts';
import { credit } from './credit.ts';

/** The last day on which anything was checked or changed: the only date that files about the whole guide carry. */
export const lastCheckedOn = oncePer(({ places, services, routes, events, districts }: Entries): string =>
	[
		region().checkedOn,
		...[...places, ...services, ...routes, ...events, ...districts].map(({ facts }) => facts.checkedOn),
		...changes().map(({ date }) => date),
	].reduce((latest, day) => (day > latest ? day : latest)),
);

/** What a file about the whole guide says about itself. */
export const guideAbout = (
	entries: Entries,
	locale: Locale,
	site: URL,
	words: { readonly title: string; readonly description: readonly string[] },
): About => ({
	title: `${spell(words.title, locale)} – ${spelt(region().name, locale)}`,
	description: words.description.map((paragraph) => spell(paragraph, locale)),
	page: new URL(dataPath(locale), site).href,
	checkedOn: lastCheckedOn(entries),
	credit: credit(locale, site),
});
