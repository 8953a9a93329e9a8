import { castShadow, contactShadow } from '../parts/shadow.ts';
import type { Random } from '../seeded.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, element, ellipse, group, hundredths, line, path, polygon, round, smooth, use } from '../svg.ts';

type Point = readonly [number, number];

/** A crooked limb as a tapering ribbon, and where twigs sprout from it. */
function limb(
	random: Random,
	from: Point,
	to: Point,
	thick: number,
): { shape: string; lit: string; ends: Point[] } {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	const [nx, ny] = [-dy / length, dx / length];
	const joints = [0, 0.22, 0.45, 0.68, 1].map((share) => {
		const bend = share === 0 || share === 1 ? 0 : random.between(-0.13, 0.13) * length;
		return {
			x: from[0] + dx * share + nx * bend,
			y: from[1] + dy * share + ny * bend,
			half: (thick / 2) * (1 - share * 0.8),
		};
	});
	const side = (factor: number) =>
		joints.map(({ x, y, half }): Point => [x + nx * half * factor, y + ny * half * factor]);
	const back = side(-1).reverse();
	return {
		shape: smooth(side(1)) + smooth(back).replace('M', 'L') + 'z',
		lit: smooth(side(0.9)) + smooth(side(0.3).reverse()).replace('M', 'L') + 'z',
		ends: joints.slice(3).map(({ x, y }): Point => [x, y]),
	};
}

/** A broom of leafless green twigs, a hundred units wide, sprouting from 0. */
function broom(random: Random, id: string, colors: readonly [string, string]): string {
	const strokes = [0, 1].map(() =>
		Array.from({ length: 8 }, (_, at) => {
			const angle = -Math.PI * (0.03 + (0.94 * (at + random.between(0, 1))) / 8);
			const reach = random.between(34, 56);
			const [ex, ey] = [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.8];
			const [sx, sy] = [Math.cos(angle + 0.7) * reach * 0.4, Math.sin(angle + 0.7) * reach * 0.4];
			const [tx, ty] = [Math.cos(angle - 0.6) * reach * 0.42, Math.sin(angle - 0.6) * reach * 0.42];
			return d`M0 0l${ex} ${ey}M${ex * 0.45} ${ey * 0.45}l${sx} ${sy}M${ex * 0.55} ${ey * 0.55}l${tx} ${ty}`;
		}).join(''),
	);
	return element(
		'g',
		{ id, 'stroke-linecap': 'round' },
		...strokes.map((shape, at) => line(shape, colors[at] ?? colors[0], 2.2)),
	);
}

function tree(stage: Stage, x: number, y: number, size: number): string {
	const { random } = stage;
	const bark = paint(stage, 'stone');
	const lean = random.pick([-1, 1]);
	const fork: Point = [lean * random.between(14, 30), -random.between(44, 60)];
	const stems = [
		limb(random, [0, 6], fork, 44),
		limb(random, fork, [fork[0] - lean * random.between(86, 110), -random.between(120, 146)], 25),
		limb(random, fork, [fork[0] + lean * random.between(90, 116), -random.between(104, 134)], 26),
		limb(
			random,
			[fork[0], fork[1] + 8],
			[fork[0] + lean * random.between(-10, 26), -random.between(178, 204)],
			24,
		),
		limb(random, [-lean * 6, -6], [-lean * random.between(74, 96), -random.between(52, 74)], 18),
	];
	const sprouts = stems.slice(1).flatMap(({ ends }) => ends);
	const crown = (spread: number) =>
		sprouts.map(([sx, sy]) => ellipse(sx, sy - 20, 46 * spread, 30 * spread, 'inherit'));
	const brooms = (kind: string, share: number) =>
		sprouts.map(([sx, sy], at) =>
			at % 2 === share
				? use(kind, sx, sy + 4, (at % 3 === 0 ? -1 : 1) * random.between(1, 1.3), random.between(0.95, 1.2))
				: '',
		);
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(
			stage,
			...crown(0.8),
			path(
				polygon([
					[-20, 0],
					[fork[0] - 8, -60],
					[fork[0] + 8, -60],
					[20, 0],
				]),
				'inherit',
			),
		),
		contactShadow(stage, 0, 90, 6),
		...sprouts.map(([sx, sy]) => use('twigs-far', sx + 5, sy + 7, 1.25, 1.1)),
		path(stems.map(({ shape }) => shape).join(''), bark.shade),
		path(stems.map(({ lit }) => lit).join(''), bark.lit, { opacity: 0.9 }),
		line(d`M-12 0q6 -24 2 -44M8 -2q-2 -24 8 -42`, bark.deep, 2, { opacity: 0.6 }),
		path(d`M-46 9Q-24 3 -19 -14L18 -14Q22 0 50 8Q30 8 22 6Q10 14 0 8Q-14 14 -22 7Q-32 10 -46 9z`, bark.shade),
		...brooms('twigs-near', 0),
		...brooms('twigs-near', 1),
	);
}

/** Saxaul: gnarled grey trunks and leafless green twigs, the wood of the desert. */
export const saxaul: HeroArt = {
	eyeM: 1.8,
	groundY: 634,
	draw(stage) {
		const { random } = stage;
		const green = paint(stage, 'green');
		const side = random.pick([-1, 1]);
		return [
			element(
				'defs',
				{},
				broom(random, 'twigs-far', [green.deep, green.shade]),
				broom(random, 'twigs-near', [green.body, green.lit]),
			),
			tree(stage, side * random.between(260, 300), -66, 0.6),
			tree(stage, -side * random.between(230, 270), -34, 0.92),
			tree(stage, side * random.between(20, 50), 6, 1.66),
		].join('');
	},
};
