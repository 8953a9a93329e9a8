import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { ellipse, group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** Outlines a hundred units tall, feet at 0, looking to the right: what is worn, and the strip of it that the sun finds. */
const FIGURES = {
	/** In a long dress, a shawl over head and shoulders. */
	woman: {
		worn: 'M-13-2C-15-26-13-46-10-62L11-62C14-44 17-24 18-3Q2 3-13-2z',
		lit: 'M5-62h6C14-44 17-24 18-3L10-1C11-24 9-44 5-62z',
		over: 'M-10-92a10 10 0 0 1 19-3c3 10 3 14 6 22c4 8 2 18-2 24q-12 5-24 0c-3-12-2-22 0-30z',
		face: 'M4-96q7 1 6 8q-1 5-6 5z',
	},
	/** In a jacket and a cap. */
	man: {
		worn: 'M-11-50L-13-2h10l3-34l5 34h10L11-50z',
		lit: 'M5-36l4 34h6L11-50H5z',
		over: 'M-8-82q9-6 18 0c4 10 5 22 4 36h-26c-2-14-1-26 4-36z',
		face: 'M-3-97h11l1 8q-1 6-6 6q-6 0-6-6z',
		cap: 'M-6-95q1-7 8-7q7 0 7 6l5 2l-20 1z',
	},
	/** In a long coat (chapan) and a hat of white felt (kalpak). */
	elder: {
		worn: 'M-14-2C-16-30-13-64-8-82q9-5 17 0C14-62 17-30 17-2Q2 3-14-2z',
		lit: 'M6-84l3 2C14-62 17-30 17-2L10-1C12-30 10-60 6-84z',
		over: 'M-9-80C-16-68-16-58-14-48l6 2L-2-76zM6-80C14-68 18-58 22-50l-5 4L2-66z',
		face: 'M-4-94h11v6q0 7-5 7q-6 0-6-7z',
		cap: 'M-8-92L-5-103Q1-110 7-103L10-92Q1-88-8-92z',
	},
	/** On the way with a pack on the back. */
	walker: {
		worn: 'M-9-50L-19-4l-3 4h11L0-36L9-4L8 0h12L11-50z',
		lit: 'M4-34L9-4L8 0h12L11-50H5z',
		over: 'M-6-82q8-5 15 0c4 10 4 22 3 36h-24c-2-14 0-26 6-36z',
		face: 'M-1-97H9v8q-1 6-6 6q-5 0-5-6z',
		cap: 'M-6-94q1-8 9-8q7 0 8 6l5 2l-20 1z',
		pack: 'M-8-84q-14-2-15 8l-1 22q10 6 18 2z',
	},
	/** Kneeling, bent over the ground. */
	kneeling: {
		worn: 'M-24-2q-4-18 10-30l18 8q12 8 8 24H-22z',
		lit: 'M0-28q14 8 12 26H4Q6-16-4-26z',
		over: 'M-20-36q4-24 24-26q16 0 20 14l8 26l-5 3l-12-21q-2 12-10 18z',
		face: 'M18-66q10 0 10 7q-1 6-8 6q-6-2-6-8z',
		cap: 'M10-62q0-12 11-12q8 1 9 9l4 2q-12 4-24 1z',
	},
} as const;
export type Figure = keyof typeof FIGURES;

/** Who stands where, how tall in pixels, looking to the right (1) or to the left (-1). */
export interface Person {
	readonly figure: Figure;
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly turn?: 1 | -1;
	readonly coat?: Material;
	readonly cloth?: Material;
}

/** One person in flat felt colours, with a shadow: the measure of everything round about. */
export function person(
	stage: Stage,
	{ figure, x, y, height, turn = 1, coat = 'turquoise', cloth = 'dark' }: Person,
): string {
	const shape = FIGURES[figure];
	const [worn, over] = [paint(stage, cloth), paint(stage, coat)];
	const white = paint(stage, 'felt');
	const size = height / 104;
	return group(
		{
			transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size * turn)} ${hundredths(size)})`,
		},
		group(
			{ transform: turn === 1 ? 'scale(1)' : 'scale(-1 1)' },
			castShadow(stage, ellipse(1, -46, 13, 46, 'inherit'), ellipse(2, -92, 8, 10, 'inherit')),
		),
		'pack' in shape ? path(shape.pack, paint(stage, 'rust').shade) : '',
		path(shape.worn, worn.body),
		turn === 1 ? path(shape.lit, worn.lit, { opacity: 0.7 }) : '',
		path(shape.over, figure === 'elder' ? worn.shade : over.body),
		path(shape.face, paint(stage, 'hide').lit),
		'cap' in shape ? path(shape.cap, figure === 'elder' ? white.lit : over.shade) : '',
	);
}
