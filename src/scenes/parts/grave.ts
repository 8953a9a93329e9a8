import { paint, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const SLAB = d`M-15 0V-78Q-15 -92 0 -100Q15 -92 15 -78V0z`;

/** A standing grave stone (qulpytas), a hundred units tall, with the rosette and border such stones carry. */
export function graveStone(stage: Stage, x: number, y: number, size: number): string {
	const { lit, body, shade } = paint(stage, 'stone');
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, path(SLAB, 'inherit')),
		path(SLAB, shade, { transform: 'translate(-5 -1)' }),
		path(SLAB, body),
		path(d`M9 -88Q15 -84 15 -78V0H9z`, lit),
		circle(-1, -72, 8, shade),
		circle(-1, -72, 4, lit),
		path(d`M-9 -54H6v4H-9zM-9 -44H6v3H-9zM-9 -34H6v3H-9z`, shade),
	);
}

/** A grave of today: a low brick enclosure with a gate post and a crescent, as many units wide as it is told. */
export function enclosure(stage: Stage, x: number, y: number, width: number, height: number): string {
	const brick = paint(stage, 'brick');
	const iron = paint(stage, 'turquoise');
	const depth = width * 0.12;
	const posts = [0, 0.36, 0.64, 1].map(
		(share) => d`M${x + width * share - 3} ${y}v${-height * 1.3}h6v${height * 1.3}z`,
	);
	const mid = x + width / 2;
	return [
		group(
			{ transform: `translate(0 ${round(y)})` },
			castShadow(stage, path(d`M${x} 0V${-height}h${width}V0z`, 'inherit')),
		),
		path(d`M${x - depth} ${y - depth * 0.7}v${-height}L${x} ${y - height}V${y}z`, brick.shade),
		path(d`M${x} ${y}v${-height}h${width}v${height}z`, brick.body),
		path(d`M${x - depth} ${y - depth * 0.7 - height}L${x} ${y - height}h${width}v3h${-width}z`, brick.lit),
		path(posts.join(''), brick.lit),
		path(d`M${x + width * 0.37} ${y}v${-height * 1.1}h${width * 0.26}v${height * 1.1}z`, iron.body),
		path(d`M${mid + 4} ${y - height * 1.3 - 14}a7 7 0 1 0 0 10a5.5 5.5 0 1 1 0 -10z`, iron.body),
	].join('');
}
