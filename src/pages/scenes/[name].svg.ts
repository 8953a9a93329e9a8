import type { APIRoute, GetStaticPaths } from 'astro';
import { entries } from '#catalog/entries.ts';
import {
	districtScene,
	drawing,
	eventScene,
	placeScene,
	regionScene,
	routeScene,
} from '#catalog/views/picture.ts';
import type { Scene } from '#domain/scene.ts';

/** The drawing of every entry, each a file whose name changes with its bytes. */
export const getStaticPaths = (async () => {
	const all = await entries();
	const scenes: Scene[] = [
		regionScene(),
		...all.places.map((place) => placeScene(all, place)),
		...all.districts.map(districtScene),
		...all.events.map((event) => eventScene(all, event)),
		...all.routes.map((route) => routeScene(all, route)),
	];
	return scenes.map((scene) => ({
		params: { name: `${scene.seed}.${drawing(scene).version}` },
		props: { scene },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ scene: Scene }> = ({ props }) =>
	new Response(drawing(props.scene).svg, { headers: { 'content-type': 'image/svg+xml' } });
