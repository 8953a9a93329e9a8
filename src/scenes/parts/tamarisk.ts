import type { Random } from '../seeded.ts';
import { paint, type Stage } from '../stage.ts';
import { element, ellipse, group, line, use } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** Boughs a hundred units tall that arch out from 0, each drawn from `start` of its length on, tips drooping. */
function boughs(random: Random, count: number, reach: number, start: number): string {
	return Array.from({ length: count }, (_, at) => {
		const lean = ((at + random.between(0.15, 0.85)) / count - 0.5) * 2;
		const tall = Math.round(reach * (1 - Math.abs(lean) * 0.45) * random.between(0.68, 1.06));
		const side = Math.round(lean * reach * 0.72);
		const foot = Math.round(lean * 12 + (side - lean * 12) * start * 0.8);
		const low = Math.round(tall * start);
		return `M${foot}-${low}Q${Math.round(side * 0.72)}-${tall} ${side}-${Math.round(tall * 0.9)}l${Math.round(side * 0.2)} ${Math.round(tall * 0.12)}`;
	}).join('');
}

/** Places of bushes: foot and height in pixels. */
export type Bush = readonly [x: number, y: number, height: number];

/** Tamarisk in flower: pink plumes over feathery green. Give each stand in a picture its own id. */
export function tamarisks(stage: Stage, id: string, bushes: readonly Bush[]): string {
	const { random } = stage;
	const pink = paint(stage, 'blossom');
	const green = paint(stage, 'green');
	const round = { 'stroke-linecap': 'round' } as const;
	const beads = (shape: string, color: string, width: number, gap: number) =>
		line(shape, color, width, { 'stroke-dasharray': `0 ${gap}`, ...round });
	const bush = element(
		'g',
		{ id },
		line(boughs(random, 7, 88, 0), paint(stage, 'wood').shade, 2.4, round),
		line(boughs(random, 7, 80, 0.25), green.shade, 7, round),
		beads(boughs(random, 12, 102, 0.4), pink.shade, 8, 6),
		line(boughs(random, 6, 62, 0.2), green.body, 5, round),
		beads(boughs(random, 12, 92, 0.36), pink.body, 7.5, 6),
		beads(boughs(random, 8, 74, 0.4), pink.lit, 6, 6),
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
