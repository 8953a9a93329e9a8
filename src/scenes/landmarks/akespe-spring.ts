import { mix } from '../color.ts';
import { tuftShape } from '../parts/grass.ts';
import { person } from '../parts/person.ts';
import { castShadow } from '../parts/shadow.ts';
import { uazVan } from '../parts/uaz-van.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, hundredths, line, path, round } from '../svg.ts';

const EYE_M = 2.6;
const GROUND_Y = 556;
const SKYLINE = HORIZON - GROUND_Y;
const perMetre = (y: number) => (y - SKYLINE) / EYE_M;

/** The hot stream: from the pool at our feet it winds over an orange bed to the sea. */
function stream(stage: Stage): string {
	const { light } = stage;
	const ochre = mix(paint(stage, 'saffron').body, paint(stage, 'rust').body, 0.45);
	const crust = paint(stage, 'salt');
	const water = paint(stage, 'tile');
	const sky = light.sky[2]?.[1] ?? water.lit;
	const run = (grow: number) =>
		d`M${-20 + grow} ${96 + grow * 0.3}C${120 + grow * 1.6} ${84 + grow * 0.5} ${330 + grow * 1.2} ${66 + grow * 0.3} ${322 + grow * 1.2} 34C${316 + grow} 6 ${130 + grow} 14 ${122 + grow * 0.8} -10C${118 + grow * 0.5} -28 ${196 + grow * 0.3} -28 ${196 + grow * 0.2} -46H${184 - grow * 0.2}C${184 - grow * 0.3} -34 ${84 - grow * 0.4} -34 ${86 - grow * 0.6} -10C${90 - grow} ${22 + grow * 0.2} ${250 - grow} ${22 + grow * 0.2} ${250 - grow} ${36 + grow * 0.1}C${248 - grow} ${54 - grow * 0.2} ${60 - grow * 2} ${56 - grow * 0.5} ${-60 - grow} ${70 - grow * 0.5}z`;
	const pool = (grow: number) =>
		d`M${-330 - grow * 1.6} 92C${-336 - grow * 1.6} ${60 - grow * 0.4} ${-240 - grow} ${40 - grow * 0.7} ${-150} ${42 - grow * 0.7}S${10 + grow * 1.4} ${62 - grow * 0.4} ${12 + grow * 1.6} 92S${-80 + grow} ${138 + grow * 0.6} ${-170} ${140 + grow * 0.7}S${-326 - grow * 1.6} ${124 + grow * 0.4} ${-330 - grow * 1.6} 92z`;
	return [
		path(run(26) + pool(30), crust.body),
		path(run(15) + pool(17), ochre),
		path(run(3), mix(ochre, water.lit, 0.45)),
		path(run(-6), water.lit, { opacity: 0.75 }),
		path(pool(2), mix(ochre, water.body, 0.4)),
		path(pool(-10), water.lit),
		path('M-290 92C-290 70-230 56-160 57S-50 72-46 92-110 124-170 125-290 114-290 92z', water.body),
		path('M-236 92C-236 80-200 72-160 72S-100 80-98 92-130 110-166 110-236 104-236 92z', water.shade),
		path('M-286 84C-240 56-150 48-70 58C-150 58-240 70-274 96z', sky, { opacity: 0.5 }),
		...[
			[-176, 88, 16],
			[-150, 96, 12],
			[-190, 100, 9],
			[-160, 82, 8],
		].map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r * 0.42, crust.lit, { opacity: 0.85 })),
		line(
			'M-214 84q38-16 84 2M-226 100q50 20 122 4M-256 108q40 16 90 16M50 76q40-4 70-10M200 56q40-6 66-16M150 8q40 8 80 10',
			crust.lit,
			2.6,
			{ 'stroke-linecap': 'round', opacity: 0.75 },
		),
	].join('');
}

/** Steam off the hot water, laid of the same felt cord as the clouds. */
function steam(stage: Stage): string {
	const strand = (x: number, y: number, height: number) =>
		d`M${x} ${y}c-26 ${-height * 0.22} 26 ${-height * 0.36} 2 ${-height * 0.58}s-18 ${-height * 0.3} -14 ${-height * 0.42}`;
	const curl = 'c4-36 54-36 50-3c-2 23-34 21-32 1c1-9 13-9 15-3';
	const color = mix(stage.light.cloud, paint(stage, 'white').lit, 0.5);
	return [
		line(
			strand(-232, 80, 150) + strand(-180, 70, 250) + curl + strand(-128, 82, 190) + strand(-80, 84, 110),
			color,
			11,
			{ 'stroke-linecap': 'round', opacity: 0.72 },
		),
		line(strand(60, 60, 60) + strand(150, 54, 76) + strand(240, 34, 54) + strand(110, -4, 34), color, 7, {
			'stroke-linecap': 'round',
			opacity: 0.55,
		}),
	].join('');
}

