import type { Basemap, Course } from '#plate/basemap.ts';
import { boxAround } from '#plate/mercator.ts';

/** A point of the plane turned about its origin, anticlockwise, by an angle in radians. */
export const turned = (x: number, y: number, angle: number): [x: number, y: number] => [
	x * Math.cos(angle) - y * Math.sin(angle),
	x * Math.sin(angle) + y * Math.cos(angle),
];

/** The waters, borders and ways of a basemap on a plane that is turned: a map whose top is not the north. */
export function turnedBasemap(basemap: Basemap, angle: number): Basemap {
	const all = (courses: readonly Course[]) => courses.map((course) => turnedCourse(course, angle));
	return {
		region: all(basemap.region),
		countryBorders: all(basemap.countryBorders),
		regionBorders: all(basemap.regionBorders),
		lakes: all(basemap.lakes),
		formerShores: all(basemap.formerShores),
		rivers: all(basemap.rivers),
		highways: all(basemap.highways),
		majorRoads: all(basemap.majorRoads),
		minorRoads: all(basemap.minorRoads),
		railways: all(basemap.railways),
		towns: [],
		relief: undefined,
	};
}

function turnedCourse({ points, names }: Course, angle: number): Course {
	const moved = new Float64Array(points.length);
	for (let i = 0; i < points.length; i += 2) {
		[moved[i], moved[i + 1]] = turned(points[i]!, points[i + 1]!, angle) as [number, number];
	}
	return { points: moved, box: boxAround(moved), names };
}
