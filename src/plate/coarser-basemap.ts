import type { Basemap, Course } from './basemap.ts';
import { simplified } from './simplify.ts';

/** The same basemap with waters and borders drawn no finer than this: for a map of the whole region on a heavy page. */
export function coarserBasemap(basemap: Basemap, finestM: number): Basemap {
	const all = (courses: readonly Course[]) =>
		courses.map((course) => ({ ...course, points: simplified(course.points, finestM) }));
	return {
		...basemap,
		region: all(basemap.region),
		countryBorders: all(basemap.countryBorders),
		regionBorders: all(basemap.regionBorders),
		lakes: all(basemap.lakes),
		formerShores: all(basemap.formerShores),
		rivers: all(basemap.rivers),
	};
}
