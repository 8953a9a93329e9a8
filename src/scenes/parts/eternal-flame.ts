import type { Point } from './vista.ts';
import { isEvening, paint, type Stage } from '../stage.ts';
import { d, ellipse, group, path, polygon } from '../svg.ts';

/** The eternal flame in its bronze star. */
export function eternalFlame(stage: Stage, x: number, y: number): string {
	const bronze = paint(stage, 'bronze');
	const stone = paint(stage, 'slab');
	const bed = polygon(
		Array.from({ length: 10 }, (_, at): Point => {
			const turn = -Math.PI / 2 + (at * Math.PI) / 5;
			const reach = at % 2 === 0 ? 62 : 26;
			return [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.3 - 12];
		}),
	);
	const glow = isEvening(stage) ? 0.5 : 0.2;
	return group(
		{ transform: d`translate(${x} ${y})` },
		ellipse(0, 4, 104, 26, stone.shade),
		ellipse(0, -4, 104, 26, stone.body),
		ellipse(0, -8, 84, 20, stone.deep),
		path(bed, bronze.lit),
		ellipse(0, -14, 170, 120, 'url(#fire)', { opacity: glow }),
		path(
			d`M-15 -14C-30 -40 -8 -52 -10 -78C8 -66 4 -54 12 -48C14 -58 12 -64 16 -70C32 -46 28 -28 16 -14Q0 -8 -15 -14z`,
			'#E8702A',
		),
		path(d`M-9 -14C-18 -32 -2 -40 -3 -60C10 -48 6 -40 10 -36C20 -28 16 -18 9 -14Q0 -10 -9 -14z`, '#F7B63F'),
		path(d`M-4 -14C-8 -26 2 -30 2 -40C10 -30 8 -20 4 -14z`, '#FFF0B8'),
	);
}
