import { tuftShape } from './grass.ts';
import { paint, type Stage } from '../stage.ts';
import { d, element, line, path, use } from '../svg.ts';

/** Greig's tulips, wide open and red, over broad leaves with dark streaks. */
export function greigTulips(stage: Stage): string {
	const leaf = paint(stage, 'leaf');
	const red = paint(stage, 'red');
	const gold = paint(stage, 'saffron');
	const plant = element(
		'g',
		{ id: 'tulip' },
		path(
			d`M0 0C-18 -4 -34 -14 -42 -30C-22 -30 -6 -18 0 0zM0 0C14 -6 30 -12 36 -26C18 -28 4 -16 0 0z`,
			leaf.body,
		),
		line(
			d`M-34 -25Q-16 -18 -4 -4M30 -22Q14 -16 2 -4M-38 -28Q-22 -24 -8 -10`,
			paint(stage, 'slab').shade,
			1.6,
			{ opacity: 0.6 },
		),
		line(d`M0 0Q3 -24 0 -50`, leaf.lit, 3.6),
		path(
			d`M-16 -78C-10 -70 -8 -66 -6 -62L0 -80L6 -62C8 -68 12 -74 17 -79C22 -58 16 -46 0 -46C-16 -46 -22 -58 -16 -78z`,
			red.body,
		),
		path(d`M-16 -78C-10 -70 -8 -66 -6 -62C-6 -54 -4 -50 0 -46C-16 -46 -22 -58 -16 -78z`, red.shade),
		path(d`M6 -62C8 -68 12 -74 17 -79C22 -58 16 -46 0 -46C6 -50 8 -56 6 -62z`, red.lit),
		path(d`M-7 -48Q0 -55 7 -48Q0 -45 -7 -48z`, gold.body),
	);
	const near: readonly (readonly [number, number, number])[] = [
		[-560, 108, 1.1],
		[-500, 96, 0.9],
		[-448, 118, 1.25],
		[-404, 92, 0.8],
		[-530, 62, 0.6],
		[-470, 56, 0.5],
		[-380, 66, 0.5],
		[140, 112, 1.15],
		[196, 92, 0.85],
		[262, 118, 1.3],
		[330, 96, 0.95],
		[392, 112, 1.15],
		[452, 90, 0.85],
		[512, 116, 1.25],
		[570, 98, 0.95],
		[228, 64, 0.5],
		[300, 58, 0.45],
		[432, 58, 0.5],
		[548, 62, 0.55],
	];
	const far = Array.from({ length: 40 }, (_, at) => {
		const x = at < 16 ? -590 + at * 19 : 170 + (at - 16) * 18;
		return d`M${x + ((at * 37) % 13)} ${18 + ((at * 53) % 29)}h.1`;
	}).join('');
	return [
		element('defs', {}, plant),
		line(far, red.lit, 4.4, { 'stroke-linecap': 'round' }),
		path(
			[-586, -520, -430, -350, 120, 220, 300, 420, 480, 590]
				.map((x, at) => tuftShape(stage.random, x, 96 + ((at * 31) % 26), 34))
				.join(''),
			paint(stage, 'green').shade,
		),
		...near
			.toSorted((one, other) => one[1] - other[1])
			.map(([x, y, size], at) => use('tulip', x, y, at % 2 === 0 ? size : -size, size)),
	].join('');
}
