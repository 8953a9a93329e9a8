import type { Basemap, Course } from '#plate/basemap.ts';
import type { Names } from '#plate/names.ts';
import { isInside } from '#plate/point-in-ring.ts';

const JOIN_M = 8_000; // pieces of one river end this near to each other where a lake or a gap of the source parts them
const BESIDE_M = 90_000; // Web Mercator: farther away a town is not on the river

/** The course of a river as flat Web Mercator pairs, from its upper end to its lower one. */
export type RiverCourse = readonly (readonly [x: number, y: number])[];

/** The river of a strip map. */
export interface MainRiver {
	readonly course: RiverCourse;
	readonly names: Names;
}

/**
 * The river that most of these places lie along, within the region: `undefined` where no named river passes more
 * than one of them. Its direction is that in which the basemap draws it.
 */
export function mainRiver(
	basemap: Basemap,
	places: readonly (readonly [x: number, y: number])[],
): MainRiver | undefined {
	const named = Map.groupBy(
		basemap.rivers.filter(({ names }) => Object.keys(names).length > 0),
		({ names }) => nameKey(names),
	);
	const rivers = [...named.values()].map((pieces) => ({
		course: withinRegion(joined(pieces), basemap.region),
		names: pieces[0]!.names,
	}));
	const ranked = rivers
		.map((river) => ({ river, beside: places.filter((place) => isBeside(place, river.course)).length }))
		.filter(({ beside }) => beside > 1)
		.toSorted((a, b) => b.beside - a.beside);
	return ranked[0]?.river;
}

/** By what pieces of one river are known to belong together. */
export const nameKey = (names: Names): string => Object.values(names).join();

/** The longest piece with those that go on where it begins and ends. */
function joined(pieces: readonly Course[]): RiverCourse {
	const rest = pieces.map(({ points }) => pairs(points)).toSorted((a, b) => b.length - a.length);
	let course = rest.shift() ?? [];
	for (;;) {
		const after = rest.findIndex((piece) => isNear(piece[0]!, course.at(-1)!, JOIN_M));
		const before = rest.findIndex((piece) => isNear(piece.at(-1)!, course[0]!, JOIN_M));
		if (after >= 0) course = [...course, ...rest.splice(after, 1)[0]!];
		else if (before >= 0) course = [...rest.splice(before, 1)[0]!, ...course];
		else return course;
	}
}

/** From the first point inside the region to the last. */
function withinRegion(course: RiverCourse, region: readonly Course[]): RiverCourse {
	if (region.length === 0) return course;
	const isOwn = ([x, y]: readonly [number, number]) => region.some(({ points }) => isInside(x, y, points));
	const first = course.findIndex(isOwn);
	return first < 0 ? [] : course.slice(first, course.findLastIndex(isOwn) + 1);
}

const isBeside = (place: readonly [number, number], course: RiverCourse) =>
	course.some((point) => isNear(place, point, BESIDE_M));

const isNear = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], m: number) =>
	Math.hypot(ax - bx, ay - by) <= m;

const pairs = (points: Float64Array): [number, number][] =>
	Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]);
