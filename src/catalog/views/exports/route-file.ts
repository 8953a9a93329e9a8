import type { Locale } from '#domain/locale.ts';
import type { About } from '#exports/credit.ts';
import type { GpxDocument } from '#exports/gpx.ts';
import type { KmlDocument } from '#exports/kml.ts';
import type { Line, LineStyle, Point } from '#exports/point.ts';
import { useUi } from '#i18n/ui.ts';
import { COLOURS } from '#map/style/colours.ts';
import { entryPath } from '#paths.ts';
import type { Entries, Route } from '../../entries.ts';
import { spell } from '../../spell.ts';
import { stopsOf, type Stop } from '../../stops.ts';
import { routeTitle, summaryOf } from '../card.ts';
import { approvalView } from '../route.ts';
import { stopHeading } from '../stop.ts';
import { credit } from './credit.ts';
import { spellSaid } from './spell-said.ts';
import { legWords, stopPoint } from './stop-point.ts';

/** A route as its files tell it in one language: one array of stops for way-points, pins and lines. */
export interface RouteFile {
	readonly about: About;
	readonly number: number;
	readonly colour: string;
	/** The located stops in order; a round trip names its first one twice. */
	readonly stops: readonly Point[];
	/** Each located place once. */
	readonly places: readonly Point[];
	readonly lines: readonly Line[];
	/** Names of folders, and what must be said of the lines in them. */
	readonly words: {
		readonly stops: string;
		readonly line: string;
		readonly straight: string;
		readonly schematic: string;
	};
}

/** The route in one language, with full addresses on this site. */
export async function routeFile(
	entries: Entries,
	route: Route,
	locale: Locale,
	site: URL,
): Promise<RouteFile> {
	const ui = useUi(locale);
	const stops = stopsOf(entries, route);
	const points = await Promise.all(stops.map((stop) => stopPoint(entries, route, stop, locale, site)));
	const firstVisits = new Set([...new Map(stops.toReversed().map((stop) => [stop.id, stop])).values()]);
	const located = points.filter((point) => point !== undefined);
	return {
		about: routeAbout(entries, route, locale, site),
		number: route.facts.order,
		colour: COLOURS.light.themes[route.facts.theme],
		stops: located,
		places: points.filter((point, at) => point !== undefined && firstVisits.has(stops[at]!)) as Point[],
		lines: routeLines(entries, route, locale),
		words: {
			stops: spell(ui('route.stops'), locale),
			line: spell(ui('data.line'), locale),
			straight: spell(ui('data.line.straight'), locale),
			schematic: spell(ui('data.line.schematic'), locale),
		},
	};
}

/** What the files of a route say about themselves. */
export function routeAbout(entries: Entries, route: Route, locale: Locale, site: URL): About {
	const ui = useUi(locale);
	const stops = stopsOf(entries, route);
	const unlocated = stops
		.filter(({ point }) => !point)
		.map((stop) => stopHeading(entries, route, stop, locale).name);
	const own = (words: string): string => spell(words, locale);
	return {
		title: spellSaid(routeTitle(route, locale), locale),
		description: [
			spellSaid(summaryOf(route.words, locale), locale),
			unlocated.length > 0 ? own(ui('data.unlocated', { names: unlocated.join(', ') })) : '',
			own(approvalView(route, locale).text),
		].filter(Boolean),
		page: new URL(entryPath(locale, 'routes', route.id), site).href,
		checkedOn: route.facts.checkedOn,
		credit: credit(locale, site),
	};
}

function routeLines(entries: Entries, route: Route, locale: Locale): Line[] {
	const stops = stopsOf(entries, route);
	const nameOf = (stop: Stop): string => stopHeading(entries, route, stop, locale).name;
	return stops.flatMap((stop, at) => {
		const { leg } = stop;
		const next = stops.slice(at + 1).find(({ point }) => point);
		if (!leg?.line || !next) return [];
		return [
			{
				name: spell(`${nameOf(stop)} – ${nameOf(next)}`, locale),
				description: [legWords(entries, stop, locale), lineWords(leg.line.style, locale)].filter(Boolean),
				style: leg.line.style,
				points: leg.line.points,
			},
		];
	});
}

/** What must be said of a line that is not to be followed. */
const lineWords = (style: LineStyle, locale: Locale): string =>
	style === 'surveyed' ? '' : spell(useUi(locale)(`data.line.${style}`), locale);

const hasStyle = ({ lines }: RouteFile, wanted: LineStyle): boolean =>
	lines.some(({ style }) => style === wanted);

const withNotes = ({ about }: RouteFile, notes: readonly string[]): About => ({
	...about,
	description: [...about.description, ...notes],
});

/** The same for a GPS program, which joins the stops by straight lines whatever was drawn. */
export const toGpxDocument = (file: RouteFile): GpxDocument => ({
	about: withNotes(file, file.lines.every(({ style }) => style === 'surveyed') ? [] : [file.words.straight]),
	points: file.places,
	route: { number: file.number, points: file.stops },
	lines: file.lines,
});

/** The same for a map program. */
export const toKmlDocument = (file: RouteFile): KmlDocument => ({
	about: withNotes(
		file,
		(['straight', 'schematic'] as const)
			.filter((style) => hasStyle(file, style))
			.map((style) => file.words[style]),
	),
	colour: file.colour,
	folders: [{ name: file.words.stops, points: file.places }],
	way: { name: file.words.line, lines: file.lines },
});
