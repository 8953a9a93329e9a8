import type { Locale } from '#domain/locale.ts';
import { useUi, type CountKey, type UiKey } from '#i18n/ui.ts';
import { sectionPath, type Section } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { districtCard, eventCard, placeCard, routeCard, type CardView } from './card.ts';
import { homeCrumb, type PageView } from './page.ts';
import { socialImage } from './picture.ts';

/** The list of a section. */
export interface ListView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	readonly count: string;
	readonly cards: readonly CardView[];
}

const COUNTS: Partial<Record<Section, CountKey>> = {
	routes: 'count.routes',
	districts: 'count.districts',
	events: 'count.events',
};

function cardsOf(entries: Entries, section: Section, locale: Locale): CardView[] {
	if (section === 'routes') return entries.routes.map((route) => routeCard(entries, route, locale));
	if (section === 'districts')
		return entries.districts.map((district) => districtCard(entries, district, locale));
	if (section === 'events') return entries.events.map((event) => eventCard(entries, event, locale));
	return entries.places
		.filter((place) => place.section === section)
		.map((place) => placeCard(entries, place, locale));
}

/** Every entry of a section in the order of importance, all of it in the page. */
export function listView(entries: Entries, section: Section, locale: Locale): ListView {
	const ui = useUi(locale);
	const cards = cardsOf(entries, section, locale);
	const title = ui(section);
	const intro = ui(`${section}.intro` satisfies UiKey);
	return {
		page: {
			locale,
			title,
			description: intro,
			path: (other) => sectionPath(other, section),
			written: locales(),
			crumbs: [homeCrumb(locale)],
			image: socialImage(locale, section, title),
		},
		title,
		intro,
		count: ui.count(COUNTS[section] ?? 'count.places', cards.length),
		cards,
	};
}
