import { encode } from 'uqr';
import { IDENTITY } from './art/matrix.ts';
import type { Shape } from './art/shapes.ts';

/** A code that a telephone reads, as path data `side` long; a ninth of that must stay free on each side of it. */
export function qrOutline(text: string, side: number): string {
	const { size, data } = encode(text, { ecc: 'Q', border: 0 });
	const cell = side / size;
	const at = (cells: number) => Number((cells * cell).toFixed(3));
	return data
		.flatMap((row, y) =>
			runsIn(row).map(([from, to]) => `M${at(from)} ${at(y)}H${at(to)}V${at(y + 1)}H${at(from)}z`),
		)
		.join('');
}

/** Dark stretches of a row: drawn whole, so that no hair line shows between two squares. */
function runsIn(row: readonly boolean[]): [from: number, to: number][] {
	const runs: [number, number][] = [];
	for (const [x, isDark] of row.entries()) {
		if (!isDark) continue;
		const last = runs.at(-1);
		if (last && last[1] === x) last[1] = x + 1;
		else runs.push([x, x + 1]);
	}
	return runs;
}

/** Path data as a black shape. */
export const filledShape = (data: string): Shape => ({
	data,
	matrix: IDENTITY,
	rule: 'nonzero',
	clips: [],
	fill: { colour: '#000000', opacity: 1 },
	isStrokeBelow: false,
});
