import type { Emblem } from '#domain/emblem.ts';
import { emblemOf } from '#domain/emblem-of.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDate, formatDays, formatKm, monthRanges, roundedKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { Entries, Route } from '../entries.ts';
import { journeyKm } from '../journey-km.ts';
import type { Leg, LegDistance } from '../leg.ts';
import { stopName, stopsOf, type Stop } from '../stops.ts';
import { pick, pickText } from '../translate.ts';
import { alongView, type AlongView } from './along.ts';
import { routeTitle, summaryOf, type CardView, routeCard } from './card.ts';
import { liveMap, type LiveMapView } from './live-map.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { galleryOf, type PhotoView } from './photo.ts';
import { placePicture, routePicture, socialImage, type PictureView } from './picture.ts';
import { proseView, type ProseView } from './place.ts';
import { routeTable, type PlacesTableView } from './places-table.ts';
import { routePlate } from './plate.ts';
import { postersView, type PosterView } from './poster.ts';
import type { Said } from './said.ts';
import type { FactView } from './facts.ts';
import { stopHeading, type StopHeading } from './stop.ts';
import { sourceView, sourcesView, type SourcesView, type SourceView } from './sources.ts';
import { structuredRoute } from './structured/route.ts';

/** The way to the next stop in words. */
export interface LegView {
	/** «63 km», «about 40 km as the crow flies», «distance not known». */
	readonly distance: string;
	readonly details: readonly string[];
	readonly source?: SourceView;
}

/** One stop on the page of a route: its paragraph, pin and row share this. */
export interface StopView extends StopHeading {
	readonly number: number;
	readonly day: number;
	readonly picture?: PictureView;
	readonly prose: ProseView;
	readonly leg?: LegView;
	/** Said where the stop cannot be shown on the map. */
	readonly isUnlocated: boolean;
}

/** All that the page of a route shows. */
export interface RouteView {
	readonly page: PageView;
	readonly id: string;
	readonly number: number;
	readonly theme: string;
	readonly themeName: string;
	readonly emblem: Emblem;
	readonly title: Said;
	readonly summary: Said;
	readonly picture: PictureView;
	readonly posters: readonly PosterView[];
	/** Its further photographs. */
	readonly photos: readonly PhotoView[];
	readonly plate: string;
	/** The live map that can take the place of the plate. */
	readonly map: LiveMapView | undefined;
	readonly mapName: string;
	/** Its stops as a table. */
	readonly table: PlacesTableView;
	readonly facts: readonly FactView[];
	readonly approval: {
		readonly isProposed: boolean;
		readonly text: string;
		readonly basis: readonly SourceView[];
	};
	readonly warning?: string;
	readonly lead: ProseView;
	readonly days: readonly {
		readonly day: number;
		readonly title: string;
		readonly stops: readonly StopView[];
	}[];
	readonly rest: ProseView;
	/** What it passes without stopping. */
	readonly along: AlongView | undefined;
	readonly isFallback: boolean;
	readonly sources: SourcesView;
	readonly previous?: CardView;
	readonly next?: CardView;
}

/** Between two stops of one town, with nothing known about the way, there is nothing to say. */
export const isSilent = ({ facts, distance }: Leg): boolean =>
	distance.origin === 'same-town' && !facts.surface && !facts.vehicle && !facts.drivingMin;

const NEAR_KM = 0.5; // where the map gives two places one point

function distanceWords(distance: LegDistance, locale: Locale): string {
	const ui = useUi(locale);
	const about = (km: number) => ({ km: formatKm(roundedKm(km), locale) });
	switch (distance.origin) {
		case 'unknown':
			return ui('leg.unknown');
		case 'same-town':
			return ui('leg.sameTown');
		case 'straight-line':
			return distance.km < NEAR_KM ? ui('leg.near') : ui('leg.straight', about(distance.km));
		case 'schematic':
			return ui(`leg.schematic.${distance.by}`, about(distance.km));
		default:
			return formatKm(distance.km, locale);
	}
}

/** The way to the next stop in words. */
export function legView(leg: Leg, entries: Entries, locale: Locale): LegView {
	const ui = useUi(locale);
	const { facts, distance } = leg;
	const details: string[] = [];
	if (facts.surface) details.push(ui.term('surface', facts.surface.value));
	if (facts.vehicle) details.push(ui.term('mode', facts.vehicle.value));
	if (facts.drivingMin) {
		details.push(ui('leg.driving', { min: `${ui.number.format(facts.drivingMin.dry)} ${ui('unit.min')}` }));
	}
	const last = [
		['leg.lastFuel', facts.lastFuel],
		['leg.lastWater', facts.lastWater],
		['leg.lastSignal', facts.lastSignal],
	] as const;
	for (const [key, id] of last) {
		const settlement = id ? entries.settlements.get(id) : undefined;
		if (settlement) details.push(`${ui(key)}: ${pickText(settlement.facts.name, locale)}`);
	}
	return {
		distance: distanceWords(distance, locale),
		details,
		...(facts.km ? { source: sourceView(facts.km.source) } : {}),
	};
}

function stopView(entries: Entries, route: Route, stop: Stop, locale: Locale): StopView {
	const isFirstVisit = route.facts.stops.findIndex(({ place }) => place === stop.id) === stop.number - 1;
	const { target } = stop;
	return {
		number: stop.number,
		day: stop.day,
		...stopHeading(entries, route, stop, locale),
		...(target.type === 'place' ? { picture: placePicture(entries, target.place, locale) } : {}),
		// A round trip ends where it began: its words stand at the first visit only.
		prose: isFirstVisit
			? proseView(route.words, entries, locale, (words) => words.stops[stop.id] ?? '')
			: { html: '' },
		...(stop.leg && !isSilent(stop.leg) ? { leg: legView(stop.leg, entries, locale) } : {}),
		isUnlocated: !stop.point,
	};
}

