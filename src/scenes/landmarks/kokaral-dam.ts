import { block } from '../parts/block.ts';
import { gulls } from '../parts/gulls.ts';
import { camera, frame, sight, trace, type Space } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { riprap } from '../parts/riprap.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path, smooth } from '../svg.ts';

const EYE_M = 13;
const GROUND_Y = 690;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 900, 20);
const TURN = -0.42;
const SLUICE = { right: 1, ahead: 70, turn: TURN };
const at = frame(SLUICE);
const BAYS = 9;
const BAY_M = 6;
const HALF_M = (BAYS * BAY_M) / 2;
const CREST_M = 6;

/** The dyke beyond the sluice, which bends away and runs to the horizon: crest towards the sea, crest towards us, foot. */
const FAR: readonly (readonly [right: number, ahead: number])[] = [
	[26, 82],
	[44, 100],
	[64, 138],
	[92, 210],
	[150, 400],
	[420, 1300],
];

/** The body of the dyke: sand and clay, its crown a road. */
function dyke(stage: Stage): string {
	const clay = paint(stage, 'clay');
	const sand = paint(stage, 'shore');
	const concrete = paint(stage, 'concrete');
	const row = (up: number, out: number) =>
		FAR.map(([right, ahead]): Space => [right + out, up, ahead - out * 0.6]);
	const left = (up: number, across: number): Space[] => [
		at(-HALF_M, up, across),
		at(-HALF_M - 60, up, across),
	];
	return [
		path(sight(eye, [...row(CREST_M, -9), ...row(CREST_M, 0).reverse()]), sand.lit),
		path(sight(eye, [...row(CREST_M, 0), ...row(0, 14).reverse()]), clay.body),
		path(sight(eye, [...left(CREST_M, -4), ...left(CREST_M, 4).reverse()]), sand.lit),
		path(sight(eye, [...left(CREST_M, 4), ...left(0, 16).reverse()]), clay.body),
		line(
			[0.75, 0.5, 0.25].map((share) => trace(eye, left(CREST_M * share, 16 - 12 * share))).join('') +
				[30, 34, 38, 43, 49, 56].map((out) => trace(eye, [at(-out, CREST_M, 4), at(-out, 0, 16)])).join(''),
			clay.shade,
			1.8,
			{ opacity: 0.7 },
		),
		path(
			sight(eye, [
				at(HALF_M, CREST_M, -4),
				at(HALF_M, CREST_M, 4),
				...row(CREST_M, 0).slice(0, 1),
				...row(CREST_M, -9).slice(0, 1),
			]),
			sand.lit,
		),
		path(
			sight(eye, [
				at(HALF_M, CREST_M, 4),
				...row(CREST_M, 0).slice(0, 1),
				...row(0, 14).slice(0, 1),
				at(HALF_M, 0, 12),
			]),
			clay.body,
		),
		path(sight(eye, [at(HALF_M, CREST_M, 4), at(HALF_M, 0, 13), at(HALF_M, 0, 4)]), concrete.body),
		line(trace(eye, row(CREST_M, -9)), concrete.lit, 3),
	].join('');
}

/** Nine bays between piers: lifted gates, white water below them, the deck and its hoists over all. */
function sluice(stage: Stage): string {
	const concrete = paint(stage, 'concrete');
	const steel = paint(stage, 'tile');
	const water = paint(stage, 'water');
	const foam = paint(stage, 'white');
	const dark = paint(stage, 'iron');
	const bays = Array.from({ length: BAYS }, (_, index) => -HALF_M + index * BAY_M);
	const quad = (from: number, to: number, low: number, high: number, near = 4, far = near) =>
		sight(eye, [at(from, high, far), at(to, high, far), at(to, low, near), at(from, low, near)]);
	const pier = (along: number) => {
		const standing = at(along, 0, 1.6);
		return block(
			eye,
			{ right: standing[0], ahead: standing[2], turn: TURN, along: 1.3, across: 5.4, top: CREST_M + 1.2 },
			concrete,
		);
	};
	const jets = bays.map((from) => quad(from + 0.6, from + BAY_M - 0.6, 0, 2.4, 10, 3));
	const threads = bays.flatMap((from) =>
		[1.2, 2.2, 3.2, 4.2].map((step) =>
			trace(eye, [at(from + step, 2.2, 3.4), at(from + step, 1.2, 5), at(from + step, 0, 9.6)]),
		),
	);
	return [
		path(quad(-HALF_M, HALF_M, 0, CREST_M, 0), concrete.deep),
		path(bays.map((from) => quad(from, from + BAY_M, 2, CREST_M + 0.6, 2)).join(''), steel.shade),
		line(
			bays
				.flatMap((from) => [3.2, 4.6].map((up) => trace(eye, [at(from, up, 2), at(from + BAY_M, up, 2)])))
				.join(''),
			steel.body,
			3,
		),
		path(jets.join(''), water.lit),
		line(threads.join(''), foam.lit, 3, { opacity: 0.85, 'stroke-linecap': 'round' }),
		...[...bays, HALF_M].map(pier).reverse(),
		path(
			sight(eye, [
				at(-HALF_M - 1, CREST_M + 1.6, -3),
				at(HALF_M + 1, CREST_M + 1.6, -3),
				at(HALF_M + 1, CREST_M + 1.6, 3.4),
				at(-HALF_M - 1, CREST_M + 1.6, 3.4),
			]),
			concrete.lit,
		),
		path(quad(-HALF_M - 1, HALF_M + 1, CREST_M + 0.7, CREST_M + 1.6, 3.4), concrete.body),
		path(quad(-HALF_M - 1, HALF_M + 1, CREST_M + 0.3, CREST_M + 0.7, 3.3), concrete.deep, { opacity: 0.5 }),
		...bays.map((from) => {
			const [right, , ahead] = at(from + BAY_M / 2, 0, 0.4);
			return block(
				eye,
				{ right, ahead, turn: TURN, along: 2, across: 1.6, foot: CREST_M + 1.6, top: CREST_M + 4.2 },
				paint(stage, 'plaster'),
			);
		}),
		line(
			trace(eye, [at(-HALF_M - 1, CREST_M + 2.7, 3.2), at(HALF_M + 1, CREST_M + 2.7, 3.2)]) +
				Array.from({ length: 19 }, (_, post) =>
					trace(eye, [
						at(-HALF_M + post * 3, CREST_M + 1.6, 3.2),
						at(-HALF_M + post * 3, CREST_M + 2.7, 3.2),
					]),
				).join(''),
			dark.body,
			1.6,
		),
	].join('');
}

