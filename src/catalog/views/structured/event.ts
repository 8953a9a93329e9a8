import type { Locale } from '#domain/locale.ts';
import { entryPath } from '#paths.ts';
import { eventLd } from '#seo/event.ts';
import type { Named } from '#seo/place.ts';
import type { Entries, Event } from '../../entries.ts';
import { pageOf } from '../../prose.ts';
import { districtById, placeById } from '../../stops.ts';
import { pickText } from '../../translate.ts';
import { summaryOf } from '../card.ts';
import type { PictureView } from '../picture.ts';
import type { StructuredContext, StructuredView } from './context.ts';
import { addressOf } from './place.ts';

/** What the page of an event tells search engines: nothing until its day is announced. */
export function structuredEvent(
	entries: Entries,
	{ id, facts, words }: Event,
	picture: PictureView,
	locale: Locale,
): StructuredView | undefined {
	const { next } = facts;
	if (!next) return undefined;
	return {
		picture,
		things: ({ full, image }) => [
			eventLd({
				name: pickText(facts.name, locale),
				url: full(entryPath(locale, 'events', id)),
				description: summaryOf(words, locale).text,
				start: next.start,
				end: next.end,
				...venue(entries, facts, locale, full),
				image,
			}),
		],
	};
}

/** The place of an event or, where only that is known, its settlement or district. */
function venue(
	entries: Entries,
	{ place: id, district }: Event['facts'],
	locale: Locale,
	full: StructuredContext['full'],
): { readonly place: Named; readonly address: ReturnType<typeof addressOf> } {
	const place = id ? placeById(entries, id) : undefined;
	const settlement = id ? entries.settlements.get(id) : undefined;
	const area = districtById(entries, district);
	const names = place?.facts.name ?? settlement?.facts.name ?? area?.facts.name ?? {};
	const page = place ? pageOf(entries, place.id, locale) : undefined;
	return {
		place: { name: pickText(names, locale), url: page && full(page) },
		address: {
			...addressOf(entries, place?.facts ?? {}, locale),
			...(settlement ? { settlement: pickText(settlement.facts.name, locale) } : {}),
		},
	};
}
