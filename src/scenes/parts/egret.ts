import { paint, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, hundredths, line, path, round } from '../svg.ts';

/** A white egret fishing in the shallows, about 135 units tall. */
export function egret(stage: Stage, x: number, y: number, size: number, turn: 1 | -1): string {
	const white = paint(stage, 'white');
	const dark = paint(stage, 'dark');
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size * turn)} ${hundredths(size)})` },
		ellipse(0, 3, 30, 4, paint(stage, 'water').deep, { opacity: 0.35 }),
		line(d`M-4 2V-44M8 2L6 -44`, dark.body, 2.6),
		line(d`M18 -62C38 -78 10 -100 20 -120Q26 -132 38 -130`, white.lit, 8, { 'stroke-linecap': 'round' }),
		line(d`M14 -60C32 -78 6 -100 16 -120`, white.shade, 2.4, { 'stroke-linecap': 'round' }),
		path(d`M-52 -34C-36 -64 -6 -76 14 -70C30 -66 30 -52 18 -46C0 -38 -24 -40 -52 -34z`, white.lit),
		path(d`M-52 -34C-36 -50 -6 -58 16 -54C6 -42 -24 -40 -52 -34z`, white.shade),
		path(d`M40 -134L68 -124L40 -126z`, paint(stage, 'saffron').body),
		circle(36, -131, 1.8, dark.deep),
	);
}
