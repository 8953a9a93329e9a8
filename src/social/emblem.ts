import { element, path, rect } from '#scenes/svg.ts';
import { INK, RED, SAFFRON, TURQUOISE } from './colours.ts';

/** Side of the guide's mark in its own units. */
export const EMBLEM_SIDE = 48;

/** The mark of the guide, as in the head of each page. */
export const emblem = (): string =>
	[
		rect(1.5, 1.5, 45, 45, 'none', { rx: 3, stroke: INK, 'stroke-width': 1.5 }),
		rect(4.5, 4.5, 39, 39, 'none', { rx: 1.5, stroke: INK, 'stroke-width': 0.75 }),
		path('M24 9a5 5 0 0 1 5 5h-10a5 5 0 0 1 5-5z', SAFFRON),
		stroke('M24 17c9 4-9 9 0 13s5 8 2 11', TURQUOISE, 3.4),
		stroke(
			'M17 38c-6-1-9-6-9-11s4-8 7.500-6.500 2.500 6.500-1 6.500M31 38c6-1 9-6 9-11s-4-8-7.500-6.500-2.500 6.500 1 6.500',
			RED,
			2.4,
		),
	].join('');

const stroke = (shape: string, colour: string, width: number): string =>
	element('path', {
		d: shape,
		fill: 'none',
		stroke: colour,
		'stroke-width': width,
		'stroke-linecap': 'round',
	});
