import { boxAround, mercatorStretch } from '#plate/mercator.ts';
import type { View } from '#plate/view.ts';
import type { RiverCourse } from './main-river.ts';
import { turned } from './turned-basemap.ts';

/** How a strip lies on the page. */
export type StripWay = 'across' | 'down';

/** Room that the course leaves free on each side of the sheet, for the labels. */
export interface Margins {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** The angle by which the plane is turned so that a course lies level, its north as far up as may be, or runs down the page. */
export function stripAngle(course: RiverCourse, way: StripWay): number {
	const [[fromX, fromY], [toX, toY]] = [course[0]!, course.at(-1)!];
	const heading = Math.atan2(toY - fromY, toX - fromX);
	if (way === 'down') return -Math.PI / 2 - heading;
	return Math.abs(heading) > Math.PI / 2 ? Math.sign(heading) * Math.PI - heading : -heading;
}

/** The view of a turned plane that holds these points between the margins, in the middle of what is free. */
export function stripView(
	points: readonly (readonly [x: number, y: number])[],
	angle: number,
	widthPx: number,
	heightPx: number,
	margins: Margins,
): View {
	const focus = boxAround(points.flatMap(([x, y]) => turned(x, y, angle)));
	const metresPerPx = Math.max(
		(focus.maxX - focus.minX) / (widthPx - margins.left - margins.right),
		(focus.maxY - focus.minY) / (heightPx - margins.top - margins.bottom),
	);
	const x = (focus.minX + focus.maxX) / 2 - ((margins.left - margins.right) / 2) * metresPerPx;
	const y = (focus.minY + focus.maxY) / 2 + ((margins.top - margins.bottom) / 2) * metresPerPx;
	const world = {
		minX: x - (widthPx / 2) * metresPerPx,
		maxX: x + (widthPx / 2) * metresPerPx,
		minY: y - (heightPx / 2) * metresPerPx,
		maxY: y + (heightPx / 2) * metresPerPx,
	};
	return {
		unit: 1,
		widthPx,
		heightPx,
		sheet: { minX: 0, minY: 0, maxX: widthPx, maxY: heightPx },
		world,
		metresPerPx,
		pxPerKm: (1000 * mercatorStretch(points[0]![1])) / metresPerPx,
		place: (px, py) => [(px - world.minX) / metresPerPx, (world.maxY - py) / metresPerPx],
	};
}
