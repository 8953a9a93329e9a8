import { mix } from '../color.ts';
import { around, facing, lens, type Lens, type Place } from '../parts/lens.ts';
import { person } from '../parts/people.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path, polygon, smooth } from '../svg.ts';

type Spot = readonly [x: number, behind: number];

/** A corner of the inner city: three towers, and the wall that runs from them to left and right. */
const CORNER: Spot = [0.5, 0];
const LEFT_END: Spot = [-62, 46];
const RIGHT_END: Spot = [78, 64];
const TOWERS: readonly { spot: Spot; radius: number; head: number }[] = [
	{ spot: [-6.6, 5], radius: 2.3, head: 6.2 },
	{ spot: [8, 5.6], radius: 2.3, head: 5.8 },
	{ spot: CORNER, radius: 2.8, head: 7.4 },
];

const between = (from: Spot, to: Spot, share: number): Spot => [
	from[0] + (to[0] - from[0]) * share,
	from[1] + (to[1] - from[1]) * share,
];

/** A stretch of wall: mud brick above, worn to a ragged edge; below it the bank of earth the rest has become. */
function wall(stage: Stage, view: Lens, clay: Tones, from: Spot, to: Spot, angle: number): string {
	const { random } = stage;
	const fill = facing(clay, angle);
	const count = 26;
	const spots = Array.from({ length: count + 1 }, (_, at) => between(from, to, (at / count) ** 1.4));
	const edge = spots.map(([x, behind], at): Place => [
		x,
		behind,
		4.9 - 1.4 * (at / count) + (at % 5 === 3 ? -random.between(0.5, 1.3) : random.between(-0.35, 0.35)),
	]);
	const out = angle < 0 ? -1 : 1;
	const foot = spots.map(([x, behind], at): Place => [
		x + out * (1.6 + (at % 3) * 0.25),
		behind - 2.4 - random.between(0, 0.7),
		0,
	]);
	const bank = spots.map(([x, behind]): Place => [x + out * 0.3, behind - 0.4, random.between(1.5, 2.6)]);
	const gullies = spots.slice(1, 18).flatMap(([x, behind], at) => {
		if (at % 2 === 1) return [];
		const top = random.between(1.6, 3.6);
		return [
			view.shape([
				[x, behind - 0.2, top],
				[x + out * 0.9, behind - 1.9, 0.1],
				[x + out * 0.1, behind - 1.9, 0.1],
			]),
		];
	});
	const courses = spots.slice(1, 20).map(([x, behind]) => {
		const up = random.between(2.6, 4.2);
		const [a, b] = [view.at([x, behind, up]), view.at([...between([x, behind], to, 0.035), up])];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	});
	return [
		path(smooth(edge.map(view.at)) + polygon([...spots].reverse().map(([x, b]) => view.at([x, b, 0]))).replace('M', 'L'), fill),
		line(courses.join(''), mix(fill, clay.deep, 0.5), 1.6, { opacity: 0.6 }),
		path(
			smooth(bank.map(view.at)) + polygon(foot.toReversed().map(view.at)).replace('M', 'L'),
			mix(fill, stage.soil.shade, 0.35),
		),
		path(gullies.join(''), mix(fill, clay.deep, 0.35), { opacity: 0.7 }),
	].join('');
}

/** A round tower worn by seven hundred winters: strips of light from shade to sun, a ragged crown, a skirt of its own earth. */
function tower(
	stage: Stage,
	view: Lens,
	clay: Tones,
	{ spot, radius, head }: { spot: Spot; radius: number; head: number },
): string {
	const { random } = stage;
	const girth = (up: number) => radius * (1.24 - 0.3 * (up / head) + 0.32 * Math.max(0, 1 - up / 1.6));
	const angles = Array.from({ length: 15 }, (_, at) => -90 + (at * 180) / 14);
	const crown = angles.map(
		(angle, at) => head - (at % 4 === 2 ? random.between(0.4, 1.1) : random.between(0, 0.35)) - (Math.abs(angle) > 70 ? 0.3 : 0),
	);
	const strip = (from: number, to: number) => {
		const part = angles.slice(from, to + 1);
		const side = (angle: number) => [0, 0.5, 1.2, 2.6, 4].map((up) => around(angle, girth(up), up, spot));
		const top = part.map((angle, at) => around(angle, girth(head), crown[from + at] ?? head, spot));
		const low = part.map((angle) => around(angle, girth(0), 0, spot));
		return view.shape([
			...side(part[0] ?? 0),
			...top,
			...side(part.at(-1) ?? 0).reverse(),
			...low.reverse(),
		]);
	};
	const bands = [
		[0, 4, clay.shade],
		[4, 8, mix(clay.body, clay.shade, 0.35)],
		[8, 11, clay.body],
		[11, 14, clay.lit],
	] as const;
	const rows = Array.from({ length: 11 }, (_, row) => {
		const up = 2 + row * 0.42;
		if (up > head - 1) return '';
		const start = random.between(-64, 20);
		const arc = Array.from({ length: 4 }, (_, at) => view.at(around(start + at * random.between(9, 14), girth(up), up, spot)));
		return smooth(arc);
	});
	const holes = [-20, 8, 34].map((angle, at) => {
		const [x, y] = view.at(around(angle, girth(head - 2), head - 1.9 - (at % 2) * 0.4, spot));
		const size = view.scale(spot[1]) * 0.14;
		return d`M${x - size} ${y}v${-size * 2.4}h${size * 1.8}v${size * 2.4}z`;
	});
	const gully = [-48, -12, 22, 52].map((angle) =>
		view.shape([
			around(angle, girth(3.2), random.between(2.2, 4), spot),
			around(angle + 8, girth(0.4), 0.3, spot),
			around(angle - 7, girth(0.1), 0, spot),
		]),
	);
	return [
		...bands.map(([from, to, fill]) => path(strip(from, to), fill)),
		line(rows.join(''), clay.deep, 1.6, { opacity: 0.35 }),
		path(gully.join(''), clay.deep, { opacity: 0.28 }),
		path(holes.join(''), clay.deep, { opacity: 0.75 }),
	].join('');
}

