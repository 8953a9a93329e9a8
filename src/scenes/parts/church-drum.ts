import type { Tones } from '../palette.ts';
import { isEvening, type Stage } from '../stage.ts';
import { circle, d, line, path, rect } from '../svg.ts';

/** An Orthodox cross on its ball. */
export const orthodoxCross = (x: number, y: number, size: number, gold: Tones): string =>
	circle(x, y - size * 0.06, size * 0.12, gold.body) +
	line(
		d`M${x} ${y}v${-size}M${x - size * 0.27} ${y - size * 0.66}h${size * 0.54}M${x - size * 0.15} ${y - size * 0.84}h${size * 0.3}M${x - size * 0.15} ${y - size * 0.42}l${size * 0.3} ${size * 0.12}`,
		gold.lit,
		Math.max(2, size * 0.075),
	);

/** A round drum with narrow windows, standing up to `foot`. */
export function churchDrum(
	stage: Stage,
	{ x, foot, half, height }: { x: number; foot: number; half: number; height: number },
	brick: Tones,
): string {
	const pane = isEvening(stage) ? stage.light.pane : brick.deep;
	const openings = [-0.8, -0.42, 0.02, 0.46, 0.82].map((at) => {
		const wide = half * 0.1 * (1.25 - Math.abs(at) * 0.6);
		return d`M${x + half * at - wide} ${foot + height * 0.86}v${-height * 0.5}q${wide} ${-height * 0.18} ${wide * 2} 0v${height * 0.5}z`;
	});
	return [
		rect(x - half, foot, half * 2, height, brick.body),
		rect(x - half, foot, half * 0.62, height, brick.shade),
		rect(x + half * 0.36, foot, half * 0.64, height, brick.lit),
		path(openings.join(''), pane),
		rect(x - half * 1.06, foot - 5, half * 2.12, 8, brick.lit),
		rect(x - half * 1.03, foot + height * 0.14, half * 2.06, 4, brick.shade),
	].join('');
}
