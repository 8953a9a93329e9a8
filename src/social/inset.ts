import type { LngLat } from '#domain/lng-lat.ts';
import type { Basemap, Course } from '#plate/basemap.ts';
import { clippedLine } from '#plate/clip.ts';
import { boxAround, boxesMeet, grown, toMercator } from '#plate/mercator.ts';
import { linePath } from '#plate/path-data.ts';
import { simplified } from '#plate/simplify.ts';
import { circle, element, group, line, path, rect } from '#scenes/svg.ts';
import type { Marks } from './card.ts';
import { INK, PAPER, RED, RIVER, SAFFRON, SHORE, WATER } from './colours.ts';

/** The small map of a picture: the whole region, so that its shape becomes the guide's mark. */
export interface Inset {
	readonly width: number;
	readonly height: number;
	/** Land and water, drawn once for all pictures. */
	readonly land: string;
	readonly place: (point: LngLat) => readonly [x: number, y: number];
}

const AROUND = 0.05; // of the region, left free on every side
const TOLERANCE = 0.7;
const SMALLEST_LAKE = 5;

/** The inset of a basemap, `height` pixels high; undefined where the region has no outline. */
export function insetOf(basemap: Basemap, height: number): Inset | undefined {
	if (basemap.region.length === 0) return undefined;
	const region = boxAround(basemap.region.flatMap(({ box }) => [box.minX, box.minY, box.maxX, box.maxY]));
	const box = grown(region, (region.maxY - region.minY) * AROUND);
	const scale = height / (box.maxY - box.minY);
	const at = (x: number, y: number) => [(x - box.minX) * scale, (box.maxY - y) * scale] as const;
	const placed = (points: ArrayLike<number>) =>
		Array.from(points, (_, i) => at(points[i & ~1]!, points[i | 1]!)[i & 1]!);
	const coarse = ({ points }: Course) => simplified(points, TOLERANCE / scale);
	const areas = (courses: readonly Course[]) =>
		courses.map((course) => linePath(placed(coarse(course)), { closed: true })).join('');
	const lakes = basemap.lakes.filter(
		(lake) => boxesMeet(lake.box, box) && (lake.box.maxX - lake.box.minX) * scale > SMALLEST_LAKE,
	);
	const rivers = basemap.rivers.filter(
		(river) => boxesMeet(river.box, box) && Object.keys(river.names).length > 0,
	);
	const courses = rivers
		.flatMap((river) => clippedLine(coarse(river), box))
		.map((piece) => linePath(placed(piece)));
	return {
		width: Math.round((box.maxX - box.minX) * scale),
		height,
		land:
			path(areas(basemap.region), SAFFRON, { 'fill-opacity': 0.28, stroke: RED, 'stroke-width': 1.6 }) +
			path(areas(lakes), WATER, { stroke: SHORE, 'stroke-width': 1 }) +
			line(courses.join(''), RIVER, 2.4, { 'stroke-linejoin': 'round' }),
		place: (point) => at(...toMercator(point)),
	};
}

/** The inset with its marks, its corner at (x, y). */
export function drawInset(inset: Inset, { lines, dots, spot }: Marks, x: number, y: number): string {
	const { width, height, land, place } = inset;
	const points = (line: readonly LngLat[]) =>
		`M${line.map((point) => place(point).map(Math.round).join(' ')).join('L')}`;
	const dot = (point: LngLat, radius: number, fill: string, edge: string, width: number) =>
		circle(...place(point), radius, fill, { stroke: edge, 'stroke-width': width });
	return element(
		'svg',
		{ x, y, width, height, viewBox: `0 0 ${width} ${height}` },
		rect(0, 0, width, height, PAPER),
		land,
		...lines.map(({ points: way, colour }) =>
			line(points(way), colour, 3.4, { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
		),
		...dots.map((point) => dot(point, 4.2, RED, PAPER, 1.2)),
		spot ? (spot.isRough ? dot(spot.at, 9, PAPER, RED, 4.5) : dot(spot.at, 10, RED, PAPER, 3)) : '',
		group({}, rect(0.6, 0.6, width - 1.2, height - 1.2, 'none', { stroke: INK, 'stroke-width': 1.2 })),
	);
}
