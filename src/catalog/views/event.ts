import type { Locale } from '#domain/locale.ts';
import { formatDate, monthName } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { Entries, Event } from '../entries.ts';
import { pageOf } from '../prose.ts';
import { districtById, placeById } from '../stops.ts';
import { pick, pickText } from '../translate.ts';
import { eventKicker, summaryOf } from './card.ts';
import type { FactView } from './facts.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { galleryOf, type PhotoView } from './photo.ts';
import { eventPicture, socialImage, type PictureView } from './picture.ts';
import { proseView, type ProseView } from './place.ts';
import { said, type Said } from './said.ts';
import { sourceView, sourcesView, type SourcesView } from './sources.ts';
import { structuredEvent } from './structured/event.ts';

/** All that the page of an event shows. */
export interface EventView {
	readonly page: PageView;
	readonly name: Said;
	readonly kicker: string;
	readonly summary: Said;
	readonly picture: PictureView;
	/** Its further photographs. */
	readonly photos: readonly PhotoView[];
	readonly facts: readonly FactView[];
	readonly prose: ProseView;
	readonly isFallback: boolean;
	readonly sources: SourcesView;
}

function eventFacts(entries: Entries, { facts }: Event, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const place = facts.place
		? (placeById(entries, facts.place) ?? entries.settlements.get(facts.place))
		: undefined;
	const href = facts.place ? pageOf(entries, facts.place, locale) : undefined;
	const district = districtById(entries, facts.district);
	const rows: (FactView | undefined)[] = [
		place && { term: ui('event.place'), text: pickText(place.facts.name, locale), ...(href ? { href } : {}) },
		district && {
			term: ui('place.district'),
			...said(district.facts.name, locale),
			href: entryPath(locale, 'districts', district.id),
		},
		facts.month ? { term: ui('event.month'), text: monthName(facts.month, locale) } : undefined,
		facts.next && {
			term: ui('event.next'),
			text: [facts.next.start, facts.next.end]
				.filter((date) => date !== undefined)
				.map((date) => formatDate(date, locale))
				.join(' – '),
			source: sourceView(facts.next.source),
		},
		facts.lastKnown && {
			term: ui('event.lastKnown'),
			text: formatDate(facts.lastKnown.date, locale),
			source: sourceView(facts.lastKnown.source),
		},
	];
	return rows.filter((row) => row !== undefined);
}

/** The page of an event in one language. */
export function eventView(entries: Entries, event: Event, locale: Locale): EventView {
	const ui = useUi(locale);
	const { facts, words, id } = event;
	const name = said(facts.name, locale);
	const summary = summaryOf(words, locale);
	const picture = eventPicture(entries, event, locale);
	return {
		page: {
			locale,
			title: name.text,
			description: summary.text,
			path: (other) => entryPath(other, 'events', id),
			written: writtenIn(words),
			crumbs: [homeCrumb(locale), { title: ui('events'), href: sectionPath(locale, 'events') }],
			image: socialImage(locale, `events/${id}`, name.text),
			type: 'article',
			structured: structuredEvent(entries, event, picture, locale),
		},
		name,
		kicker: eventKicker(entries, event, locale),
		summary,
		picture,
		photos: galleryOf(event, locale),
		facts: eventFacts(entries, event, locale),
		prose: proseView(words, entries, locale, (one) => one.lead),
		isFallback: pick(words, locale)?.isFallback ?? false,
		sources: sourcesView(facts.sources, facts.checkedOn, { number: '', name: name.text }, locale),
	};
}
