import { mix } from '../color.ts';
import { around, facing, lens, type Lens, type Place } from '../parts/lens.ts';
import { person } from '../parts/people.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, polygon, smooth } from '../svg.ts';

type Spot = readonly [x: number, behind: number];

/** A corner of the inner city with its three towers, and the walls that run back from it. */
const CORNER: Spot = [-1.5, 0];
const LEFT_END: Spot = [-70, 108];
const RIGHT_END: Spot = [76, 118];

const between = (from: Spot, to: Spot, share: number): Spot => [
	from[0] + (to[0] - from[0]) * share,
	from[1] + (to[1] - from[1]) * share,
];

interface Tower {
	readonly spot: Spot;
	readonly radius: number;
	readonly head: number;
}
const towerAt = (end: Spot, share: number, radius: number, head: number): Tower => ({
	spot: between(CORNER, end, share),
	radius,
	head,
});
/** From the far ones to the corner itself. */
const TOWERS = [
	towerAt(LEFT_END, 0.6, 2, 4.6),
	towerAt(RIGHT_END, 0.62, 2, 4.4),
	towerAt(LEFT_END, 0.34, 2.1, 4.5),
	towerAt(RIGHT_END, 0.36, 2.1, 5),
	towerAt(LEFT_END, 0.125, 2.3, 5.6),
	towerAt(RIGHT_END, 0.12, 2.3, 5.2),
	{ spot: CORNER, radius: 2.7, head: 6.5 },
];

/** A stretch of wall: mud brick above, worn to a ragged edge; below it the bank of earth the rest has become. */
function wall(stage: Stage, view: Lens, clay: Tones, from: Spot, to: Spot, angle: number): string {
	const { random } = stage;
	const fill = facing(clay, angle);
	const count = 15;
	const spots = Array.from({ length: count + 1 }, (_, at) => between(from, to, (at / count) ** 1.6));
	const out = angle < 0 ? -1 : 1;
	const edge = spots.map(([x, behind], at): Place => [
		x,
		behind,
		4.4 - (at % 4 === 2 ? random.between(0.4, 0.9) : random.between(0, 0.3)),
	]);
	const foot = spots.map(([x, behind]): Place => [x + out * 1.4, behind - 2.4 - random.between(0, 0.6), 0]);
	const bank = spots.map(([x, behind], at): Place => [
		x + out * 0.2,
		behind - 0.4,
		at % 3 === 1 ? random.between(1.9, 2.5) : random.between(1.1, 1.5),
	]);
	const course = (up: number) =>
		polygon([from, to].map(([x, behind]) => view.at([x, behind, up]))).slice(0, -1);
	return [
		path(view.shape([...edge, [...to, 0], [...from, 0]]), fill),
		line([3.9, 3.5, 3.1, 2.7].map(course).join(''), mix(fill, clay.deep, 0.4), 1.5, {
			'stroke-dasharray': '34 22 12 60 20 31',
			opacity: 0.6,
		}),
		path(
			smooth(bank.map(view.at)) + polygon(foot.toReversed().map(view.at)).replace('M', 'L'),
			mix(fill, stage.soil.shade, 0.3),
		),
	].join('');
}

/** A round tower worn by seven hundred winters: strips of light from shade to sun, a ragged crown, a skirt of its own earth. */
function tower(stage: Stage, view: Lens, clay: Tones, { spot, radius, head }: Tower): string {
	const { random } = stage;
	const far = spot[1] > 20;
	const girth = (up: number) => radius * (1.2 - 0.26 * (up / head) + 0.34 * Math.max(0, 1 - up / 1.5));
	const parts = far ? 6 : 10;
	const angles = Array.from({ length: parts + 1 }, (_, at) => -90 + (at * 180) / parts);
	const crown = angles.map(
		(angle, at) =>
			head -
			(at % 4 === 3 ? random.between(0.5, 1) : random.between(0, 0.35)) -
			(Math.abs(angle) / 90) ** 3 * 0.8,
	);
	const strip = (from: number, to: number) => {
		const part = angles.slice(from, to + 1);
		const side = (angle: number) =>
			(far ? [0, 1.5] : [0, 0.5, 1.3, 3]).map((up) => around(angle, girth(up), up, spot));
		return view.shape([
			...side(part[0] ?? 0),
			...part.map((angle, at) => around(angle, girth(head), crown[from + at] ?? head, spot)),
			...side(part.at(-1) ?? 0).reverse(),
			...part
				.slice(1, -1)
				.map((angle) => around(angle, girth(0), 0, spot))
				.reverse(),
		]);
	};
	const bands = [
		[0, parts * 0.4, clay.shade],
		[parts * 0.3, parts * 0.5, mix(clay.body, clay.shade, 0.5)],
		[parts * 0.5, parts * 0.7, clay.body],
		[parts * 0.7, parts, clay.lit],
	] as const;
	const rows = [0.86, 0.76, 0.66, 0.56, 0.46].map((share) =>
		smooth(
			[-66, -30, 0, 30, 66].map((angle) => view.at(around(angle, girth(head * share), head * share, spot))),
		),
	);
	const gully = [-44, -8, 27, 54].map((angle) =>
		view.shape([
			around(angle, girth(3), random.between(1.8, 3.6), spot),
			around(angle + 8, girth(0.4), 0.2, spot),
			around(angle - 7, girth(0), 0, spot),
		]),
	);
	return [
		...bands.map(([from, to, fill]) => path(strip(Math.floor(from), Math.ceil(to)), fill)),
		far
			? ''
			: line(rows.join(''), clay.deep, 1.5, { 'stroke-dasharray': '22 14 40 9 12 27', opacity: 0.35 }) +
				path(gully.join(''), clay.deep, { opacity: 0.25 }),
	].join('');
}