/** A house of the village, sand blown up to its window sills. */
function house(stage: Stage, x: number, y: number, wide: number, roof: boolean): string {
	const { light, soil } = stage;
	const wall = paint(stage, 'plaster');
	const slate = paint(stage, 'grey');
	const blue = paint(stage, 'turquoise');
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(perMetre(y) / 20)})` },
		castShadow(stage, path(d`M${-wide} 0V-58H${wide}V0z`, 'inherit')),
		path(d`M${-wide} 0V-58H${wide}V0z`, wall.body),
		path(d`M${wide} 0V-58l26 -8V-4z`, wall.lit),
		roof
			? path(d`M${-wide - 8} -56L${-wide + 30} -86H${wide - 16}L${wide + 8} -56z`, slate.body) +
					path(d`M${wide + 8} -56L${wide - 16} -86L${wide + 32} -66z`, slate.lit)
			: path(d`M${-wide - 4} -58H${wide + 4}l26 -8H${-wide + 18}z`, paint(stage, 'clay').shade),
		path([-0.6, -0.05, 0.5].map((share) => d`M${share * wide - 9} -22v-22h18v22z`).join(''), light.pane),
		path(
			[-0.6, -0.05, 0.5]
				.map((share) => d`M${share * wide - 13} -22v-26h4v26zM${share * wide + 9} -22v-26h4v26z`)
				.join(''),
			blue.lit,
		),
		path(
			d`M${-wide - 60} 8C${-wide - 20} -2 ${-wide - 10} -34 ${-wide + 26} -30S${-10} -20 20 -17S${wide - 20} -30 ${wide + 10} -24S${wide + 60} 2 ${wide + 100} 8z`,
			soil.lit,
		),
		path(
			d`M${-wide - 60} 8C${-wide - 20} -2 ${-wide - 10} -34 ${-wide + 26} -30C${-wide + 8} -20 ${-wide + 20} 0 ${-wide - 10} 8zM-20 8C0 0 0 -14 20 -17C10 -6 30 2 20 8z`,
			soil.shade,
		),
	);
}

/** Somebody sitting by the pool, a hand in the water first. */
function bather(stage: Stage, x: number, y: number, size: number): string {
	const coat = paint(stage, 'red');
	const skin = paint(stage, 'hide');
	return group(
		{ transform: `translate(${x} ${y}) scale(${size})` },
		castShadow(stage, path('M-26 0C-30-24-20-52-6-58Q4-78 18-66L26-30L20 0z', 'inherit')),
		path(
			'M-30 2C-36-14-20-28-2-26L40-30Q50-28 50-18L48 8H38L36-14L10-8C0 2-18 6-30 2z',
			paint(stage, 'glass').shade,
		),
		path('M-26-12C-28-36-20-56-6-60Q8-62 12-50L10-20Q-8-12-26-12z', coat.body),
		path('M4-60Q12-58 12-50L10-20L2-18Q8-40 4-60z', coat.lit),
		line('M6-48L28-34L58 4', coat.shade, 6, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
		circle(4, -71, 10, skin.body),
		path('M-14-76Q4-70 22-76L14-78Q13-88 3-88Q-6-88-7-79z', paint(stage, 'reed').body),
	);
}

/** Plants that like warm feet, along the stream. */
function sedge(stage: Stage): string {
	const { random } = stage;
	const places = [
		[-380, 96],
		[-366, 110],
		[-352, 124],
		[56, 112],
		[76, 106],
		[104, 104],
		[370, 46],
		[382, 34],
		[352, 62],
		[30, 4],
		[44, -6],
		[262, 10],
	] as const;
	return path(
		places.map(([x, y]) => tuftShape(random, x, y, perMetre(y) * random.between(0.3, 0.5))).join(''),
		paint(stage, 'green').body,
	);
}

/** The hot spring of Akespe: a steaming pool, its orange stream running to the Small Aral, the village deep in sand. */
export const akespeSpring: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const { soil } = stage;
		return [
			path('M240-40C320-62 420-66 520-58S620-60 660-62V40C520 10 360-10 240-40z', soil.lit),
			path('M240-40C320-62 420-66 520-58C470-44 430-30 480-8C380-20 300-28 240-40z', soil.shade, {
				opacity: 0.5,
			}),
			house(stage, 300, -32, 62, true),
			house(stage, 404, -20, 74, false),
			house(stage, 536, -2, 84, true),
			path('M-640-44C-560-70-470-66-400-40C-460-20-560-14-640-10z', soil.lit),
			path('M-640-44C-560-70-470-66-400-40C-450-40-500-36-520-12C-560-14-600-12-640-10z', soil.shade, {
				opacity: 0.5,
			}),
			uazVan(stage, { x: -190, y: 2, height: perMetre(2) * 2.1, turn: 1, paintwork: 'green' }),
			stream(stage),
			sedge(stage),
			person(stage, {
				x: -14,
				y: 30,
				height: perMetre(30) * 1.7,
				coat: 'saffron',
				trousers: 'wood',
				hat: 'scarf',
				turn: -1,
				arms: 'front',
			}),
			bather(stage, -372, 116, 1.36),
			steam(stage),
		].join('');
	},
};
