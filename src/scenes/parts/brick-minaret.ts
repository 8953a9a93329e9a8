import { pointedArch } from './arch.ts';
import { castShadow } from './shadow.ts';
import { paint, type Stage } from '../stage.ts';
import { d, group, line, path, rect } from '../svg.ts';

/** The brick minaret of recent years, a little way behind. */
export function brickMinaret(stage: Stage, x: number, foot: number): string {
	const brick = paint(stage, 'brick');
	const tile = paint(stage, 'tile');
	const gold = paint(stage, 'saffron');
	const bands = [90, 170, 250, 330].map((up) => d`M-28 ${-up}h56`).join('');
	return group(
		{ transform: d`translate(${x} ${foot})` },
		castShadow(stage, path(d`M-28 0L-20 -400H20L28 0z`, 'inherit')),
		path(d`M-40 0h80l-6 -36h-68z`, brick.body),
		path(d`M-40 0h26l2 -36h-22z`, brick.shade),
		path(d`M18 0h22l-6 -36h-18z`, brick.lit),
		path(d`M-28 -36L-19 -372H19L28 -36z`, brick.body),
		path(d`M-28 -36L-19 -372h12L-9 -36z`, brick.shade),
		path(d`M12 -36L9 -372h10L28 -36z`, brick.lit),
		line(bands, brick.lit, 8),
		line(bands, brick.shade, 4, { 'stroke-dasharray': '4 3' }),
		path(d`M-19 -368l-11 -14h60l-11 14z`, brick.shade),
		rect(-32, -392, 64, 11, brick.body),
		rect(10, -392, 22, 11, brick.lit),
		line(
			d`M-31 -394v-13M-16 -394v-13M0 -394v-13M16 -394v-13M31 -394v-13M-32 -407h64`,
			paint(stage, 'iron').body,
			2,
		),
		rect(-15, -434, 30, 42, brick.body),
		rect(-15, -434, 9, 42, brick.shade),
		rect(7, -434, 8, 42, brick.lit),
		path(pointedArch(0, -394, 12, 32), brick.deep),
		path(d`M-20 -434L0 -484L20 -434z`, tile.body),
		path(d`M-20 -434L0 -484L-7 -434z`, tile.shade),
		path(d`M8 -434L0 -484L20 -434z`, tile.lit),
		rect(-1, -500, 2, 18, gold.body),
		path(d`M4 -512a8 8 0 1 0 0 12a6.5 6.5 0 1 1 0 -12z`, gold.lit),
	);
}