/** A trench of this summer's dig: straight-cut sides, string on pegs, its earth heaped beside it, two people at work. */
function trench(stage: Stage, view: Lens): string {
	const { soil } = stage;
	const clay = paint(stage, 'clay');
	const [near, far, left, right] = [-8.4, -4.6, 5.6, 12.2];
	const pegs = [
		[left - 0.4, far],
		[right + 0.4, far],
		[right + 0.4, near],
		[left - 0.4, near],
	] as const;
	const posts = pegs.map(([x, behind]) => {
		const [px, py] = view.at([x, behind, 0]);
		return d`M${px} ${py}v${-0.5 * view.scale(behind)}`;
	});
	const digger = (x: number, behind: number, turn: 1 | -1, coat: 'turquoise' | 'saffron') => {
		const [px, py] = view.at([x, behind, -0.4]);
		return person(stage, { figure: 'kneeling', x: px, y: py, height: 1.5 * view.scale(behind), turn, coat });
	};
	const pit: Place[] = [
		[left, far, 0],
		[right, far, 0],
		[right, near, 0],
		[left, near, 0],
	];
	const heap = [
		[right - 1.6, 0],
		[right, 0.9],
		[right + 1.3, 1.3],
		[right + 2.6, 0.8],
		[right + 4.4, 0],
	].map(([x = 0, up = 0]) => view.at([x, far + 1.4, up]));
	return [
		path(smooth(heap) + 'z', soil.shade),
		path(smooth(heap.slice(2)) + 'z', clay.lit),
		path(view.shape(pegs.map(([x, behind]): Place => [x, behind, 0])), clay.lit),
		path(view.shape(pit), clay.shade),
		path(
			view.shape([
				[right, far, 0],
				[right, near, 0],
				[right - 0.9, near, 0],
			]),
			clay.deep,
			{ opacity: 0.6 },
		),
		digger(7.6, -5.8, 1, 'turquoise'),
		digger(10.4, -6.4, -1, 'saffron'),
		path(
			view.shape([
				[left - 0.4, near, 0],
				[right + 0.4, near, 0],
				[right + 0.4, near - 1.6, 0],
				[left - 0.4, near - 1.6, 0],
			]),
			soil.body,
		),
		line(posts.join(''), paint(stage, 'wood').body, 3),
		line(polygon(pegs.map(([x, behind]) => view.at([x, behind, 0.4]))), paint(stage, 'white').lit, 1.3),
	].join('');
}

/** Syganak: a corner of the city wall with its three towers, the Karatau behind, a dig before it. */
export const syganak: HeroArt = {
	eyeM: 3.1,
	groundY: 578,
	draw(stage) {
		const view = lens(stage, 38);
		const clay = paint(stage, 'clay');
		const { color, opacity } = stage.light.shadow;
		const shadow = [
			view.shadowShape([
				[...CORNER, 0],
				[...CORNER, 4.2],
				[...LEFT_END, 4.2],
				[...LEFT_END, 0],
			]),
			...TOWERS.slice(4).map(({ spot: [x, behind], radius, head }) =>
				view.shadowShape([
					[x - radius * 1.5, behind, 0],
					[x - radius, behind, head - 0.4],
					[x + radius, behind, head - 0.4],
					[x + radius * 1.5, behind, 0],
				]),
			),
		];
		const visitor = (x: number, behind: number) => {
			const [px, py] = view.at([x, behind, 0]);
			return { x: px, y: py, height: 1.72 * view.scale(behind) };
		};
		return [
			group({ fill: color, opacity }, ...shadow.map((shape) => path(shape, 'inherit'))),
			wall(stage, view, clay, CORNER, LEFT_END, -32),
			wall(stage, view, clay, CORNER, RIGHT_END, 38),
			...TOWERS.map((one) => tower(stage, view, clay, one)),
			trench(stage, view),
			person(stage, { figure: 'walker', ...visitor(-9.6, -6), coat: 'red', turn: 1 }),
			person(stage, { figure: 'woman', ...visitor(-11, -6.4), coat: 'felt', cloth: 'turquoise', turn: 1 }),
		].join('');
	},
};
