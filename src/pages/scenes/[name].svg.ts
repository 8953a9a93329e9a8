import type { APIRoute, GetStaticPaths } from 'astro';
import { entries, type Story } from '#catalog/entries.ts';
import {
	districtScene,
	drawing,
	eventScene,
	isDrawn,
	placeScene,
	regionScene,
	routeScene,
	storyScene,
} from '#catalog/views/picture.ts';
import { styleScenes } from '#catalog/views/style.ts';
import type { Scene } from '#domain/scene.ts';

/** The drawing of every entry that has no photograph, each a file whose name changes with its bytes. */
export const getStaticPaths = (async () => {
	const all = await entries();
	const scenes: Scene[] = [
		regionScene(),
		...styleScenes(),
		...all.places.filter(isDrawn).map((place) => placeScene(all, place)),
		...all.districts.filter(isDrawn).map(districtScene),
		...all.events.filter(isDrawn).map((event) => eventScene(all, event)),
		...all.routes.filter(isDrawn).map((route) => routeScene(all, route)),
		...all.stories.filter(isPictured).map(storyScene),
	];
	return scenes.map((scene) => ({
		params: { name: `${scene.seed}.${drawing(scene).version}` },
		props: { scene },
	}));
}) satisfies GetStaticPaths;

/** Whether a story is shown by its drawing: the others have maps, or share that of the first page. */
const isPictured = ({ facts }: Story) => facts.drawing === 'picture' && facts.scene !== undefined;

export const GET: APIRoute<{ scene: Scene }> = ({ props }) =>
	new Response(drawing(props.scene).svg, { headers: { 'content-type': 'image/svg+xml' } });
