import { paint, type Stage } from '../stage.ts';
import { circle, d, group, line, path } from '../svg.ts';

/** A magpie, the bird the gorge is named after. */
export function magpie(stage: Stage, x: number, y: number): string {
	const dark = paint(stage, 'dark');
	const white = paint(stage, 'white');
	return group(
		{ transform: d`translate(${x} ${y})` },
		line(d`M-2 0v-12M6 0v-12`, dark.deep, 2.4),
		path(d`M-14 -18L-72 14L-62 18L-6 -8z`, dark.deep),
		path(d`M-14 -18L-72 14L-68 8z`, paint(stage, 'turquoise').shade),
		path(
			d`M-18 -16C-10 -34 8 -40 16 -40C18 -50 32 -52 36 -44L48 -41L36 -38C34 -28 26 -10 10 -8C-2 -6 -12 -8 -18 -16z`,
			dark.body,
		),
		path(d`M2 -10C14 -12 22 -18 26 -26C18 -28 6 -22 -4 -12z`, white.lit),
		path(d`M-16 -18C-8 -30 2 -34 10 -34C8 -28 0 -22 -8 -18z`, white.body),
		circle(31, -44, 1.8, white.lit),
	);
}
