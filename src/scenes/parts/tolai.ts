import { paint, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, path } from '../svg.ts';

/** A tolai hare in the shade of the tree. */
export function tolai(stage: Stage, x: number, y: number): string {
	const fur = paint(stage, 'camel');
	return group(
		{ transform: d`translate(${x} ${y})` },
		ellipse(-8, 1, 24, 4, stage.light.shadow.color, { opacity: 0.4 }),
		path(
			d`M-20 0C-26 -16 -12 -28 0 -22C4 -30 10 -33 17 -30C23 -28 24 -22 19 -19C16 -17 14 -16 12 -10L14 0H6L4 -6L-4 0z`,
			fur.shade,
		),
		path(
			d`M8 -29C2 -40 2 -50 5 -56C10 -48 12 -40 12 -30zM14 -30C13 -40 16 -48 20 -52C22 -44 20 -36 18 -29z`,
			fur.body,
		),
		path(d`M0 -22C4 -30 10 -33 17 -30C23 -28 24 -22 19 -19C14 -22 6 -20 2 -14z`, fur.lit),
		circle(15, -26, 1.6, fur.deep),
		circle(-21, -6, 5, paint(stage, 'white').body),
	);
}
