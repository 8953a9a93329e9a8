import { join } from 'node:path';
import { readBasemap } from '#plate/basemap.ts';
import { INSET_HEIGHT } from '#social/draw-ground.ts';
import { insetOf, type Inset } from '#social/inset.ts';
import { contentDir } from '../../content-dir.ts';
import type { Entries } from '../../entries.ts';
import { region } from '../../region.ts';
import { sections } from '../../sections.ts';
import { topics } from '../article.ts';
import { districtSketch, eventSketch, placeSketch, routeSketch, topicSketch } from './entry-sketches.ts';
import { homeSketch, sectionSketch, standingSketches } from './list-sketches.ts';
import type { Sketch } from './sketch.ts';

/** One sketch for each page that has a picture of its own. */
export async function sketches(entries: Entries): Promise<Sketch[]> {
	const { modules } = region();
	return [
		homeSketch(entries),
		...(await sections()).map((section) => sectionSketch(entries, section)),
		...standingSketches(entries),
		...entries.routes.map((route) => routeSketch(entries, route)),
		...entries.places.map((place) => placeSketch(entries, place)),
		...entries.districts.map((district) => districtSketch(entries, district)),
		...(modules.events ? entries.events.map((event) => eventSketch(entries, event)) : []),
		...(modules.practical ? topics(entries).map(topicSketch) : []),
	];
}

/** The small map below the words; a region without an outline has none. */
export const socialInset = (): Inset | undefined =>
	insetOf(readBasemap(join(contentDir(), 'basemap')), INSET_HEIGHT);
