import { mix } from '../color.ts';
import { block } from '../parts/block.ts';
import { lantern } from '../parts/lantern.ts';
import { camera, frame, sight, trace } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';

const EYE_M = 5.4;
const GROUND_Y = 664;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 1000);
const TURN = 0.36;
const CENTRE = { right: 0.2, ahead: 27, turn: TURN };
const at = frame(CENTRE);
/** Top of the mound, on which the walls stand bared. */
const FLOOR_M = 1.1;

/** A stretch of wall in the plan of the building: along and across its axes, how thick, how much still stands. */
type Stretch = readonly [along: number, across: number, length: number, width: number, height: number];

const BACK: readonly Stretch[] = [
	[-4.6, -5, 3, 1.5, 1.5],
	[-1.6, -5, 3, 1.5, 1],
	[1.6, -5, 3.4, 1.5, 1.7],
	[4.6, -5, 2.6, 1.5, 0.9],
	[-5.4, -2.6, 1.5, 3.3, 1.2],
	[5.2, -2.6, 1.5, 3.3, 0.7],
	[-5.4, 0.6, 1.5, 3.1, 0.8],
	[5.2, 0.6, 1.5, 3.1, 1.1],
];
const FRONT: readonly Stretch[] = [
	[-5.4, 3.4, 1.5, 2.5, 1.3],
	[5.2, 3.4, 1.5, 2.5, 0.8],
	[-3.6, 4.3, 2.2, 1.5, 0.9],
	[3.4, 4.3, 2.2, 1.5, 0.6],
];
const PORTAL: readonly Stretch[] = [
	[-2, 5, 1.6, 2.4, 2.1],
	[1.9, 5, 1.6, 2.4, 1.5],
];

/** The oval mound, forty paces long and little higher than a man, cut open by the diggers. */
function mound(stage: Stage): string {
	const clay = paint(stage, 'clay');
	const salt = paint(stage, 'salt');
	return [
		path(
			'M-640-96C-560-116-460-150-330-158C-160-170 160-172 330-160C450-150 560-120 640-104V20C420 44 200 30 0 40S-420 60-640 10z',
			mix(clay.body, salt.body, 0.3),
		),
		path(
			'M-640-96C-560-116-460-150-330-158C-390-130-410-90-380-50S-420 20-300 44C-420 50-560 26-640 10z',
			clay.shade,
			{ opacity: 0.4 },
		),
		path(
			'M330-160C450-150 560-120 640-104V20C560 30 480 34 400 36C430 0 380-40 410-80S380-140 330-160z',
			mix(clay.lit, salt.lit, 0.35),
		),
		line(
			'M-560-60q60 20 130 10M-500-10q70 16 150 6M420-110q60 16 120 10M380-20q90 14 170-6M-250 14q120 14 260 4',
			clay.shade,
			2.4,
			{ opacity: 0.4, 'stroke-linecap': 'round' },
		),
		path(
			sight(eye, [
				at(-6.6, FLOOR_M, -6),
				at(6.4, FLOOR_M, -6),
				at(6.6, FLOOR_M, 5.4),
				at(-6.8, FLOOR_M, 5.4),
			]),
			clay.shade,
		),
		path(
			sight(eye, [
				at(-4.6, FLOOR_M, -4.2),
				at(4.4, FLOOR_M, -4.2),
				at(4.4, FLOOR_M, 3.6),
				at(-4.6, FLOOR_M, 3.6),
			]),
			clay.deep,
			{ opacity: 0.75 },
		),
	].join('');
}

/** One stretch of fired brick with its courses. */
function wall(stage: Stage, nearLamp: boolean, [along, across, length, width, height]: Stretch): string {
	const raw = paint(stage, 'redbrick');
	const glow = nearLamp && isEvening(stage) ? 0.34 : 0;
	const face = mix(raw.body, stage.light.pane, glow);
	const brick = { ...raw, body: face, shade: face, lit: mix(raw.lit, stage.light.pane, glow * 0.6) };
	const [right, , ahead] = at(along, 0, across);
	const rows = Array.from({ length: Math.floor(height / 0.28) }, (_, row) => FLOOR_M + 0.28 * (row + 1));
	const [front, side] = [across + width / 2, along + length / 2];
	const courses = rows.map((up, row) => {
		const joints = Array.from({ length: Math.ceil(length / 1.1) }, (_, joint) => {
			const from = along - length / 2 + 0.3 + joint * 1.1 + (row % 2) * 0.5;
			return from < side ? trace(eye, [at(from, up, front), at(from, up - 0.28, front)]) : '';
		});
		return (
			trace(eye, [at(along - length / 2, up, front), at(side, up, front), at(side, up, across - width / 2)]) +
			joints.join('')
		);
	});
	return (
		block(
			eye,
			{
				right,
				ahead,
				turn: TURN,
				along: length,
				across: width,
				foot: FLOOR_M,
				top: FLOOR_M + height,
				batter: 0.05,
			},
			brick,
		) + line(courses.join(''), brick.deep, 1.4, { opacity: 0.4 })
	);
}

