import { join } from 'node:path';
import { writtenOf, type Locale } from '#domain/locale.ts';
import { readBasemap } from '#plate/basemap.ts';
import { nameIn } from '#plate/names.ts';
import { drawShores } from '#shores/draw-shores.ts';
import { readShores } from '#shores/read-shores.ts';
import { contentDir } from '../../content-dir.ts';
import type { Entries, Place, Story } from '../../entries.ts';
import { placeById } from '../../stops.ts';
import { pick, pickText } from '../../translate.ts';
import { summaryOf } from '../card.ts';
import { regionPicture, storyPicture, type PictureView } from '../picture.ts';
import { proseView, type ProseView } from '../place.ts';
import { riverStrip, type RiverStripView } from '../river-strip.ts';
import type { Said } from '../said.ts';
import { shoresView } from '../shores.ts';
import { sourcesView, type SourcesView } from '../sources.ts';
import { entryLink, type EntryLink } from './entry-link.ts';

/** A small map of one time, with what is to be said below it. */
export interface ShoreMapView {
	readonly svg: string;
	readonly label: string;
	readonly area: string;
}

/** What stands beside a story. */
export type StoryDrawing =
	| { readonly type: 'river'; readonly strip: RiverStripView; readonly shore: string | undefined }
	| { readonly type: 'shores'; readonly maps: readonly ShoreMapView[] }
	| { readonly type: 'picture'; readonly picture: PictureView };

/** A story of the first page. */
export interface StoryView {
	readonly id: string;
	readonly title: string;
	readonly summary: Said;
	readonly prose: ProseView;
	readonly drawing: StoryDrawing;
	readonly more: readonly EntryLink[];
	readonly sources: SourcesView;
}

/** The stories in their order; `sights` are named on the map of the river. */
export const storyViews = (entries: Entries, sights: readonly Place[], locale: Locale): StoryView[] =>
	entries.stories.map((story) => {
		const title = pick(story.words, locale)?.value.title ?? story.id;
		const { facts, words } = story;
		return {
			id: story.id,
			title,
			summary: summaryOf(words, locale),
			prose: proseView(words, entries, locale, (one) => one.lead),
			drawing: drawingOf(entries, story, title, sights, locale) ?? {
				type: 'picture',
				// a map that cannot be drawn leaves its place to the drawing that every region has
				picture: facts.drawing === 'picture' ? storyPicture(story, title, locale) : regionPicture(locale),
			},
			more: (facts.more ?? []).flatMap((id) => entryLink(entries, id, locale) ?? []),
			sources: sourcesView(facts.sources, facts.checkedOn, { number: '', name: title }, locale),
		};
	});

/** The drawing an editor asked for, if the basemap has its lines. */
function drawingOf(
	entries: Entries,
	{ facts }: Story,
	title: string,
	sights: readonly Place[],
	locale: Locale,
): StoryDrawing | undefined {
	if (facts.drawing === 'river') {
		const strip = riverStrip(entries, sights, title, locale);
		return strip && { type: 'river', strip, shore: namedShore(locale) };
	}
	if (facts.drawing === 'shores') {
		const places = (facts.more ?? []).flatMap((id) => placeById(entries, id) ?? []);
		const maps = shoreMaps(places, locale);
		return maps.length > 0 ? { type: 'shores', maps } : undefined;
	}
	return undefined;
}

const basemapDir = () => join(contentDir(), 'basemap');

/** What the plates call the shore that they draw as a dotted line. */
const namedShore = (locale: Locale): string | undefined =>
	readBasemap(basemapDir())
		.formerShores.map(({ names }) => nameIn(names, writtenOf(locale)))
		.find((name) => name !== undefined);

/** One map for each shore that is known, the oldest first and today's last. */
function shoreMaps(places: readonly Place[], locale: Locale): ShoreMapView[] {
	const view = shoresView(locale);
	if (!view) return [];
	const marks = places.flatMap((place) =>
		place.point ? [{ lngLat: place.point, name: pickText(place.facts.name, locale) }] : [],
	);
	const drawn = drawShores(readShores(basemapDir()), readBasemap(basemapDir()).rivers, marks);
	return view.steps.flatMap(({ label, area }, index) => {
		const svg = drawn[index];
		return svg ? [{ svg, label, area }] : [];
	});
}
