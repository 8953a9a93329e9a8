import { paint, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const BODY = d`M-26 -4C-40 -30 -38 -66 -24 -82C-28 -104 -8 -116 8 -112C26 -110 34 -94 28 -80C38 -62 38 -28 24 -4Q0 4 -26 -4z`;

/** A little owl of the ruins, a hundred and sixteen units tall, looking over its shoulder to the right. */
export function owl(stage: Stage, x: number, y: number, size: number): string {
	const brown = paint(stage, 'rock');
	const white = paint(stage, 'felt');
	const gold = stage.light.sun.color;
	const dots = [
		[-22, -52],
		[-12, -62],
		[-24, -36],
		[-10, -44],
		[-18, -22],
		[-4, -30],
		[-8, -96],
		[4, -104],
		[16, -102],
	] as const;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, path(BODY, 'inherit')),
		path(d`M-20 -10L-30 22L-16 20L-6 -6z`, brown.shade),
		path(BODY, brown.body),
		path(d`M10 -80C30 -66 38 -30 24 -4Q12 0 0 0C14 -24 18 -56 10 -80z`, white.body),
		path(d`M22 -72C36 -50 36 -24 24 -4l-8 2C28 -24 30 -52 22 -72z`, white.lit),
		path(d`M-26 -4C-40 -30 -38 -66 -24 -82C-8 -70 0 -40 -12 0Q-22 0 -26 -4z`, brown.shade),
		path(d`M-4 -96q10 -10 30 -2q8 12 0 20q-16 8 -30 -4z`, white.body),
		...dots.map(([dx, dy]) => circle(dx, dy, 2.6, white.shade)),
		circle(5, -90, 7, gold),
		circle(21, -90, 6, gold),
		circle(7, -90, 3.6, paint(stage, 'dark').deep),
		circle(22, -90, 3.2, paint(stage, 'dark').deep),
		path(d`M11 -86l6 0l-2 9z`, paint(stage, 'saffron').shade),
		path(d`M-6 -97Q4 -103 12 -96Q20 -103 31 -98Q20 -108 12 -101Q2 -108 -6 -97z`, brown.deep),
		path(d`M-6 0l-3 8h8l1 -8zM10 0l-2 8h9l-1 -8z`, white.shade),
	);
}