/** What the walls throw on the mound, to the left and towards us. */
function shadows({ light }: Stage): string {
	const { color, opacity, left, near } = light.shadow;
	const cast = [...BACK, ...FRONT, ...PORTAL].map(([along, across, length, width, height]) => {
		const [x1, y1] = eye(at(along - length / 2, FLOOR_M, across + width / 2));
		const [x2, y2] = eye(at(along + length / 2, FLOOR_M, across + width / 2));
		const run = height * 34;
		return d`M${x1} ${y1}L${x2} ${y2}l${-left * run} ${near * run}L${x1 - left * run} ${y1 + near * run}z`;
	});
	return path(cast.join(''), color, { opacity });
}

/** What is left of the tiles on the two stumps of the portal: rows of turquoise, with gaps. */
function tiles(stage: Stage): string {
	const { random } = stage;
	const glaze = paint(stage, 'tile');
	const cells = PORTAL.flatMap(([along, across, length, width, height]) =>
		Array.from({ length: Math.floor((height - 0.3) / 0.42) }, (_, row) =>
			[0, 1, 2]
				.filter(() => random.chance(0.7))
				.map((column) => {
					const [low, from] = [FLOOR_M + 0.2 + row * 0.42, along - length / 2 + 0.14 + column * 0.46];
					const front = across + width / 2 + 0.02;
					return sight(eye, [
						at(from, low, front),
						at(from + 0.4, low, front),
						at(from + 0.4, low + 0.36, front),
						at(from, low + 0.36, front),
					]);
				}),
		).flat(),
	);
	return path(cells.join(''), glaze.lit);
}

/** Bricks and shards of glaze washed out over the slope; they stay where they lie. */
function scattered(stage: Stage): string {
	const { random } = stage;
	const brick = paint(stage, 'redbrick');
	const glaze = paint(stage, 'tile');
	const lying = (count: number, size: number) =>
		Array.from({ length: count }, () => {
			const [x, y] = [random.between(-480, 480), random.between(-14, 60)];
			const s = size * (0.7 + (y + 60) / 90);
			return d`M${x} ${y}l${s * 0.5} ${-s * 0.5}h${s}l${s * 0.3} ${s * 0.4}l${-s * 0.6} ${s * 0.3}z`;
		}).join('');
	return [
		path(lying(15, 9), brick.shade),
		path(lying(12, 6), glaze.lit),
		path('M-416 62l30-26 46 7 9 23-50 16z', glaze.body),
		path('M-416 62l30-26 46 7-25 16z', glaze.lit),
		path('M-416 62l50-2 35 6-50 16z', brick.shade),
		line('M-392 50l30-7M-381 57l40-7', paint(stage, 'white').lit, 3, { opacity: 0.8 }),
	].join('');
}

/** Low mounds of graves round the mausoleum. */
function graves(stage: Stage): string {
	const clay = paint(stage, 'clay');
	const places = [
		[-452, -164, 26],
		[-530, -152, 30],
		[452, -164, 24],
		[520, -156, 28],
		[590, -146, 30],
		[-600, -140, 32],
	] as const;
	return (
		path(
			places.map(([x, y, size]) => d`M${x - size} ${y}q${size} ${-size * 0.8} ${size * 2} 0z`).join(''),
			mix(clay.body, paint(stage, 'salt').body, 0.3),
		) +
		path(
			places
				.map(
					([x, y, size]) =>
						d`M${x - size} ${y}q${size * 0.5} ${-size * 0.5} ${size} ${-size * 0.4}q${-size * 0.5} ${size * 0.2} ${-size * 0.4} ${size * 0.4}z`,
				)
				.join(''),
			clay.shade,
			{ opacity: 0.6 },
		)
	);
}

/** Kerderi: bared brick walls and a tiled portal on a mound that lay under twenty metres of sea. */
export const kerderi: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		return [
			graves(stage),
			mound(stage),
			shadows(stage),
			...BACK.map((stretch) => wall(stage, false, stretch)),
			...[...FRONT, ...PORTAL].map((stretch) => wall(stage, true, stretch)),
			tiles(stage),
			scattered(stage),
			lantern(stage, -66, -18),
			person(stage, {
				x: -236,
				y: 34,
				height: 76,
				coat: 'saffron',
				trousers: 'wood',
				arms: 'front',
				hat: 'brim',
			}),
			person(stage, { x: 372, y: -66, height: 64, coat: 'red', trousers: 'glass', hat: 'cap', turn: -1 }),
		].join('');
	},
};
