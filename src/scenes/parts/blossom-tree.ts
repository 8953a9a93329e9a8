import { castShadow } from './shadow.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, d, element, group, line, rect } from '../svg.ts';

const TREE = 100;

/** A fruit tree in blossom, a hundred units tall, to be set about the yard. */
export function blossomTree(stage: Stage): string {
	const petals = paint(stage, 'felt');
	const r = TREE * 0.3;
	const puffs = [
		[-0.8, -0.5, 0.62],
		[0.75, -0.45, 0.6],
		[-0.35, -0.95, 0.66],
		[0.4, -1.05, 0.62],
		[0, -0.5, 0.7],
	] as const;
	const cloud = (dx: number, dy: number, size: number) =>
		puffs.map(([x, y, wide]) => circle(x * r + dx, -42 + y * r + dy, wide * r * size, 'inherit'));
	const petal = Array.from({ length: 16 }, (_, at) => {
		const [angle, reach] = [at * 2.4, r * Math.sqrt(at / 16)];
		return d`M${Math.cos(angle) * reach * 1.1} ${-64 + Math.sin(angle) * reach * 0.8}h.1`;
	}).join('');
	return element(
		'g',
		{ id: 'blossom' },
		castShadow(stage, circle(0, -60, r * 1.2, 'inherit'), rect(-3, -50, 6, 50, 'inherit')),
		line(d`M0 0Q-3 -20 0 -36L-20 -62M0 -34L18 -60`, paint(stage, 'wood').shade, 5, {
			'stroke-linecap': 'round',
		}),
		group({ fill: petals.shade }, ...cloud(-4, 4, 1)),
		group({ fill: petals.body }, ...cloud(2, -1, 0.86)),
		group({ fill: petals.lit }, circle(15, -75, 13, 'inherit'), circle(25, -57, 10, 'inherit')),
		line(petal, paint(stage, 'red').lit, 2.4, { 'stroke-linecap': 'round', opacity: 0.45 }),
	);
}
