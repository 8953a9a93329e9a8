import type { LngLat } from '#domain/lng-lat.ts';
import type { Locale } from '#domain/locale.ts';
import { COLOURS } from '#map/style/colours.ts';
import { useUi } from '#i18n/ui.ts';
import type { Marks } from '#social/card.ts';
import type { Article, District, Entries, Event, Place, Route } from '../../entries.ts';
import { placeById, stopsOf } from '../../stops.ts';
import { pick } from '../../translate.ts';
import { districtCard, eventKicker, placeKicker, routeKicker, routeTitle } from '../card.ts';
import { articleScene, districtScene, eventScene, placeScene, routeScene } from '../picture.ts';
import { said, type Said } from '../said.ts';
import type { Sketch } from './sketch.ts';

const { themes } = COLOURS.light;

/** The way of a route on the small map; none where fewer than two stops are located. */
export function wayOf(entries: Entries, route: Route): { points: LngLat[]; colour: string }[] {
	const points = stopsOf(entries, route).flatMap(({ point }): LngLat[] => (point ? [point] : []));
	return points.length > 1 ? [{ points, colour: themes[route.facts.theme] }] : [];
}

const spotOf = (location: { point: LngLat; precision: string } | undefined): Partial<Marks> =>
	location ? { spot: { at: location.point, isRough: location.precision === 'settlement' } } : {};

export const placeSketch = (entries: Entries, place: Place): Sketch => ({
	key: `${place.section}/${place.id}`,
	scene: placeScene(entries, place),
	photo: place.facts.photos?.[0],
	marks: spotOf(place.facts.location),
	number: place.facts.registry,
	title: (locale) => said(place.facts.name, locale),
	kicker: (locale) => placeKicker(entries, place, locale),
});

export const routeSketch = (entries: Entries, route: Route): Sketch => ({
	key: `routes/${route.id}`,
	scene: routeScene(entries, route),
	photo: route.facts.photos?.[0],
	marks: {
		lines: wayOf(entries, route),
		dots: stopsOf(entries, route).flatMap(({ point }): LngLat[] => (point ? [point] : [])),
	},
	number: String(route.facts.order).padStart(2, '0'),
	colour: themes[route.facts.theme],
	title: (locale) => routeTitle(route, locale),
	kicker: (locale) => routeKicker(route, locale),
});

export const districtSketch = (entries: Entries, district: District): Sketch => ({
	key: `districts/${district.id}`,
	scene: districtScene(district),
	photo: district.facts.photos?.[0],
	marks: {
		...spotOf(district.facts.location),
		dots: entries.places.flatMap(({ facts, point }): LngLat[] =>
			facts.district === district.id && point ? [point] : [],
		),
	},
	title: (locale) => said(district.facts.name, locale),
	kicker: (locale) => districtCard(entries, district, locale).kicker,
});

export const eventSketch = (entries: Entries, event: Event): Sketch => {
	const { facts } = event;
	const place = facts.place
		? (placeById(entries, facts.place) ?? entries.settlements.get(facts.place))
		: undefined;
	return {
		key: `events/${event.id}`,
		scene: eventScene(entries, event),
		photo: facts.photos?.[0],
		marks: spotOf(place?.facts.location),
		title: (locale) => said(facts.name, locale),
		kicker: (locale) => eventKicker(entries, event, locale),
	};
};

export const topicSketch = (article: Article): Sketch => ({
	key: `practical/${article.id}`,
	scene: articleScene(article),
	title: (locale) => articleTitle(article, locale),
	kicker: (locale) => useUi(locale)('practical'),
});

/** Title of an article in the nearest language there is. */
export function articleTitle({ words }: Article, locale: Locale): Said {
	const picked = pick(words, locale);
	const text = picked?.value.title ?? '';
	return picked?.isFallback ? { text, lang: picked.locale } : { text };
}
