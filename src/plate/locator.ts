import type { Basemap, Course } from './basemap.ts';
import { clippedLine } from './clip.ts';
import { boxAround, type Box } from './mercator.ts';
import { linePath, short } from './path-data.ts';
import { simplified } from './simplify.ts';
import type { View } from './view.ts';

const LONGEST = 138; // units, the longer side of the inset
const MARGIN = 9; // units round the region inside the inset
const WHOLE = 0.5; // of the region's width: a plate that shows more needs no inset
const SMALLEST_MARK = 9;
const TOLERANCE = 0.8;

interface Inset {
	readonly width: number;
	readonly height: number;
	readonly region: string;
	readonly waters: string;
	readonly rivers: string;
	readonly toInset: (x: number, y: number) => readonly [x: number, y: number];
}

const insetsOf = new WeakMap<Basemap, Inset>();

/** Where the inset goes: the corner whose content weighs least, or nowhere if the plate shows the region itself. */
export function locatorBox(
	basemap: Basemap,
	view: View,
	weights: readonly (readonly [x: number, y: number, weight: number])[],
): Box | undefined {
	if (basemap.region.length === 0) return undefined;
	const region = regionBox(basemap);
	if (view.world.maxX - view.world.minX > WHOLE * (region.maxX - region.minX)) return undefined;
	const { width, height } = insetOf(basemap);
	const { sheet, unit } = view;
	const corners = [false, true].flatMap((isRight) =>
		[true, false].map((isLow): Box => {
			const minX = isRight ? sheet.maxX - width * unit : sheet.minX;
			const minY = isLow ? sheet.maxY - height * unit : sheet.minY;
			return { minX, minY, maxX: minX + width * unit, maxY: minY + height * unit };
		}),
	);
	const weightIn = ({ minX, minY, maxX, maxY }: Box) =>
		weights.reduce(
			(sum, [x, y, weight]) => (x >= minX && x <= maxX && y >= minY && y <= maxY ? sum + weight : sum),
			0,
		);
	return corners.reduce((least, corner) => (weightIn(corner) < weightIn(least) ? corner : least));
}

/** The inset: the region's outline with the part that the plate shows. */
export function drawLocator(basemap: Basemap, { unit, world }: View, box: Box): string {
	const { width, height, region, waters, rivers, toInset } = insetOf(basemap);
	const [left, top] = toInset(world.minX, world.maxY);
	const [right, bottom] = toInset(world.maxX, world.minY);
	const w = Math.max(right - left, SMALLEST_MARK);
	const h = Math.max(bottom - top, SMALLEST_MARK);
	const [x, y] = [(left + right - w) / 2, (top + bottom - h) / 2];
	const scale = unit === 1 ? '' : `scale(${Number(unit.toFixed(4))})`;
	return (
		`<g class="plate-locator" transform="translate(${short(box.minX)} ${short(box.minY)})${scale}">` +
		`<rect class="plate-locator-ground" width="${short(width)}" height="${short(height)}"/>` +
		`<path class="plate-locator-region" d="${region}"/>` +
		(waters && `<path class="plate-locator-water" d="${waters}"/>`) +
		(rivers && `<path class="plate-locator-river" d="${rivers}"/>`) +
		`<rect class="plate-locator-here" x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}"/></g>`
	);
}

const regionBox = ({ region }: Basemap) =>
	boxAround(region.flatMap(({ box }) => [box.minX, box.minY, box.maxX, box.maxY]));

function insetOf(basemap: Basemap): Inset {
	const known = insetsOf.get(basemap);
	if (known) return known;
	const inset = newInset(basemap);
	insetsOf.set(basemap, inset);
	return inset;
}

function newInset(basemap: Basemap): Inset {
	const around = regionBox(basemap);
	const { minX, minY, maxX, maxY } = around;
	const scale = (LONGEST - 2 * MARGIN) / Math.max(maxX - minX, maxY - minY);
	const toInset = (x: number, y: number) =>
		[MARGIN + (x - minX) * scale, MARGIN + (maxY - y) * scale] as const;
	const inside = ({ box }: Course) =>
		box.maxX > minX && box.minX < maxX && box.maxY > minY && box.minY < maxY;
	const isLarge = ({ box }: Course) => (box.maxX - box.minX) * scale > 6;
	const placed = (points: ArrayLike<number>) =>
		Array.from(points, (_, i) => toInset(points[i & ~1]!, points[i | 1]!)[i & 1]!);
	const areas = (courses: readonly Course[]) =>
		courses
			.filter(inside)
			.map(({ points }) => linePath(placed(simplified(points, TOLERANCE / scale)), { closed: true }))
			.join('');
	const rivers = basemap.rivers.filter((river) => inside(river) && Object.keys(river.names).length > 0);
	return {
		width: 2 * MARGIN + (maxX - minX) * scale,
		height: 2 * MARGIN + (maxY - minY) * scale,
		region: areas(basemap.region),
		waters: areas(basemap.lakes.filter(isLarge)),
		rivers: rivers
			.flatMap(({ points }) => clippedLine(simplified(points, TOLERANCE / scale), around))
			.map((piece) => linePath(placed(piece)))
			.join(''),
		toInset,
	};
}
