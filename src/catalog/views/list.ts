import type { Locale } from '#domain/locale.ts';
import type { ListItem } from '#lists/item.ts';
import { useUi, type CountKey, type UiKey } from '#i18n/ui.ts';
import { sectionPath, type Section } from '#paths.ts';
import type { Entries } from '../entries.ts';
import { locales } from '../region.ts';
import { districtCard, eventCard, placeCard, routeCard, type CardView } from './card.ts';
import { eventItems, placeItems, routeItems } from './list-items.ts';
import { listPanel, type ListPanelView } from './list-panel.ts';
import { homeCrumb, type PageView } from './page.ts';
import { socialImage } from './picture.ts';

/** The list of a section. */
export interface ListView {
	readonly page: PageView;
	readonly title: string;
	readonly intro: string;
	readonly count: string;
	readonly cards: readonly ListedCard[];
	/** What narrows the list; districts are too few for that. */
	readonly panel: ListPanelView | undefined;
}

/** An entry of a list with what its order and its facets go by. */
export interface ListedCard {
	readonly card: CardView;
	readonly item?: ListItem | undefined;
}

const COUNTS: Partial<Record<Section, CountKey>> = {
	routes: 'count.routes',
	districts: 'count.districts',
	events: 'count.events',
};

interface Listed {
	readonly cards: readonly CardView[];
	readonly items: readonly ListItem[];
}

async function listed(entries: Entries, section: Section, locale: Locale): Promise<Listed> {
	const { routes, districts, events } = entries;
	switch (section) {
		case 'routes':
			return {
				cards: routes.map((route) => routeCard(entries, route, locale)),
				items: await routeItems(entries, routes, locale),
			};
		case 'districts':
			return { cards: districts.map((district) => districtCard(entries, district, locale)), items: [] };
		case 'events':
			return {
				cards: events.map((event) => eventCard(entries, event, locale)),
				items: eventItems(entries, events, locale),
			};
		default: {
			const places = entries.places.filter((place) => place.section === section);
			return {
				cards: places.map((place) => placeCard(entries, place, locale)),
				items: await placeItems(entries, places, locale),
			};
		}
	}
}

/** Every entry of a section in the order of importance, all of it in the page. */
export async function listView(entries: Entries, section: Section, locale: Locale): Promise<ListView> {
	const ui = useUi(locale);
	const { cards, items } = await listed(entries, section, locale);
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
		cards: cards.map((card, index) => ({ card, item: items[index] })),
		panel: section === 'districts' ? undefined : listPanel(entries, section, items, locale),
	};
}
