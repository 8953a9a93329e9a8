import type { Locale } from '#domain/locale.ts';
import { formatDate, formatDays, formatKm, monthRanges, roundedKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { entryPath, sectionPath } from '#paths.ts';
import type { Entries, Route } from '../entries.ts';
import { pageOf } from '../prose.ts';
import { stopName, stopsOf, straightLineKm, type Leg, type Stop } from '../stops.ts';
import { pick, pickText } from '../translate.ts';
import { placeKicker, routeTitle, summaryOf, type CardView, routeCard } from './card.ts';
import { homeCrumb, writtenIn, type PageView } from './page.ts';
import { placePicture, routePicture, socialImage, type PictureView } from './picture.ts';
import { proseView, stopHref, type ProseView } from './place.ts';
import { routePlate } from './plate.ts';
import type { Said } from './said.ts';
import type { FactView } from './facts.ts';
import { sourceView, sourcesView, type SourcesView, type SourceView } from './sources.ts';

/** The way to the next stop in words. */
export interface LegView {
	/** «63 km», «about 40 km as the crow flies», «distance not known». */
	readonly distance: string;
	readonly details: readonly string[];
	readonly source?: SourceView;
}

/** One stop on the page of a route: its paragraph, pin and row share this. */
export interface StopView {
	readonly number: number;
	readonly day: number;
	readonly name: string;
	readonly kicker: string;
	readonly href?: string;
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
	readonly title: Said;
	readonly summary: Said;
	readonly picture: PictureView;
	readonly plate: string;
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
	readonly isFallback: boolean;
	readonly sources: SourcesView;
	readonly previous?: CardView;
	readonly next?: CardView;
}

/** Between two stops of one town, with nothing known about the way, there is nothing to say. */
const isSilent = ({ facts, distance }: Leg): boolean =>
	distance.origin === 'same-town' && !facts.surface && !facts.vehicle && !facts.drivingMin;

function legView(leg: Leg, entries: Entries, locale: Locale): LegView {
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
	const words =
		distance.origin === 'unknown'
			? ui('leg.unknown')
			: distance.origin === 'same-town'
				? ui('leg.sameTown')
				: distance.origin === 'straight-line'
					? ui('leg.straight', { km: formatKm(roundedKm(distance.km), locale) })
					: formatKm(distance.km, locale);
	return { distance: words, details, ...(facts.km ? { source: sourceView(facts.km.source) } : {}) };
}

function stopView(entries: Entries, route: Route, stop: Stop, locale: Locale): StopView {
	const isFirstVisit = route.facts.stops.findIndex(({ place }) => place === stop.id) === stop.number - 1;
	const ui = useUi(locale);
	const { target } = stop;
	const href =
		target.type === 'place'
			? stopHref(stop, route.id, locale)
			: pageOf(entries, target.settlement.id, locale);
	return {
		number: stop.number,
		day: stop.day,
		name: stopName(stop, locale),
		kicker:
			target.type === 'place'
				? placeKicker(entries, target.place, locale)
				: ui.term('kind', target.settlement.facts.kind),
		...(href ? { href } : {}),
		...(target.type === 'place' ? { picture: placePicture(entries, target.place, locale) } : {}),
		// A round trip ends where it began: its words stand at the first visit only.
		prose: isFirstVisit
			? proseView(route.words, entries, locale, (words) => words.stops[stop.id] ?? '')
			: { html: '' },
		...(stop.leg && !isSilent(stop.leg) ? { leg: legView(stop.leg, entries, locale) } : {}),
		isUnlocated: !stop.point,
	};
}

function routeFacts(entries: Entries, route: Route, locale: Locale): FactView[] {
	const ui = useUi(locale);
	const { facts } = route;
	const stops = stopsOf(entries, route);
	const { months, byCalendar } = facts.season;
	const straight = straightLineKm(stops);
	const distance: FactView = facts.distance
		? {
				term: ui('route.distance'),
				text: `${formatKm(facts.distance.km, locale)}, ${ui.term('route.distance', facts.distance.covers)}`,
				source: sourceView(facts.distance.source),
			}
		: {
				term: ui('route.distance'),
				text:
					straight && straight > 10
						? ui('route.distance.line', { km: formatKm(roundedKm(straight), locale) })
						: ui('route.distance.unknown'),
			};
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

function approvalView({ facts: { approval } }: Route, locale: Locale): RouteView['approval'] {
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
			image: socialImage(picture),
			type: 'article',
		},
		id,
		number: facts.order,
		theme: facts.theme,
		themeName: ui.term('theme', facts.theme),
		title,
		summary,
		picture,
		plate: routePlate(entries, route, title.text, locale),
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
