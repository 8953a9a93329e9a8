import { languageTag, type Locale } from '#domain/locale.ts';
import { formatKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { driverPath, entryPath, routeAnchor, sectionPath, signPath, stopPath } from '#paths.ts';
import type { Entries, Place, Words } from '../entries.ts';
import { nearby } from '../nearby.ts';
import { withLinks } from '../prose.ts';
import { isSameTown } from '../same-town.ts';
import { passagesThrough, stopName, type Passage, type Stop } from '../stops.ts';
import { pick, pickText } from '../translate.ts';
import { partOfCard, placeCard, placeKicker, routeTitle, summaryOf, type CardView } from './card.ts';
import { placeFacts, type FactView } from './facts.ts';
import { liveMap, type LiveMapView } from './live-map.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { galleryOf, type PhotoView } from './photo.ts';
import { placePicture, socialImage, type PictureView } from './picture.ts';
import { placeTable, type PlacesTableView } from './places-table.ts';
import { placePlate, PLACE_WIDTH_KM } from './plate.ts';
import { said, type Said } from './said.ts';
import { sourcesView, type SourcesView } from './sources.ts';
import { structuredPlace } from './structured/place.ts';

/** Where a place stands on a route: shown first to a reader who came from that route. */
export interface RibbonView {
	readonly anchor: string;
	readonly theme: string;
	readonly title: Said;
	readonly href: string;
	/** «Stop 3 of 8». */
	readonly position: string;
	readonly previous?: { readonly name: string; readonly href: string };
	readonly next?: { readonly name: string; readonly href: string };
}

/** The words of an entry, ready to print. */
export interface ProseView {
	readonly html: string;
	readonly lang?: string;
}

/** All that the page of a sight, museum or stay shows. */
export interface PlaceView {
	readonly page: PageView;
	readonly name: Said;
	readonly kicker: string;
	readonly registry: string;
	readonly otherNames?: string;
	readonly summary: Said;
	readonly picture: PictureView;
	/** Its further photographs. */
	readonly photos: readonly PhotoView[];
	readonly plate: string;
	readonly plateNote?: string;
	/** The live map that can take the place of the plate. */
	readonly map: LiveMapView | undefined;
	readonly mapName: string;
	/** What the map shows, as a table. */
	readonly table: PlacesTableView | undefined;
	readonly facts: readonly FactView[];
	/** «Show this to the driver». */
	readonly driver: string;
	/** A plate with a code, to be printed and put up there. */
	readonly sign: string;
	readonly prose: ProseView;
	readonly isFallback: boolean;
	readonly isHoly: boolean;
	readonly partOf?: CardView;
	/** Neighbours with «21 km», or «within the same town» where no more is known. */
	readonly near: readonly { readonly card: CardView; readonly km: string }[];
	readonly ribbons: readonly RibbonView[];
	readonly sources: SourcesView;
}

/** Words with links, in the reader's language or marked with their own. */
export function proseView(
	words: Place['words'],
	entries: Entries,
	locale: Locale,
	part: (words: Words) => string,
): ProseView {
	const picked = pick(words, locale);
	if (!picked) return { html: '' };
	const html = withLinks(part(picked.value), entries, locale);
	return picked.isFallback ? { html, lang: languageTag(picked.locale) } : { html };
}

/** Where a link to a stop leads: its page, or the route's own paragraph where it has none. */
export const stopHref = (stop: Stop, routeId: string, locale: Locale): string =>
	stop.target.type === 'place'
		? stopPath(locale, stop.target.place.section, stop.id, routeId)
		: `${entryPath(locale, 'routes', routeId)}#stop-${stop.number}`;

function ribbon({ route, stop, previous, next, total }: Passage, locale: Locale): RibbonView {
	const neighbour = (other: Stop) => ({
		name: stopName(other, locale),
		href: stopHref(other, route.id, locale),
	});
	return {
		anchor: routeAnchor(route.id),
		theme: route.facts.theme,
		title: routeTitle(route, locale),
		href: `${entryPath(locale, 'routes', route.id)}#stop-${stop.number}`,
		position: useUi(locale)('route.stopOf', { n: stop.number, total }),
		...(previous ? { previous: neighbour(previous) } : {}),
		...(next ? { next: neighbour(next) } : {}),
	};
}

/** The page of a sight, museum or place to stay in one language. */
export function placeView(entries: Entries, place: Place, locale: Locale): PlaceView {
	const ui = useUi(locale);
	const { facts, section, id } = place;
	const name = said(facts.name, locale);
	const summary = summaryOf(place.words, locale);
	const picture = placePicture(entries, place, locale);
	const partOf = partOfCard(entries, place, locale);
	const others = facts.historicNames?.map((other) => other.name).join(', ');
	return {
		page: {
			locale,
			title: name.text,
			description: summary.text,
			path: (other) => entryPath(other, section, id),
			written: writtenIn(place.words),
			crumbs: [homeCrumb(locale), { title: ui(section), href: sectionPath(locale, section) }],
			image: socialImage(locale, `${section}/${id}`, name.text),
			type: 'article',
			structured: structuredPlace(entries, place, picture, locale),
		},
		name,
		kicker: placeKicker(entries, place, locale),
		registry: facts.registry,
		...(others ? { otherNames: ui('place.otherNames', { names: others }) } : {}),
		summary,
		picture,
		photos: galleryOf(place, locale),
		plate: placePlate(entries, place, locale),
		...(facts.location ? {} : { plateNote: ui('place.noMap') }),
		map: place.point && liveMap(entries, { what: 'place', id }, [place.point], PLACE_WIDTH_KM, locale),
		mapName: ui('place.map', { name: name.text }),
		table: placeTable(entries, place, locale),
		facts: placeFacts(entries, place, locale),
		driver: driverPath(locale, id),
		sign: signPath(id),
		prose: proseView(place.words, entries, locale, (words) => words.lead),
		isFallback: pick(place.words, locale)?.isFallback ?? false,
		isHoly: facts.holy ?? false,
		...(partOf ? { partOf } : {}),
		near: nearby(entries, place).map((neighbour) => ({
			card: placeCard(entries, neighbour.place, locale),
			km: isSameTown(facts.location!, neighbour.place.facts.location!)
				? ui('leg.sameTown')
				: formatKm(neighbour.km, locale),
		})),
		ribbons: passagesThrough(entries, id).map((passage) => ribbon(passage, locale)),
		sources: sourcesView(
			facts.sources,
			facts.checkedOn,
			{ number: facts.registry, name: pickText(facts.name, locale) },
			locale,
		),
	};
}
