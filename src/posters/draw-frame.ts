import { frieze, motifShape } from '#ornament/frieze.ts';
import { MOTIFS } from '#ornament/motifs.ts';
import { element, rect } from '#scenes/svg.ts';
import { INK, PAPER } from './inks.ts';

/** How far the ornament lies from the edge of the sheet, and how high it is. */
const EDGE = 20;
const BAND = 30;
/** Where the inner line of the frame runs. */
export const MARGIN = EDGE + BAND + 10;

/** Paper with a border of ram's horns that look outwards, four ears in its corners, and a double line. */
export function drawFrame(width: number, height: number, colour: string): string {
	const { ramsHorn, fourEars } = MOTIFS;
	const long = width - 2 * (EDGE + BAND);
	const tall = height - 2 * (EDGE + BAND);
	const side = { height: BAND };
	const corner = BAND + 6;
	const scale = corner / fourEars.width;
	const corners = [
		[EDGE - 4, EDGE - 4],
		[width - EDGE + 4 - corner, EDGE - 4],
		[EDGE - 4, height - EDGE + 4 - corner],
		[width - EDGE + 4 - corner, height - EDGE + 4 - corner],
	].map(([x, y]) => element('use', { href: '#ears', transform: `translate(${x} ${y})scale(${scale})` }));
	const line = (inset: number, thick: number) =>
		rect(inset, inset, width - 2 * inset, height - 2 * inset, 'none', {
			stroke: INK,
			'stroke-width': thick,
		});
	return [
		element('defs', {}, motifShape('horn', ramsHorn, colour), motifShape('ears', fourEars, colour)),
		rect(0, 0, width, height, PAPER),
		frieze('horn', ramsHorn, { x: EDGE + BAND, y: EDGE, length: long, ...side }),
		frieze('horn', ramsHorn, { x: width - EDGE, y: EDGE + BAND, length: tall, ...side, degrees: 90 }),
		frieze('horn', ramsHorn, {
			x: width - EDGE - BAND,
			y: height - EDGE,
			length: long,
			...side,
			degrees: 180,
		}),
		frieze('horn', ramsHorn, { x: EDGE, y: height - EDGE - BAND, length: tall, ...side, degrees: 270 }),
		...corners,
		line(MARGIN - 6, 2.4),
		line(MARGIN, 1),
	].join('');
}
