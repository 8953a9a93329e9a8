import type { WrittenLocale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Basemap } from '#plate/basemap.ts';
import { coarserBasemap } from '#plate/coarser-basemap.ts';
import { groundOf, ID } from '#plate/ground.ts';
import { toMercator } from '#plate/mercator.ts';
import { short } from '#plate/path-data.ts';
import { roundStep } from '#plate/round-step.ts';
import type { View } from '#plate/view.ts';
import { escaped } from '#plate/xml.ts';
import { drawStripLabels } from './draw-labels.ts';
import { drawCourse } from './draw-course.ts';
import { mainRiver, nameKey, type MainRiver } from './main-river.ts';
import { stripAngle, stripView, type Margins, type StripWay } from './strip-view.ts';
import { waterName } from './water-name.ts';
import { turned, turnedBasemap } from './turned-basemap.ts';

/** A place beside the river, with its page. */
export interface StripPlace {
	readonly lngLat: LngLat;
	readonly name: string;
	/** A smaller line below the name. */
	readonly note?: string;
	readonly href: string;
}

/** All that decides one strip map. */
export interface StripRequest {
	readonly way: StripWay;
	readonly locale: WrittenLocale;
	/** Named on one side of the river. */
	readonly districts: readonly StripPlace[];
	/** Named on the other; those far from the river are left out. */
	readonly sights: readonly StripPlace[];
	readonly title: string;
	/** Prefix of every id inside, unique on the page. */
	readonly id: string;
	/** The word for kilometre beside the scale bar, and the letter for the north. */
	readonly unit: { readonly km: string; readonly north: string };
}

interface Shape {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly margins: Margins;
}

const FINEST_PX = 2.2; // of the ground: it is there to find one’s bearings
/** What scale and compass take of the lower edge of a level strip. */
const EDGE_ACROSS = 240;

const SHAPES: Readonly<Record<StripWay, Shape>> = {
	across: { widthPx: 1200, heightPx: 470, margins: { top: 120, right: 60, bottom: 96, left: 70 } },
	down: { widthPx: 360, heightPx: 1060, margins: { top: 40, right: 118, bottom: 84, left: 110 } },
};

/**
 * A long map on which the region's river runs level or down the page, districts named on one bank and sights on the
 * other; `undefined` where there is no river that joins them. Colours and faces come from the style sheets.
 */
export function drawStrip(basemap: Basemap, request: StripRequest): string | undefined {
	const centres = request.districts.map(({ lngLat }) => toMercator(lngLat));
	const river = mainRiver(basemap, centres);
	if (!river || river.course.length < 2) return undefined;
	const { course } = river;
	const { widthPx, heightPx, margins } = SHAPES[request.way];
	const angle = stripAngle(course, request.way);
	const view = stripView([...course, ...centres], angle, widthPx, heightPx, margins);
	const ground = groundOf(groundBelow(basemap, river, angle, view.metresPerPx), view);
	const at = ({ lngLat }: StripPlace) => view.place(...turned(...toMercator(lngLat), angle));
	const body =
		ground.markup +
		drawCourse(river, view, angle, request) +
		ground.lakes.map((lake) => waterName(lake, request.locale)).join('') +
		drawStripLabels(request, view, at, view.widthPx - EDGE_ACROSS) +
		compass(angle, request) +
		scale(view, request);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" class="plate strip" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="group" aria-label="${escaped(request.title)}">` +
		`<rect class="plate-paper" width="${widthPx}" height="${heightPx}"/>${body}` +
		`<rect class="plate-frame" x="1.2" y="1.2" width="${short(widthPx - 2.4)}" height="${short(heightPx - 2.4)}"/></svg>`
	).replaceAll(ID, escaped(request.id));
}

const groundsOf = new WeakMap<Basemap, Map<number, Basemap>>();

/** The turned map without the river, which is drawn on its own; pages of every language turn it by the same angle. */
function groundBelow(basemap: Basemap, { names }: MainRiver, angle: number, metresPerPx: number): Basemap {
	const known = groundsOf.get(basemap) ?? new Map<number, Basemap>();
	groundsOf.set(basemap, known);
	const rivers = basemap.rivers.filter((one) => nameKey(one.names) !== nameKey(names));
	const made =
		known.get(angle) ?? turnedBasemap(coarserBasemap({ ...basemap, rivers }, FINEST_PX * metresPerPx), angle);
	known.set(angle, made);
	return made;
}

/** An arrow to the north, which on a strip is seldom up. */
function compass(angle: number, { way, unit: { north } }: StripRequest): string {
	const { widthPx, heightPx } = SHAPES[way];
	const [x, y] = [widthPx - 44, heightPx - (way === 'across' ? 74 : 52)];
	const half = (side: 1 | -1) => `M0 -22l${side * 8} 34l${-side * 8} -8z`;
	const tilt = short((-angle * 180) / Math.PI);
	const [labelX, labelY] = [x + 32 * Math.sin(-angle), y - 32 * Math.cos(-angle) + 5];
	return (
		`<g transform="translate(${short(x)} ${short(y)})rotate(${tilt})"><path class="plate-north" d="${half(-1)}"/><path class="plate-north plate-north--light" d="${half(1)}"/></g>` +
		`<text class="strip-north" x="${short(labelX)}" y="${short(labelY)}" font-size="13">${escaped(north)}</text>`
	);
}

function scale(view: View, { way, locale, unit: { km } }: StripRequest): string {
	const length = roundStep((way === 'across' ? 170 : 90) / view.pxPerKm);
	const width = length * view.pxPerKm;
	const [x, y] = [way === 'across' ? view.widthPx - EDGE_ACROSS : 16, view.heightPx - 22];
	const label = `${new Intl.NumberFormat(locale).format(length)} ${km}`;
	return (
		`<rect class="plate-scale" x="${x}" y="${y}" width="${short(width)}" height="6"/>` +
		`<path class="plate-scale-half" d="M${x} ${y}h${short(width / 2)}v6h${short(-width / 2)}z"/>` +
		`<text class="plate-scale-text" font-size="13" x="${short(x + width + 8)}" y="${y + 8}">${escaped(label)}</text>`
	);
}
