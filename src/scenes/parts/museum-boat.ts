import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { line, path } from '../svg.ts';
import { block } from './block.ts';
import { deckHouse, hull } from './hull.ts';
import { sight, trace, type Camera } from './perspective.ts';

/** Where a boat stands; `size` 1 is 17 metres long. */
interface Standing {
	readonly right: number;
	readonly ahead: number;
	readonly turn: number;
	readonly ground: number;
	readonly size: number;
	readonly paintwork: Material;
}

/** A fishing vessel of the Aral fleet set up on two pedestals. */
export function boatOnPedestals(stage: Stage, eye: Camera, standing: Standing): string {
	const { right, ahead, turn, ground, size, paintwork } = standing;
	const colour = paint(stage, paintwork);
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const iron = paint(stage, 'iron');
	const foot = ground + 1.6;
	const heights = { foot, bow: foot + 3.3 * size, waist: foot + 2.1 * size, stern: foot + 2.5 * size };
	const ship = hull(
		eye,
		{ right, ahead, turn, length: 17 * size, beam: 4.6 * size, rake: 1.4, ...heights },
		4,
	);
	const over = (from: number, up: number, side: number) =>
		ship.over(from * size, foot + up * size, side * size);
	const house = (from: number, to: number, half: number, low: number, high: number, tones = white) =>
		deckHouse(
			eye,
			ship,
			{
				from: from * size,
				to: to * size,
				half: half * size,
				low: foot + low * size,
				high: foot + high * size,
			},
			tones,
		);
	const sidePane = (from: number) =>
		sight(eye, [
			over(from, 4.3, 1.21),
			over(from, 5, 1.21),
			over(from + 0.6, 5, 1.21),
			over(from + 0.6, 4.3, 1.21),
		]);
	const frontPane = (side: number) =>
		sight(eye, [
			over(7.9, 4.4, side),
			over(7.9, 5.1, side),
			over(7.9, 5.1, side + 0.6),
			over(7.9, 4.4, side + 0.6),
		]);
	const pedestal = (shift: number) =>
		block(
			eye,
			{
				right: right + shift * size * Math.cos(turn),
				ahead: ahead - shift * size * Math.sin(turn),
				turn,
				along: 1.6,
				across: 2.6,
				foot: ground,
				top: foot + 0.5,
				batter: 0.25,
			},
			paint(stage, 'stone'),
		);
	return [
		pedestal(-5),
		pedestal(4.4),
		house(7.4, 12.4, 1.5, 2, 3.9),
		house(8, 10.4, 1.2, 3.9, 5.4),
		path(sidePane(8.3) + sidePane(9.4) + [-1, -0.3, 0.4].map(frontPane).join(''), dark.body),
		house(7.8, 10.7, 1.35, 5.4, 5.6, colour),
		path(ship.band(0, 1), colour.body),
		path(ship.band(0, 0.42), paint(stage, 'redbrick').shade),
		path(ship.band(0.8, 1), white.shade),
		line(ship.seam(1), white.body, 1.6),
		line(trace(eye, [over(5, 2, 0), over(5, 8.4, 0)]), iron.shade, 100 / ahead),
		line(
			trace(eye, [over(0.4, 3.4, 0), over(5, 8.2, 0), over(10, 5.6, 0)]) +
				trace(eye, [over(5, 7, 0), over(7.8, 6, 0)]),
			iron.shade,
			1.4,
		),
	].join('');
}
