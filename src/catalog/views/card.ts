import type { Emblem } from '#domain/emblem.ts';
import { emblemOf } from '#domain/emblem-of.ts';
import { languageTag, type Locale } from '#domain/locale.ts';
import { formatDays, monthName, monthRanges } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath } from '#paths.ts';
import type { District, Entries, Event, Place, Route, WordsByLanguage } from '../entries.ts';
import { districtById, placeById } from '../stops.ts';
import { pick, pickText } from '../translate.ts';
import { districtPicture, eventPicture, placePicture, routePicture, type PictureView } from './picture.ts';
import { said, type Said } from './said.ts';

/** An entry in a list: picture, name, one line of what and where, and its summary. */
export interface CardView {
	readonly href: string;
	readonly title: Said;
	readonly kicker: string;
	readonly summary: Said;
	readonly picture: PictureView;
	/** Theme of a route, for its colour. */
	readonly theme?: string;
	/** The mark of a route. */
	readonly emblem?: Emblem;
	/** Place of a route in the list. */
	readonly number?: number;
}

/** Summary in the reader's language, or in the nearest other with its `lang`. */
export function summaryOf(words: WordsByLanguage, locale: Locale): Said {
	const picked = pick(words, locale);
	if (!picked) return { text: '' };
	const { summary } = picked.value;
	return picked.isFallback ? { text: summary, lang: languageTag(picked.locale) } : { text: summary };
}

/** Title of a route in the reader's language; its id where nobody has written one. */
export function routeTitle(route: Route, locale: Locale): Said {
	const picked = pick(route.words, locale);
	if (!picked) return { text: route.id };
	const text = picked.value.title ?? route.id;
	return picked.isFallback ? { text, lang: languageTag(picked.locale) } : { text };
}

/** «mausoleum · Shieli District». */
export function placeKicker(entries: Entries, { facts }: Place, locale: Locale): string {
	const district = districtById(entries, facts.district);
	return [useUi(locale).term('kind', facts.kind), district && pickText(district.facts.name, locale)]
		.filter(Boolean)
		.join(' · ');
}

export function placeCard(entries: Entries, place: Place, locale: Locale): CardView {
	return {
		href: entryPath(locale, place.section, place.id),
		title: said(place.facts.name, locale),
		kicker: placeKicker(entries, place, locale),
		summary: summaryOf(place.words, locale),
		picture: placePicture(entries, place, locale),
	};
}

/** «2 days · April–June». */
export function routeKicker({ facts }: Route, locale: Locale): string {
	const ui = useUi(locale);
	const { months, byCalendar } = facts.season;
	const season = byCalendar
		? ui('route.season.calendar')
		: months
			? monthRanges(months, locale)
			: ui('route.season.any');
	return [ui.term('theme', facts.theme), formatDays(facts.days, locale), season].join(' · ');
}

export function routeCard(entries: Entries, route: Route, locale: Locale): CardView {
	const title = routeTitle(route, locale);
	return {
		href: entryPath(locale, 'routes', route.id),
		title,
		kicker: routeKicker(route, locale),
		summary: summaryOf(route.words, locale),
		picture: routePicture(entries, route, title.text, locale),
		theme: route.facts.theme,
		emblem: emblemOf(route.facts),
		number: route.facts.order,
	};
}

export function districtCard(entries: Entries, district: District, locale: Locale): CardView {
	const ui = useUi(locale);
	const places = entries.places.filter((place) => place.facts.district === district.id).length;
	return {
		href: entryPath(locale, 'districts', district.id),
		title: said(district.facts.name, locale),
		kicker: ui.count('count.places', places),
		summary: summaryOf(district.words, locale),
		picture: districtPicture(district, locale),
	};
}

/** «October · Karmakshy District». */
export function eventKicker(entries: Entries, { facts }: Event, locale: Locale): string {
	const district = districtById(entries, facts.district);
	return [facts.month && monthName(facts.month, locale), district && pickText(district.facts.name, locale)]
		.filter(Boolean)
		.join(' · ');
}

export function eventCard(entries: Entries, event: Event, locale: Locale): CardView {
	return {
		href: entryPath(locale, 'events', event.id),
		title: said(event.facts.name, locale),
		kicker: eventKicker(entries, event, locale),
		summary: summaryOf(event.words, locale),
		picture: eventPicture(entries, event, locale),
	};
}

/** Card of the whole an entry belongs to, e.g. the complex that a museum stands in. */
export function partOfCard(entries: Entries, place: Place, locale: Locale): CardView | undefined {
	const whole = place.facts.partOf ? placeById(entries, place.facts.partOf) : undefined;
	return whole && placeCard(entries, whole, locale);
}
