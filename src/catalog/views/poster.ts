import type { Locale } from '#domain/locale.ts';
import { emblemOf } from '#domain/emblem-of.ts';
import { formatKm } from '#i18n/format.ts';
import { useUi } from '#i18n/ui.ts';
import { COLOURS } from '#map/style/colours.ts';
import { posterPath } from '#paths.ts';
import { drawPoster } from '#posters/draw-poster.ts';
import { FORMATS, SIZES, type Format } from '#posters/poster.ts';
import { spell } from '../spell.ts';
import type { Entries, Route } from '../entries.ts';
import { stopName, stopsOf } from '../stops.ts';
import { routeKicker, routeTitle } from './card.ts';
import { guideName } from './page.ts';
import { routeScene } from './picture.ts';

/** One poster as its page shows it. */
export interface PosterView {
	readonly format: Format;
	readonly alt: string;
	readonly src: string;
	readonly width: number;
	readonly height: number;
	/** Name of the file a reader takes home. */
	readonly file: string;
}

/** The posters of a route in one language. */
export function postersView(entries: Entries, route: Route, locale: Locale): PosterView[] {
	const { id } = route;
	const ui = useUi(locale);
	const title = routeTitle(route, locale).text;
	const stops = stopsOf(entries, route)
		.map((stop) => stopName(stop, locale))
		.join(', ');
	const alts: Readonly<Record<Format, string>> = {
		portrait: ui('poster.alt', { title, stops }),
		landscape: ui('poster.alt.landscape'),
	};
	return FORMATS.map((format) => ({
		format,
		alt: alts[format],
		src: posterPath(locale, id, format),
		...SIZES[format],
		file: `${id}-${format}-${locale}.svg`,
	}));
}

/** The poster of a route as SVG, its words spelt as the pages of the language are. */
export function posterSvg(entries: Entries, route: Route, format: Format, locale: Locale): string {
	const { facts } = route;
	const title = routeTitle(route, locale);
	const said = (text: string) => spell(text, locale);
	return drawPoster(
		{
			scene: routeScene(entries, route),
			emblem: emblemOf(facts),
			colour: COLOURS.light.themes[facts.theme],
			kicker: said(routeKicker(route, locale)),
			title: title.lang ? title.text : said(title.text),
			stops: stopsOf(entries, route).map((stop) => said(stopName(stop, locale))),
			facts: said(posterFacts(route, locale)),
			guide: said(guideName(locale)),
		},
		format,
	);
}

/** How one travels and, where a source says it, how far. */
function posterFacts({ facts }: Route, locale: Locale): string {
	const ui = useUi(locale);
	const modes = `${ui('route.mode')}: ${facts.modes.map((mode) => ui.term('mode', mode)).join(', ')}`;
	const { distance } = facts;
	return distance
		? [`${formatKm(distance.km, locale)}, ${ui.term('route.distance', distance.covers)}`, modes].join(' · ')
		: modes;
}
