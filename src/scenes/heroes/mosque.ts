import { niche, pointedArch } from '../parts/arch.ts';
import { courses } from '../parts/courses.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { glass } from '../parts/windows.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, line, path, rect } from '../svg.ts';

/** A crescent on its rod. */
const crescent = (x: number, y: number, gold: Tones): string =>
	rect(x - 1.2, y - 20, 2.4, 22, gold.body) +
	circle(x, y - 8, 3.4, gold.body) +
	path(d`M${x + 4} ${y - 32}a8 8 0 1 0 0 12a6.5 6.5 0 1 1 0 -12z`, gold.lit);

/** A slender minaret: shaft, balcony, lantern, pointed cap. */
function minaret(stage: Stage, x: number, height: number, wall: Tones, cap: Tones): string {
	const gold = paint(stage, 'saffron');
	const shaft = (from: number, to: number) =>
		d`M${x + 15 * from} 0L${x + 11 * from} ${-height}H${x + 11 * to}L${x + 15 * to} 0z`;
	const bands = [0.3, 0.56, 0.8].map((share) => d`M${x - 15} ${-height * share}h30`).join('');
	return [
		path(shaft(-1, 1), wall.body),
		path(shaft(-1, -0.35), wall.shade),
		path(shaft(0.4, 1), wall.lit),
		line(bands, cap.body, 5),
		path(d`M${x - 12} ${-height}l-8 -10h40l-8 10z`, wall.shade),
		rect(x - 20, -height - 18, 40, 8, wall.body),
		rect(x + 6, -height - 18, 14, 8, wall.lit),
		rect(x - 10, -height - 56, 20, 40, wall.body),
		rect(x - 10, -height - 56, 6, 40, wall.shade),
		path(pointedArch(x, -height - 18, 9, 28), wall.deep),
		rect(x - 14, -height - 60, 28, 5, wall.lit),
		dome({ x, foot: -height - 60, half: 13, height: 36, profile: 'pointed' }, cap),
		crescent(x, -height - 95, gold),
	].join('');
}

/** A mosque of the Syr Darya towns: arched front, tiled dome, one minaret or two. */
export const mosque: HeroArt = {
	eyeM: 4.8,
	groundY: 590,
	draw(stage) {
		const { random } = stage;
		const old = random.chance(0.45);
		const wall = paint(stage, old ? 'brick' : 'plaster');
		const tile = paint(stage, random.pick(['tile', 'turquoise']));
		const gold = paint(stage, 'saffron');
		const two = random.chance(0.65);
		const main: DomeShape = {
			x: 0,
			foot: -208,
			half: 96,
			height: random.between(108, 124),
			profile: random.pick(['round', 'pointed']),
			ribs: 7,
		};
		const small: DomeShape[] = [-176, 176].map((x) => ({
			x,
			foot: -140,
			half: 32,
			height: 42,
			profile: main.profile,
		}));
		const [west, east] = [-262, 262];
		const tall = random.between(262, 290);
		const windows = [-176, -122, 122, 176].map((x) =>
			[
				path(pointedArch(x, -22, 36, 86), wall.shade),
				path(pointedArch(x + 1, -24, 24, 70), glass(stage)),
				line(d`M${x - 11} -48h24M${x + 1} -24v-66`, wall.body, 2),
			].join(''),
		);
		const portal = { width: 156, height: 206 };
		return [
			castShadow(
				stage,
				rect(-222, -132, 444, 132, 'inherit'),
				rect(-98, -214, 196, 90, 'inherit'),
				path(domeOutline(main), 'inherit'),
				...small.map((shape) => path(domeOutline(shape), 'inherit')),
				...(two ? [west, east] : [east]).map((x) =>
					path(d`M${x - 14} 0V${-tall - 60}L${x} ${-tall - 100}L${x + 14} ${-tall - 60}V0z`, 'inherit'),
				),
			),
			two ? minaret(stage, west, tall, wall, tile) : '',
			...small.map(
				(shape) =>
					rect(shape.x - 34, -142, 68, 12, wall.body) +
					dome(shape, tile) +
					crescent(shape.x, shape.foot - shape.height, gold),
			),
			path(d`M-104 -126V-196l8 -14H96l8 14V-126z`, wall.body),
			path(d`M-104 -126V-196l8 -14h46v84z`, wall.shade),
			path(d`M58 -126v-84H96l8 14v70z`, wall.lit),
			line(Array.from({ length: 9 }, (_, at) => d`M${-84 + at * 21} -196v24`).join(''), wall.deep, 6, {
				opacity: 0.5,
				'stroke-linecap': 'round',
			}),
			line(d`M-98 -208H98`, gold.body, 4),
			dome(main, tile),
			crescent(0, main.foot - main.height, gold),
			contactShadow(stage, 0, 480),
			rect(-222, -132, 444, 132, wall.body),
			old ? courses(random, wall.shade, { x: -222, y: -132, width: 444, height: 132, step: 11 }) : '',
			rect(-222, -132, 26, 132, wall.shade),
			rect(200, -132, 22, 132, wall.lit),
			rect(-228, -140, 456, 10, wall.lit),
			line(d`M-222 -118H222`, tile.body, 5, { 'stroke-dasharray': '10 5' }),
			rect(-222, -14, 444, 14, wall.shade, { opacity: 0.7 }),
			...windows,
			path(d`M-78 0V-206h-10v206z`, wall.shade),
			rect(-78, -portal.height, portal.width, portal.height, wall.body),
			rect(66, -portal.height, 12, portal.height, wall.lit),
			rect(-84, -portal.height - 8, 168, 10, wall.lit),
			line(d`M-62 0V-190H60V0`, tile.body, 9, { 'stroke-dasharray': '12 4' }),
			niche(stage, wall, { x: 0, foot: 0, width: 92, height: 162 }),
			line(pointedArch(0, 0, 100, 170), tile.body, 3.5),
			path(pointedArch(2, 0, 40, 84), paint(stage, 'wood').shade),
			line(d`M2 0v-82`, paint(stage, 'wood').body, 2),
			...[-70, 70].map(
				(x) =>
					rect(x - 7, -portal.height - 26, 14, 20, wall.body) +
					dome({ x, foot: -portal.height - 26, half: 8, height: 15, profile: 'pointed' }, tile),
			),
			minaret(stage, east, tall, wall, tile),
			path(d`M-112 8L-92 -4H92L112 8z`, wall.lit),
			path(d`M-128 16H128V8H-128z`, wall.shade),
			skirt(stage, -290, -140, 5),
			skirt(stage, 140, 300, 5),
		].join('');
	},
};
