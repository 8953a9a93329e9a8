import type { Locale } from '#domain/locale.ts';
import { toWeekTable } from '#hours/to-week-table.ts';
import type { ListItem } from '#lists/item.ts';
import { nameRanks } from '#lists/name-ranks.ts';
import { placeKey, routeKey, toEntries } from '#map/entries.ts';
import type { Entries, Event, Place, Route, Service } from '../entries.ts';
import { oncePer } from '../once.ts';
import { locales } from '../region.ts';
import { spelt } from '../spell.ts';
import { placeById } from '../stops.ts';
import { routeTitle } from './card.ts';
import { bareMapData } from './map.ts';

type Unranked = Omit<ListItem, 'nameRank'> & { readonly name: string };

/** The entries of the map by key: a list chooses by the same values as the map does. */
const onMap = oncePer(
	async (entries: Entries) =>
		new Map(toEntries(await bareMapData(entries, locales()[0]!)).map((entry) => [entry.key, entry])),
);

/** Places and services as items of a list. */
export async function placeItems(
	entries: Entries,
	places: readonly (Place | Service)[],
	locale: Locale,
): Promise<ListItem[]> {
	const known = await onMap(entries);
	return ranked(
		places.map(({ id, facts }) => {
			const { key, points, precision, values } = known.get(placeKey(id))!;
			const protection = facts.protection ? [facts.protection.level] : [];
			const name = spelt(facts.name, locale);
			return {
				key,
				name,
				points,
				precision,
				checkedOn: facts.checkedOn,
				hours: facts.hours && toWeekTable(facts.hours.value),
				values: { ...values, protection },
			};
		}),
		locale,
	);
}

/** Routes as items of a list. */
export async function routeItems(
	entries: Entries,
	routes: readonly Route[],
	locale: Locale,
): Promise<ListItem[]> {
	const known = await onMap(entries);
	return ranked(
		routes.map((route) => {
			const { key, points, values } = known.get(routeKey(route.id))!;
			const { checkedOn, days } = route.facts;
			const name = routeTitle(route, locale).text;
			return { key, name, points, checkedOn, values: { ...values, days: [String(days)] } };
		}),
		locale,
	);
}

/** Events as items of a list; they lie where they take place. */
export const eventItems = (entries: Entries, events: readonly Event[], locale: Locale): ListItem[] =>
	ranked(
		events.map(({ id, facts }) => {
			const location = facts.place
				? (placeById(entries, facts.place)?.facts.location ??
					entries.settlements.get(facts.place)?.facts.location)
				: undefined;
			return {
				key: id,
				name: spelt(facts.name, locale),
				points: location ? [location.point] : [],
				precision: location?.precision,
				checkedOn: facts.checkedOn,
				values: {
					district: [facts.district],
					...(facts.month ? { month: [String(facts.month)] } : {}),
				},
			};
		}),
		locale,
	);

function ranked(items: readonly Unranked[], locale: Locale): ListItem[] {
	const ranks = nameRanks(
		items.map(({ name }) => name),
		locale,
	);
	return items.map((item, index) => ({ ...item, nameRank: ranks[index]! }));
}
