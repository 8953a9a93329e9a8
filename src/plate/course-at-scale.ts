import type { Course } from './basemap.ts';
import { roundCorners } from './round-corners.ts';
import { simplified } from './simplify.ts';

const FINEST_M = 12.5;
const SHOWN_PX = 0.7; // what a reader cannot tell apart
const ROUND_BELOW_M_PER_PX = 320; // finer than this the source's own corners would show
const levelsOf = new WeakMap<Course, Map<number, Float64Array>>();

/** The points of a course that can be told apart at this scale; each is worked out once per doubling of scale. */
export function pointsAtScale(course: Course, metresPerPx: number, closed: boolean): Float64Array {
	const level = Math.max(0, Math.floor(Math.log2((metresPerPx * SHOWN_PX) / FINEST_M)));
	let levels = levelsOf.get(course);
	if (!levels) levelsOf.set(course, (levels = new Map()));
	let points = levels.get(level);
	if (!points) {
		const isFine = FINEST_M * 2 ** level < ROUND_BELOW_M_PER_PX * SHOWN_PX;
		const source = isFine ? roundCorners(course.points, closed) : course.points;
		levels.set(level, (points = simplified(source, FINEST_M * 2 ** level)));
	}
	return points;
}
