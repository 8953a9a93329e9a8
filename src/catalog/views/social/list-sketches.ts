import type { LngLat } from '#domain/lng-lat.ts';
import type { Locale } from '#domain/locale.ts';
import { useUi, type UiKey } from '#i18n/ui.ts';
import type { Section } from '#paths.ts';
import type { Article, Entries } from '../../entries.ts';
import { region } from '../../region.ts';
import { pickText } from '../../translate.ts';
import { aboutArticle, topics } from '../article.ts';
import { articleScene, districtScene, eventScene, placeScene, regionScene, routeScene } from '../picture.ts';
import { said } from '../said.ts';
import { articleTitle, wayOf } from './entry-sketches.ts';
import type { Sketch } from './sketch.ts';

const inRegion = (locale: Locale): string => pickText(region().name, locale);
const pointsOf = (some: readonly { readonly point: LngLat | undefined }[]): LngLat[] =>
	some.flatMap(({ point }) => (point ? [point] : []));

/** The first page: the region under its own name. */
export const homeSketch = (entries: Entries): Sketch => ({
	key: 'home',
	scene: regionScene(),
	marks: { lines: entries.routes.flatMap((route) => wayOf(entries, route)) },
	title: (locale) => said(region().name, locale),
	kicker: (locale) => pickText(region().tagline, locale),
});

/** The list of a section: the picture of its first entry, and all of them on the map. */
export const sectionSketch = (entries: Entries, section: Section): Sketch => ({
	key: section,
	...sectionPicture(entries, section),
	title: (locale) => ({ text: useUi(locale)(section) }),
	kicker: inRegion,
});

function sectionPicture(entries: Entries, section: Section): Pick<Sketch, 'scene' | 'marks'> {
	const { routes, districts, events, places } = entries;
	switch (section) {
		case 'routes':
			return {
				scene: routes[0] ? routeScene(entries, routes[0]) : regionScene(),
				marks: { lines: routes.flatMap((route) => wayOf(entries, route)) },
			};
		case 'districts':
			return {
				scene: districts[0] ? districtScene(districts[0]) : regionScene(),
				marks: { dots: districts.map(({ facts }) => facts.location.point) },
			};
		case 'events':
			return { scene: events[0] ? eventScene(entries, events[0]) : regionScene() };
		default: {
			const own = places.filter((place) => place.section === section);
			return {
				scene: own[0] ? placeScene(entries, own[0]) : regionScene(),
				marks: { dots: pointsOf(own) },
			};
		}
	}
}

/** Pages that stand by themselves: the registry, the practical topics as a list, the guide and its documents. */
export function standingSketches(entries: Entries): Sketch[] {
	const about = aboutArticle(entries);
	const [firstTopic] = topics(entries);
	const page = (key: string, title: Sketch['title'], article?: Article): Sketch => ({
		key,
		scene: article ? articleScene(article) : regionScene(),
		marks: { dots: pointsOf(entries.places) },
		title,
		kicker: inRegion,
	});
	const called = (word: UiKey) => (locale: Locale) => ({ text: useUi(locale)(word) });
	return [
		page('registry', called('registry')),
		page('about', about ? (locale) => articleTitle(about, locale) : called('about'), about),
		page('about/documents', called('documents'), about),
		...(region().modules.practical ? [page('practical', called('practical'), firstTopic)] : []),
	];
}
