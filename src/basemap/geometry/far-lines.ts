import type { Position } from 'geojson';
import { denser, stretches } from './lines.ts';
import { squareToSegment } from './ring.ts';

const NEAR = 0.1; // degrees: a coarse line within that is taken for the fine one beside it
const STEP = 0.05; // degrees
const CELL = 0.5; // degrees: the fine lines are looked up by cell

/**
 * What coarse lines have where there are no fine ones and where the test lets them be. A stretch that meets a fine line
 * begins or ends on it, so that the two make one line.
 */
export function farLines(
	coarse: readonly Position[][],
	fine: readonly Position[][],
	isWanted: (point: Position) => boolean,
): Position[][] {
	const nearest = nearestOn(fine);
	return coarse.flatMap((whole) => {
		const line = denser(whole, STEP);
		return stretches(line, (point) => isWanted(point) && !nearest(point))
			.filter(({ holds }) => holds)
			.map(({ from, to }) => {
				const [before, after] = [line[from - 1], line[to + 1]];
				const start = before && nearest(before);
				const end = after && nearest(after);
				return [...(start ? [start] : []), ...line.slice(from, to + 1), ...(end ? [end] : [])];
			})
			.filter((stretch) => stretch.length > 1);
	});
}

/** Gives the vertex of the nearest segment that is near; `undefined` where none is. */
function nearestOn(lines: readonly Position[][]): (point: Position) => Position | undefined {
	const cells = new Map<string, [Position, Position][]>();
	const key = (x: number, y: number) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
	for (const line of lines) {
		const dense = denser(line, STEP);
		for (let i = 1; i < dense.length; i++) {
			const cell = key(dense[i]![0]!, dense[i]![1]!);
			const known = cells.get(cell);
			if (known) known.push([dense[i - 1]!, dense[i]!]);
			else cells.set(cell, [[dense[i - 1]!, dense[i]!]]);
		}
	}
	return (point) => {
		let best: { readonly square: number; readonly at: Position } | undefined;
		for (const dx of [-CELL, 0, CELL]) {
			for (const dy of [-CELL, 0, CELL]) {
				for (const [a, b] of cells.get(key(point[0]! + dx, point[1]! + dy)) ?? []) {
					const square = squareToSegment(point, a, b);
					if (square <= NEAR ** 2 && square < (best?.square ?? Infinity)) best = { square, at: b };
				}
			}
		}
		return best?.at;
	};
}
