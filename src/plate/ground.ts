import type { Basemap, Course } from './basemap.ts';
import { clippedLine, clippedRing } from './clip.ts';
import { pointsAtScale } from './course-at-scale.ts';
import { boxesMeet, grown, type Box } from './mercator.ts';
import type { Names } from './names.ts';
import { linePath, short } from './path-data.ts';
import { simplified } from './simplify.ts';
import type { View } from './view.ts';

/** A line or ring as it lies on the sheet, with the names it may be labelled by. */
export interface Drawn {
	readonly names: Names;
	readonly points: ArrayLike<number>;
}

/** What lies under the pins: it depends on the view alone, so the same view in another language takes it over. */
export interface Ground {
	/** Markup in which `ID` stands for the request's prefix. */
	readonly markup: string;
	readonly rivers: readonly Drawn[];
	readonly lakes: readonly Drawn[];
	readonly formerShores: readonly Drawn[];
	readonly region: readonly Drawn[];
	/** Whether there is a region at all, on this sheet or not. */
	readonly hasRegion: boolean;
}

/** Stands for the request's id prefix in shared markup. */
export const ID = '\u0001';
const OVERSHOOT = 16; // units drawn past the sheet, so that its edge cuts every stroke cleanly
const SMALLEST_LAKE = 9; // units across
const WAY_SHOWN = 0.7; // units: what a reader cannot tell apart
const MINOR_UP_TO_M = 800; // to a unit: on a map of the whole region minor roads would be clutter
const KEPT = 400;
const groundsOf = new WeakMap<Basemap, Map<string, Ground>>();

/** The ground of a view, drawn once however many languages ask for it. */
export function groundOf(basemap: Basemap, view: View): Ground {
	let grounds = groundsOf.get(basemap);
	if (!grounds) groundsOf.set(basemap, (grounds = new Map()));
	const { world, widthPx, heightPx } = view;
	const key = [world.minX, world.minY, world.maxX, widthPx, heightPx].join();
	const known = grounds.get(key);
	if (known) return known;
	const ground = draw(basemap, view);
	grounds.set(key, ground);
	if (grounds.size > KEPT) grounds.delete(grounds.keys().next().value!); // the oldest: languages of a page come close together
	return ground;
}

function draw(basemap: Basemap, view: View): Ground {
	const lakes = rings(basemap.lakes, view, SMALLEST_LAKE * view.unit);
	const rivers = lines(basemap.rivers, view);
	const named = basemap.formerShores.filter(({ names }) => Object.keys(names).length > 0);
	const shores = rings(named, view, 0);
	const region = rings(basemap.region, view, 0);
	const isMain = ({ names }: Drawn) => Object.keys(names).length > 0;
	return {
		markup: [
			path('plate-former-sea', rows(shores, true), ' fill-rule="evenodd"'),
			water(rows(lakes, true)),
			path('plate-river', rows(rivers.filter((river) => !isMain(river)))),
			path('plate-river plate-river--main', rows(rivers.filter(isMain))),
			path('plate-road', rows(ways(roadsAtScale(basemap, view), view))),
			path('plate-road plate-road--highway', rows(ways(basemap.highways, view))),
			railway(rows(ways(basemap.railways, view))),
			path('plate-border plate-border--region', rows(lines(basemap.regionBorders, view))),
			path('plate-border plate-border--country', rows(lines(basemap.countryBorders, view))),
			ownRegion(rows(region, true), view),
		].join(''),
		rivers: rivers.filter(isMain),
		lakes: lakes.filter(isMain),
		formerShores: named.flatMap((shore) => lines([shore], view)),
		region,
		hasRegion: basemap.region.length > 0,
	};
}

function rings(courses: readonly Course[], view: View, smallestPx: number): Drawn[] {
	const box = grown(view.world, OVERSHOOT * view.unit * view.metresPerPx);
	return visible(courses, box)
		.filter((course) => acrossPx(course, view) >= smallestPx)
		.map((course) => ({
			names: course.names,
			points: onSheet(clippedRing(pointsAtScale(course, view.metresPerPx, true), box), view),
		}));
}

function lines(courses: readonly Course[], view: View): Drawn[] {
	return pieces(courses, view, (course) => pointsAtScale(course, view.metresPerPx, false));
}

const roadsAtScale = ({ majorRoads, minorRoads }: Basemap, { metresPerPx, unit }: View) =>
	metresPerPx * unit > MINOR_UP_TO_M ? majorRoads : [...majorRoads, ...minorRoads];

/** Drawn ways keep their corners sharp: these are the towns and junctions they pass through. */
function ways(courses: readonly Course[], view: View): Drawn[] {
	return pieces(courses, view, ({ points }) => simplified(points, WAY_SHOWN * view.unit * view.metresPerPx));
}

function pieces(courses: readonly Course[], view: View, pointsOf: (course: Course) => Float64Array): Drawn[] {
	const box = grown(view.world, OVERSHOOT * view.unit * view.metresPerPx);
	return visible(courses, box).flatMap((course) =>
		clippedLine(pointsOf(course), box).map((piece) => ({
			names: course.names,
			points: onSheet(piece, view),
		})),
	);
}

const visible = (courses: readonly Course[], box: Box) =>
	courses.filter((course) => boxesMeet(course.box, box));

const acrossPx = ({ box }: Course, { metresPerPx }: View) =>
	Math.max(box.maxX - box.minX, box.maxY - box.minY) / metresPerPx;

function onSheet(points: ArrayLike<number>, view: View): ArrayLike<number> {
	const sheet = new Float64Array(points.length);
	for (let i = 0; i < points.length; i += 2) {
		[sheet[i], sheet[i + 1]] = view.place(points[i]!, points[i + 1]!) as [number, number];
	}
	return sheet;
}

const rows = (drawn: readonly Drawn[], closed = false) =>
	drawn.map(({ points }) => linePath(points, { closed })).join('');

const path = (className: string, data: string, more = '') =>
	data && `<path class="${className}" d="${data}"${more}/>`;

/** Water with two fainter lines inside along its shore, as engravers drew them. */
function water(data: string): string {
	if (!data) return '';
	const use = (className: string) => `<use class="${className}" href="#${ID}-lakes"/>`;
	return (
		`<clipPath id="${ID}-water"><path id="${ID}-lakes" d="${data}" clip-rule="evenodd" fill-rule="evenodd"/></clipPath>` +
		use('plate-water') +
		`<g class="plate-water-lines" clip-path="url(#${ID}-water)">${use('plate-water-line')}${use('plate-water-inside')}</g>` +
		use('plate-shore')
	);
}

/** A thin line with ties across it. */
function railway(data: string): string {
	if (!data) return '';
	const use = (className: string) => `<use class="${className}" href="#${ID}-railway"/>`;
	return `<defs><path id="${ID}-railway" d="${data}"/></defs>${use('plate-railway')}${use('plate-railway-ties')}`;
}

/** A tinted band along the region's own outline, and a veil over what lies outside of it. */
function ownRegion(data: string, { sheet }: View): string {
	if (!data) return '';
	const { minX, minY, maxX, maxY } = grown(sheet, 2);
	const around = `M${short(minX)} ${short(minY)}H${short(maxX)}V${short(maxY)}H${short(minX)}z`;
	return (
		`<clipPath id="${ID}-inside"><path id="${ID}-region" d="${data}"/></clipPath>` +
		`<use class="plate-region-band" href="#${ID}-region" clip-path="url(#${ID}-inside)"/>` +
		`<path class="plate-veil" fill-rule="evenodd" d="${around}${data}"/>` +
		`<use class="plate-region-line" href="#${ID}-region"/>`
	);
}
