import { circle, d, line } from '#scenes/svg.ts';
import { INK, PAPER } from './inks.ts';
import { fitted, type Fitted, type Ink, type TypeCase } from './lettering.ts';

/** Where the strip of stops may stand, and in how many columns at most. */
export interface StripBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly columns: 1 | 2;
}

/** So many stops stand in one column even where there is room for two. */
const FEW = 4;
const WIDEST_STEP = 50;
const GAP = 28;
const LARGEST = 23;
const LEADING = 1.1;

/** The stops of a route as a strip map: numbered one below another along a dotted way, over into the next column. */
export function drawStrip(stops: readonly string[], colour: string, box: StripBox, type: TypeCase): string {
	const columns = stops.length > FEW ? box.columns : 1;
	const rows = Math.ceil(stops.length / columns);
	const step = Math.min(WIDEST_STEP, box.height / rows);
	const radius = Math.min(15, step * 0.4);
	const width = (box.width - GAP * (columns - 1)) / columns;
	const top = box.y + (box.height - step * rows) / 2;
	const place = (at: number) => ({
		x: box.x + Math.floor(at / rows) * (width + GAP) + radius,
		y: top + ((at % rows) + 0.5) * step,
	});
	const way = stops
		.slice(1)
		.map((_, at) => {
			const [from, to] = [place(at), place(at + 1)];
			return from.x === to.x ? d`M${from.x} ${from.y}V${to.y}` : '';
		})
		.join('');
	return [
		way === '' ? '' : line(way, colour, 2.6, { 'stroke-dasharray': '0.1 6', 'stroke-linecap': 'round' }),
		...stops.map((name, at) => {
			const { x, y } = place(at);
			const small = radius * 1.15;
			const number: Ink = { face: 'bold', size: small, colour: PAPER };
			const largest = Math.min(LARGEST, step * 0.54);
			const { lines, size } = nameIn(name, largest, width - 2 * radius - 12);
			const words: Ink = { face: 'sans', size, colour: INK };
			return [
				circle(x, y, radius, colour),
				type.line(String(at + 1), number, { x, y: y + small * 0.35, anchor: 'middle' }),
				...lines.map((text, row) =>
					type.line(text, words, {
						x: x + radius + 11,
						y: y + size * (0.35 + (row - (lines.length - 1) / 2) * LEADING),
					}),
				),
			].join('');
		}),
	].join('');
}

/** A name in one line, a little smaller if it must be; else in two. */
function nameIn(name: string, largest: number, width: number): Fitted {
	const one = fitted(name, 'sans', [largest, largest * 0.92, largest * 0.85], { width, rows: 1 });
	return one.lines.join(' ') === fitted(name, 'sans', [1], { width, rows: 1 }).lines.join(' ')
		? one
		: fitted(name, 'sans', [largest * 0.82, largest * 0.74, largest * 0.66], { width, rows: 2 });
}
