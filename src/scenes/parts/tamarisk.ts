import type { Random } from '../seeded.ts';
import { paint, type Stage } from '../stage.ts';
import { d, element, ellipse, group, line, use } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** Branches a hundred units tall that arch out from 0, their tips drooping. */
function branches(random: Random, count: number, reach: number): string {
	return Array.from({ length: count }, (_, at) => {
		const lean = ((at + random.between(0.15, 0.85)) / count - 0.5) * 2;
		const tall = reach * (1 - Math.abs(lean) * 0.42) * random.between(0.72, 1.04);
		const side = lean * reach * 0.66;
		return d`M${lean * 5} 0C${side * 0.15} ${-tall * 0.5} ${side * 0.5} ${-tall * 1.04} ${side} ${-tall * 0.92}q${side * 0.16} ${tall * 0.03} ${side * 0.2} ${tall * 0.12}`;
	}).join('');
}

/** Places of bushes: foot and height in pixels. */
export type Bush = readonly [x: number, y: number, height: number];

/** Tamarisk in flower: pink plumes over feathery green. Give each stand in a picture its own id. */
export function tamarisks(stage: Stage, id: string, bushes: readonly Bush[]): string {
	const { random } = stage;
	const pink = paint(stage, 'blossom');
	const green = paint(stage, 'green');
	const beads = (shape: string, color: string, width: number, gap: number) =>
		line(shape, color, width, { 'stroke-dasharray': `0 ${gap}`, 'stroke-linecap': 'round' });
	const bush = element(
		'g',
		{ id },
		line(branches(random, 11, 84), green.shade, 4, { 'stroke-linecap': 'round' }),
		beads(branches(random, 13, 100), pink.shade, 11, 7),
		line(branches(random, 7, 70), green.body, 3, { 'stroke-linecap': 'round' }),
		beads(branches(random, 13, 94), pink.body, 9, 7),
		line(branches(random, 6, 44), green.body, 4, { 'stroke-linecap': 'round' }),
		beads(branches(random, 8, 84), pink.lit, 7, 8),
	);
	return [
		element('defs', {}, bush),
		...bushes.map(
			([x, y, height]) =>
				group(
					{ transform: `translate(${Math.round(x)} ${Math.round(y)})` },
					castShadow(stage, ellipse(0, -height * 0.45, height * 0.55, height * 0.48, 'inherit')),
				) + use(id, x, y, (random.chance(0.5) ? 1 : -1) * (height / 96), height / 96),
		),
	].join('');
}
