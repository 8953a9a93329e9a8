import { between, clayTower, clayWall, type Spot, type Tower } from '../parts/clay-wall.ts';
import { lens, type Lens, type Place } from '../parts/lens.ts';
import { person } from '../parts/people.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, polygon, smooth } from '../svg.ts';

/** A corner of the inner city with its three towers, and the walls that run back from it. */
const CORNER: Spot = [-1.5, 0];
const LEFT_END: Spot = [-70, 108];
const RIGHT_END: Spot = [76, 118];

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
			clayWall(stage, view, clay, { from: CORNER, to: LEFT_END, angle: -32, head: 4.4 }),
			clayWall(stage, view, clay, { from: CORNER, to: RIGHT_END, angle: 38, head: 4.4 }),
			...TOWERS.map((one) => clayTower(stage, view, clay, one)),
			trench(stage, view),
			person(stage, { figure: 'walker', ...visitor(-9.6, -6), coat: 'red', turn: 1 }),
			person(stage, { figure: 'woman', ...visitor(-11, -6.4), coat: 'felt', cloth: 'turquoise', turn: 1 }),
		].join('');
	},
};