const SHORTEST_JOURNEY_KM = 10; // less is a walk in a town, whose streets are not measured here

function journeyWords(stops: readonly Stop[], locale: Locale): string {
	const ui = useUi(locale);
	const sum = journeyKm(stops);
	if (!sum || sum.km <= SHORTEST_JOURNEY_KM) return ui('route.distance.unknown');
	const km = formatKm(roundedKm(sum.km), locale);
	if (sum.straightKm === sum.km) return ui('route.distance.line', { km });
	if (sum.straightKm > 0) {
		return ui('route.distance.mixed', { km, straight: formatKm(roundedKm(sum.straightKm), locale) });
	}
	return ui(sum.schematicKm > 0 ? 'route.distance.drawn' : 'route.distance.legs', { km });
}

function routeFacts(entries: Entries, route: Route, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { facts } = route;
	const stops = stopsOf(entries, route);
	const { months, byCalendar } = facts.season;
	const distance: FactView = facts.distance
		? {
				term: ui('route.distance'),
				text: `${formatKm(facts.distance.km, locale)}, ${ui.term('route.distance', facts.distance.covers)}`,
				source: sourceView(facts.distance.source),
			}
		: { term: ui('route.distance'), text: journeyWords(stops, locale) };
	return [
		{ term: ui('route.days'), text: formatDays(facts.days, locale) },
		{
			term: ui('route.season'),
			text: byCalendar
				? ui('route.season.calendar')
				: months
					? monthRanges(months, locale)
					: ui('route.season.any'),
		},
		{ term: ui('route.mode'), text: facts.modes.map((mode) => ui.term('mode', mode)).join(', ') },
		distance,
		{ term: ui('route.start'), text: stopName(stops[0]!, locale) },
		...(facts.permit ? [{ term: ui('route.permit'), text: ui('route.permit.yes') }] : []),
	];
}

/** Who stands behind a route: the editors, or the association. */
export function approvalView({ facts: { approval } }: Route, locale: Locale): RouteView['approval'] {
	const ui = useUi(locale);
	if (approval.status === 'proposed') {
		return { isProposed: true, text: ui('route.proposed'), basis: approval.basis.map(sourceView) };
	}
	const { body, act, date, source } = approval;
	return {
		isProposed: false,
		text: ui('route.approved', { body: pickText(body, locale), act, date: formatDate(date, locale) }),
		basis: [sourceView(source)],
	};
}

/** A route within one town is not looked at from nearer than this. */
const MIN_WIDTH_KM = 8;

/** The page of a route in one language. */
export function routeView(entries: Entries, route: Route, locale: Locale): RouteView {
	const ui = useUi(locale);
	const { facts, id } = route;
	const title = routeTitle(route, locale);
	const summary = summaryOf(route.words, locale);
	const picture = routePicture(entries, route, title.text, locale);
	const stops = stopsOf(entries, route).map((stop) => stopView(entries, route, stop, locale));
	const at = entries.routes.indexOf(route);
	const [previous, next] = [entries.routes[at - 1], entries.routes[at + 1]];
	const days = [...new Set(stops.map(({ day }) => day))];
	return {
		page: {
			locale,
			title: title.text,
			description: summary.text,
			path: (other) => entryPath(other, 'routes', id),
			written: writtenIn(route.words),
			crumbs: [homeCrumb(locale), { title: ui('routes'), href: sectionPath(locale, 'routes') }],
			image: socialImage(locale, `routes/${id}`, title.text),
			type: 'article',
			structured: structuredRoute(entries, route, picture, locale),
		},
		id,
		number: facts.order,
		theme: facts.theme,
		themeName: ui.term('theme', facts.theme),
		emblem: emblemOf(facts),
		title,
		summary,
		picture,
		posters: postersView(entries, route, locale),
		photos: galleryOf(route, locale),
		plate: routePlate(entries, route, title.text, locale),
		map: liveMap(
			entries,
			{ what: 'route', id },
			stopsOf(entries, route).flatMap(({ point }) => (point ? [point] : [])),
			MIN_WIDTH_KM,
			locale,
		),
		mapName: ui('route.map', { title: title.text }),
		table: routeTable(entries, route, locale),
		facts: routeFacts(entries, route, locale),
		approval: approvalView(route, locale),
		...(facts.status && facts.status.value !== 'open'
			? { warning: pickText(facts.status.note, locale) }
			: {}),
		lead: proseView(route.words, entries, locale, (words) => words.lead),
		days: days.map((day) => ({
			day,
			title: ui('route.day', { n: day }),
			stops: stops.filter((stop) => stop.day === day),
		})),
		rest: proseView(route.words, entries, locale, (words) => words.rest),
		along: alongView(entries, route, locale),
		isFallback: pick(route.words, locale)?.isFallback ?? false,
		sources: sourcesView(
			facts.sources,
			facts.checkedOn,
			{ number: String(facts.order), name: title.text },
			locale,
		),
		...(previous ? { previous: routeCard(entries, previous, locale) } : {}),
		...(next ? { next: routeCard(entries, next, locale) } : {}),
	};
}
