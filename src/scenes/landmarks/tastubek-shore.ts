import type { Material } from '../palette.ts';
import { dryingNet } from '../parts/drying-net.ts';
import { gulls } from '../parts/gulls.ts';
import { hull } from '../parts/hull.ts';
import { camera, sight, trace, type Standing } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { uazVan } from '../parts/uaz-van.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, ellipse, group, line, path, polygon } from '../svg.ts';

const EYE_M = 1.9;
const GROUND_Y = 596;
const SKYLINE = HORIZON - GROUND_Y;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 1000);
const perMetre = (y: number) => (y - SKYLINE) / EYE_M;

/** A fishing boat drawn up on the earth of the beach, with its thwarts, oar and painter. */
function beached(stage: Stage, standing: Standing, paintwork: Material, size: number): string {
	const colour = paint(stage, paintwork);
	const white = paint(stage, 'felt');
	const wood = paint(stage, 'wood');
	const { color, opacity, left, near } = stage.light.shadow;
	const ship = hull(
		eye,
		{
			...standing,
			length: 6.6 * size,
			beam: 2.1 * size,
			foot: 0,
			bow: 1.3 * size,
			waist: 0.8 * size,
			stern: 0.85 * size,
			rake: 0.8,
			heel: 0.06,
		},
		8,
	);
	const cast = [0, 0.2, 0.5, 0.8, 1].map((t) => {
		const [x, top] = eye(ship.skin(t, 1, 1));
		const [, foot] = eye(ship.skin(t, 0, 1));
		return [x - left * (foot - top) * 0.7, foot + near * (foot - top)] as const;
	});
	const foot = [1, 0.6, 0.3, 0].map((t) => eye(ship.skin(t, 0, 1)));
	const thwart = (from: number) =>
		sight(eye, [
			ship.over(from, 0.62 * size, 0.9 * size),
			ship.over(from, 0.62 * size, -0.9 * size),
			ship.over(from + 0.35, 0.62 * size, -0.9 * size),
			ship.over(from + 0.35, 0.62 * size, 0.9 * size),
		]);
	return [
		path(polygon([...cast, ...foot]), color, { opacity }),
		path(ship.band(0, 1, -1), wood.body),
		path(ship.band(0.6, 1, -1), white.shade),
		path([1.6, 3.2, 4.8].map((from) => thwart(from * size)).join(''), wood.lit),
		line(
			trace(eye, [ship.over(1.2 * size, 1.05 * size, 0.5), ship.over(6.9 * size, 1.1 * size, -0.9)]),
			paint(stage, 'reed').lit,
			6,
			{ 'stroke-linecap': 'round' },
		),
		path(ship.band(0, 1), colour.body),
		path(ship.band(0, 0.3), colour.shade),
		path(ship.band(0.78, 1), white.body),
		path(ship.band(0, 0.78, 1, 0, 0.18), colour.lit, { opacity: 0.55 }),
		line([0.3, 0.54].map((k) => ship.seam(k)).join(''), colour.deep, 1.8, { opacity: 0.5 }),
		line(ship.seam(1), white.lit, 3.4),
	].join('');
}

/** A kettle over the fire of the camp. */
function fire(stage: Stage, x: number, y: number): string {
	const dark = paint(stage, 'dark');
	const glow = stage.light.pane;
	return group(
		{ transform: `translate(${x} ${y})` },
		stage.hour === 'noon'
			? ''
			: ellipse(0, 0, 84, 16, glow, { opacity: 0.25 }) + circle(0, -16, 46, glow, { opacity: 0.14 }),
		line('M-34 2L2-74L36 4M2-70V-48', paint(stage, 'wood').shade, 3.4),
		path('M-14-48H18Q22-24 12-22H-8Q-18-24-14-48z', dark.body),
		path('M8-48H18Q22-24 12-22H6z', dark.lit),
		path('M-16 2C-22-10-8-12-8-22C2-16 0-10 6-18C10-10 18-8 14 2z', paint(stage, 'saffron').lit),
		path('M-24 4L22-4M-20-4L24 5', 'none', { stroke: paint(stage, 'wood').deep, 'stroke-width': 5 }),
	);
}

/** The shore at Tastubek: boats drawn up on bare earth, nets on their poles, the fishing camp round its kettle. */
export const tastubekShore: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const tall = (y: number) => perMetre(y) * 1.7;
		return [
			uazVan(stage, { x: -486, y: -36, height: perMetre(-36) * 2.1, turn: 1, paintwork: 'glass' }),
			person(stage, { x: -386, y: -26, height: tall(-26), coat: 'saffron', legs: 'walking' }),
			beached(stage, { right: 0.6, ahead: 24, turn: 0.85 }, 'green', 1),
			beached(stage, { right: 3.7, ahead: 13.6, turn: 0.6 }, 'red', 1),
			dryingNet(stage, -330, 36),
			person(stage, {
				x: -214,
				y: 28,
				height: tall(28),
				coat: 'turquoise',
				trousers: 'green',
				arms: 'front',
				turn: -1,
			}),
			fire(stage, -52, 92),
			person(stage, {
				x: -122,
				y: 80,
				height: tall(80),
				coat: 'felt',
				trousers: 'wood',
				hat: 'scarf',
				arms: 'front',
			}),
			person(stage, { x: 16, y: 86, height: tall(86) * 0.6, coat: 'red', trousers: 'glass', turn: -1 }),
			gulls(stage, [-130, -250, 26], [-40, -290, 18], [60, -246, 15], [250, -330, 22]),
		].join('');
	},
};