/** The bed below: dry land of the vanished sea, and through it the water let out. */
function below(stage: Stage): string {
	const { soil, random } = stage;
	const water = paint(stage, 'water');
	const foam = paint(stage, 'white');
	const start = eye(at(-HALF_M, 0, 4));
	const end = eye(at(HALF_M + 5, 0, 9));
	const bank = (x: number, sway: number) => d`S${x + sway} 40 ${x} 90`;
	const froth = Array.from({ length: 15 }, (_, index) => {
		const [x, y] = eye(at(-HALF_M + 1 + index * 3.8, 0, 9.6));
		return d`M${x - 30} ${y + 4}q30 ${random.between(-22, -12)} 60 0q-30 ${random.between(14, 30)} -60 0z`;
	});
	const streaks = Array.from({ length: 17 }, () => {
		const y = random.between(-52, 52);
		return d`M${random.between(-330, 180) - y} ${y}q${random.between(24, 50)} ${random.between(4, 12)} ${random.between(60, 110)} 0`;
	});
	return [
		path(
			sight(eye, [
				at(-HALF_M - 60, 0, 4),
				at(HALF_M, 0, 4),
				...FAR.map(([right, ahead]): Space => [right, 0, ahead]),
				[1600, 0, 1300],
				[600, 0, 45],
				[100, 0, 20],
				[-100, 0, 20],
			]),
			soil.body,
		),
		path(
			d`M${start[0] - 20} ${start[1]}` +
				bank(-610, 60) +
				d`H330` +
				d`C330 40 ${end[0] + 60} 10 ${end[0]} ${end[1] - 4}z`,
			soil.shade,
		),
		path(
			d`M${start[0]} ${start[1]}` +
				bank(-580, 70) +
				d`H290` +
				d`C290 40 ${end[0] + 30} 10 ${end[0] - 10} ${end[1]}z`,
			water.body,
		),
		path(
			d`M${start[0] + 60} ${start[1] + 10}S-300 60 -330 90H150C150 50 ${end[0] - 120} 10 ${end[0] - 70} ${end[1] + 4}z`,
			water.lit,
			{ opacity: 0.5 },
		),
		line(streaks.join(''), foam.lit, 3.4, { opacity: 0.85, 'stroke-linecap': 'round' }),
		path(froth.join(''), foam.lit),
	].join('');
}

/** The Kokaral Dam: nine gates in a low dyke of sand, the North Aral behind it, the dry bed and the outflow before it. */
export const kokaralDam: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	onWater: true,
	draw(stage) {
		const walker = eye(at(-8, CREST_M + 1.6, 2.6));
		return [
			below(stage),
			dyke(stage),
			sluice(stage),
			riprap(stage, [324, -10], [300, 60]),
			person(stage, { x: walker[0], y: walker[1], height: 32, coat: 'red', legs: 'walking', shadow: false }),
			person(stage, { x: 392, y: 20, height: 40, coat: 'saffron', arms: 'front', turn: -1, hat: 'brim' }),
			line('M382-4L316-38L296 26', paint(stage, 'wood').shade, 1.6),
			person(stage, {
				x: 440,
				y: 34,
				height: 43,
				coat: 'turquoise',
				hat: 'scarf',
				trousers: 'wood',
				turn: -1,
			}),
			gulls(stage, [-250, -330, 34], [-150, -280, 22], [-60, -350, 17], [120, -300, 20], [-330, -250, 15]),
			path(
				smooth([
					[420, 60],
					[470, 40],
					[540, 46],
					[640, 30],
				]) + 'V90H420z',
				stage.soil.lit,
				{ opacity: 0.5 },
			),
		].join('');
	},
};