/** A trench of this summer's dig: straight-cut sides, a baulk, pegs and string, two people at work. */
function trench(stage: Stage, view: Lens): string {
	const { soil, light } = stage;
	const [near, far, left, right] = [-7.2, -3.6, 11.6, 19.4];
	const cut = (l: number, r: number): readonly Place[] => [
		[l, far, 0],
		[r, far, 0],
		[r, near, 0],
		[l, near, 0],
	];
	const wallFar: Place[] = [
		[left, far, 0],
		[right, far, 0],
		[right, far, -1],
		[left, far, -1],
	];
	const clay = paint(stage, 'clay');
	const peg = ([x, behind]: Spot) => {
		const [px, py] = view.at([x, behind, 0]);
		return d`M${px} ${py}v${-0.5 * view.scale(behind)}`;
	};
	const string = [[left - 0.4, far], [right + 0.4, far], [right + 0.4, near], [left - 0.4, near]].map(
		([x = 0, behind = 0]) => view.at([x, behind, 0.4]),
	);
	const kneeling = (x: number, behind: number, turn: 1 | -1, coat: 'turquoise' | 'saffron') => {
		const [px, py] = view.at([x, behind, -0.45]);
		return person(stage, { figure: 'kneeling', x: px, y: py, height: 1.45 * view.scale(behind), turn, coat });
	};
	return [
		path(
			view.shape([
				[left - 3.6, far + 0.6, 0],
				[left - 2.6, far - 1, 1.1],
				[left - 1.9, far - 1.6, 0.9],
				[left - 0.8, near + 0.8, 0],
				[left - 3.4, near + 0.8, 0],
			]),
			soil.shade,
		),
		path(view.shape(cut(left, right)), clay.shade),
		path(view.shape(wallFar), clay.deep, { opacity: 0.75 }),
		path(
			view.shape([
				[right, far, 0],
				[right, near, 0],
				[right - 0.9, near, -0.3],
				[right - 0.9, far, -1],
			]),
			light.shadow.color,
			{ opacity: 0.4 },
		),
		path(
			view.shape([
				[left, far, 0],
				[left, near, 0],
				[left + 0.5, near, -0.2],
				[left + 0.5, far, -0.8],
			]),
			clay.lit,
		),
		path(view.shape([[15, far, 0], [15.7, far, 0], [15.9, near, 0], [15.2, near, 0]]), soil.body),
		kneeling(13.4, -5.2, 1, 'turquoise'),
		kneeling(18.3, -5.6, -1, 'saffron'),
		line([[left - 0.4, far], [right + 0.4, far], [right + 0.4, near], [left - 0.4, near]].map(([x = 0, b = 0]) => peg([x, b])).join(''), paint(stage, 'wood').body, 3),
		line(polygon(string), paint(stage, 'white').lit, 1.3, { opacity: 0.85 }),
	].join('');
}

/** Syganak: a corner of the city wall with its three towers, the Karatau behind, a dig before it. */
export const syganak: HeroArt = {
	eyeM: 3.1,
	groundY: 578,
	draw(stage) {
		const view = lens(stage, 38);
		const clay = paint(stage, 'clay');
		const shadow = [
			view.shadowShape([
				[-8, 3, 0],
				[-8.5, 5, 6],
				[-1.5, 0, 7.2],
				[2.6, 0, 7.2],
				[4.4, 0, 0],
			]),
			view.shadowShape([
				[CORNER[0], CORNER[1], 0],
				[CORNER[0], CORNER[1], 4.7],
				[LEFT_END[0], LEFT_END[1], 4],
				[LEFT_END[0], LEFT_END[1], 0],
			]),
			view.shadowShape([
				[4, 0, 0],
				[5, 5, 5.6],
				[10, 5, 5.6],
				[10.5, 3.5, 0],
			]),
		];
		const visitor = (x: number, behind: number) => {
			const [px, py] = view.at([x, behind, 0]);
			return { x: px, y: py, height: 1.72 * view.scale(behind) };
		};
		return [
			...shadow.map((shape) => path(shape, stage.light.shadow.color, { opacity: stage.light.shadow.opacity })),
			wall(stage, view, clay, CORNER, LEFT_END, -32),
			wall(stage, view, clay, CORNER, RIGHT_END, 38),
			...TOWERS.map((one) => tower(stage, view, clay, one)),
			trench(stage, view),
			person(stage, { figure: 'walker', ...visitor(-9.6, -6), coat: 'red', turn: 1 }),
			person(stage, { figure: 'woman', ...visitor(-11, -6.4), coat: 'felt', cloth: 'turquoise', turn: 1 }),
		].join('');
	},
};
