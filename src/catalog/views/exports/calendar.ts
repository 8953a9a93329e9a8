import { languageTag, type Locale } from '#domain/locale.ts';
import { toIcs, type CalendarEvent } from '#exports/ics/calendar.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { Entries, Event } from '../../entries.ts';
import { spell } from '../../spell.ts';
import { placeById } from '../../stops.ts';
import { pickText } from '../../translate.ts';
import { eventKicker, summaryOf } from '../card.ts';
import { said } from '../said.ts';
import { sourceView } from '../sources.ts';
import { guideAbout } from './guide-about.ts';
import { spellSaid } from './spell-said.ts';

/** Events with announced days; all others are known by their month at most, and a calendar would make up a day for them. */
export const datedEvents = (entries: Entries): Event[] =>
	entries.events
		.filter(({ facts }) => facts.next)
		.toSorted((a, b) => (a.facts.next!.start < b.facts.next!.start ? -1 : 1));

/** Events that stay out of the calendar until somebody announces a day. */
export const undatedEvents = (entries: Entries): Event[] => entries.events.filter(({ facts }) => !facts.next);

function calendarEvent(entries: Entries, event: Event, locale: Locale, site: URL): CalendarEvent {
	const { id, facts, words } = event;
	const { start, end, source } = facts.next!;
	const place = facts.place
		? (placeById(entries, facts.place) ?? entries.settlements.get(facts.place))
		: undefined;
	const where = place ? pickText(place.facts.name, locale) : eventKicker(entries, event, locale);
	const location = place?.facts.location;
	const { title, url } = sourceView(source);
	return {
		id,
		name: spellSaid(said(facts.name, locale), locale),
		description: [spellSaid(summaryOf(words, locale), locale), url ?? title],
		start,
		...(end ? { end } : {}),
		...(where ? { where: spell(where, locale) } : {}),
		...(location?.precision === 'exact' ? { lngLat: location.point } : {}),
		page: new URL(entryPath(locale, 'events', id), site).href,
		checkedOn: facts.checkedOn,
	};
}

/** The announced events as a calendar in one language. */
export function eventsIcs(entries: Entries, locale: Locale, site: URL): string {
	const ui = useUi(locale);
	return toIcs({
		about: {
			...guideAbout(entries, locale, site, { title: ui('events'), description: [ui('events.intro')] }),
			page: new URL(sectionPath(locale, 'events'), site).href,
		},
		language: languageTag(locale),
		events: datedEvents(entries).map((event) => calendarEvent(entries, event, locale, site)),
	});
}
