import { element } from '#scenes/svg.ts';
import type { Motif } from './motif.ts';

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A motif under an id, to be repeated by friezes in the same drawing. */
export const motifShape = (id: string, { strands, cord }: Motif, colour: string): string =>
	element('path', {
		id,
		d: strands,
		fill: 'none',
		stroke: colour,
		'stroke-width': cord,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	});

/** How a frieze lies: its left end, length and height, and how far it is turned clockwise. */
export interface FriezeLie {
	readonly x: number;
	readonly y: number;
	readonly length: number;
	readonly height: number;
	readonly degrees?: 0 | 90 | 180 | 270;
}

/** The motif defined under `id` repeated along a line, stretched a little so that it fits a whole number of times. */
export function frieze(
	id: string,
	{ width, height }: Motif,
	{ x, y, length, height: high, degrees = 0 }: FriezeLie,
): string {
	const scale = high / height;
	const count = Math.max(1, Math.round(length / (width * scale)));
	const step = length / count;
	const tiles = Array.from({ length: count }, (_, at) =>
		element('use', {
			href: `#${id}`,
			transform: `translate(${hundredths(at * step)})scale(${Math.round((step / width) * 1e4) / 1e4} ${Math.round(scale * 1e4) / 1e4})`,
		}),
	);
	const turn = degrees === 0 ? '' : `rotate(${degrees})`;
	return element('g', { transform: `translate(${hundredths(x)} ${hundredths(y)})${turn}` }, ...tiles);
}
