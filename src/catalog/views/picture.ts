import { createHash } from 'node:crypto';
import type { Locale } from '#domain/locale.ts';
import type { Hero, Hour, Land, Scene } from '#domain/scene.ts';
import { sceneOf } from '#domain/scene-of.ts';
import { useUi } from '#i18n/ui.ts';
import { scenePath, socialPath } from '#paths.ts';
import { drawScene } from '#scenes/draw-scene.ts';
import { region } from '../region.ts';
import { pickText } from '../translate.ts';
import type { Article, District, Entries, Event, Place, Route, Story } from '../entries.ts';
import { districtById, stopsOf } from '../stops.ts';
import type { SocialImage } from './page.ts';
import { photoView, type PhotoFacts, type PhotoView } from './photo.ts';

/** What stands above an entry: its first photograph or, until there is one, its drawing. */
export type PictureView =
	/** `key` is the same wherever this entry is pictured. */
	| (PhotoView & { readonly type: 'photo'; readonly key: string })
	| { readonly type: 'scene'; readonly key: string; readonly src: string; readonly alt: string };

interface Pictured {
	readonly photos?: readonly PhotoFacts[] | undefined;
	readonly name: string;
	readonly scene: Scene;
}

const drawings = new Map<string, { svg: string; version: string }>();

/** The drawing of a scene and a version that changes with its bytes. */
export function drawing(scene: Scene): { svg: string; version: string } {
	const key = JSON.stringify(scene);
	let drawn = drawings.get(key);
	if (!drawn) {
		const svg = drawScene(scene);
		drawn = { svg, version: createHash('sha256').update(svg).digest('hex').slice(0, 8) };
		drawings.set(key, drawn);
	}
	return drawn;
}

/** Whether an entry is shown by a drawing, having no photograph yet. */
export const isDrawn = ({ facts }: { facts: { photos?: readonly unknown[] | undefined } }): boolean =>
	(facts.photos?.length ?? 0) === 0;

function pictureView({ photos, name, scene }: Pictured, locale: Locale): PictureView {
	const photo = photos?.[0];
	if (photo) return { type: 'photo', key: scene.seed, ...photoView(photo, locale) };
	return {
		type: 'scene',
		key: scene.seed,
		src: scenePath(scene.seed, drawing(scene).version),
		alt: useUi(locale)('picture.alt', { name }),
	};
}

const landOf = (entries: Entries, district: string): Land =>
	districtById(entries, district)?.facts.land ?? 'steppe';

/** Scene of a place: chosen by an editor or following from its kind and the land of its district. */
export const placeScene = (entries: Entries, { id, facts }: Place): Scene =>
	sceneOf({ id, kind: facts.kind, land: landOf(entries, facts.district), chosen: facts.scene });

/** Scene of a district. */
export const districtScene = ({ id, facts }: District): Scene =>
	sceneOf({ id: `district-${id}`, kind: facts.kind, land: facts.land, chosen: facts.scene });

/** Scene of a route: its own, or that of its most important stop. */
export function routeScene(entries: Entries, route: Route): Scene {
	const places = stopsOf(entries, route).flatMap(({ target }) =>
		target.type === 'place' ? [target.place] : [],
	);
	const chief = places.toSorted((a, b) => (a.facts.importance ?? 3) - (b.facts.importance ?? 3))[0];
	const seed = `route-${route.id}`;
	if (!chief) return sceneOf({ id: seed, kind: 'district', land: 'steppe', chosen: route.facts.scene });
	return { ...placeScene(entries, chief), ...defined(route.facts.scene), seed };
}

/** Scene of an event: chosen by an editor, or the land of its district. */
export const eventScene = (entries: Entries, { id, facts }: Event): Scene =>
	sceneOf({ id: `event-${id}`, kind: 'event', land: landOf(entries, facts.district), chosen: facts.scene });

/** Scene of an article: chosen by an editor, or that of the first page. */
export const articleScene = ({ id, facts }: Article): Scene =>
	facts.scene
		? sceneOf({ id: `article-${id}`, kind: 'district', land: 'steppe', chosen: facts.scene })
		: regionScene();

/** Scene of a story: chosen by an editor, or that of the first page. */
export const storyScene = ({ id, facts }: Pick<Story, 'id' | 'facts'>): Scene =>
	facts.scene
		? sceneOf({ id: `story-${id}`, kind: 'district', land: 'steppe', chosen: facts.scene })
		: regionScene();

/** Scene of the first page. */
export const regionScene = (): Scene =>
	sceneOf({ id: 'region', kind: 'district', land: 'steppe', chosen: region().scene });

const defined = (
	chosen: { hero?: Hero | undefined; land?: Land | undefined; hour?: Hour | undefined } = {},
) => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));

export const placePicture = (entries: Entries, place: Place, locale: Locale): PictureView =>
	pictureView(
		{
			photos: place.facts.photos,
			name: pickText(place.facts.name, locale),
			scene: placeScene(entries, place),
		},
		locale,
	);

export const districtPicture = (district: District, locale: Locale): PictureView =>
	pictureView(
		{
			photos: district.facts.photos,
			name: pickText(district.facts.name, locale),
			scene: districtScene(district),
		},
		locale,
	);

export const eventPicture = (entries: Entries, event: Event, locale: Locale): PictureView =>
	pictureView(
		{
			photos: event.facts.photos,
			name: pickText(event.facts.name, locale),
			scene: eventScene(entries, event),
		},
		locale,
	);

export const routePicture = (entries: Entries, route: Route, title: string, locale: Locale): PictureView =>
	pictureView({ photos: route.facts.photos, name: title, scene: routeScene(entries, route) }, locale);

/** The drawing of a story; without a scene of its own that of the first page. */
export const storyPicture = ({ id, facts }: Story, title: string, locale: Locale): PictureView =>
	pictureView({ name: title, scene: storyScene({ id, facts }) }, locale);

export const regionPicture = (locale: Locale): PictureView =>
	pictureView({ name: pickText(region().name, locale), scene: regionScene() }, locale);

/** What social networks show of a page: the picture made for it, under the page's own address. */
export const socialImage = (locale: Locale, key: string, name: string): SocialImage => ({
	src: socialPath(locale, key),
	alt: useUi(locale)('social.alt', { name }),
});
