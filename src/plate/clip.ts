import type { Box } from './mercator.ts';

/** The pieces of a line inside the box, as flat `x, y` pairs. */
export function clippedLine(points: Float64Array, box: Box): number[][] {
	const pieces: number[][] = [];
	let piece: number[] = [];
	for (let i = 2; i < points.length; i += 2) {
		const [x, y] = [points[i - 2]!, points[i - 1]!];
		const [dx, dy] = [points[i]! - x, points[i + 1]! - y];
		const span = spanInside(x, y, dx, dy, box);
		if (!span) continue;
		const [from, to] = span;
		if (piece.length === 0 || from > 0) {
			piece = [x + from * dx, y + from * dy];
			pieces.push(piece);
		}
		piece.push(x + to * dx, y + to * dy);
		if (to < 1) piece = [];
	}
	return pieces;
}

/** Part of a segment inside the box, as shares of its length (Liang–Barsky). */
function spanInside(x: number, y: number, dx: number, dy: number, box: Box): [number, number] | undefined {
	let [from, to] = [0, 1];
	for (const [step, room] of [
		[-dx, x - box.minX],
		[dx, box.maxX - x],
		[-dy, y - box.minY],
		[dy, box.maxY - y],
	] as const) {
		if (step === 0 && room < 0) return undefined;
		if (step < 0) from = Math.max(from, room / step);
		if (step > 0) to = Math.min(to, room / step);
	}
	return from < to ? [from, to] : undefined;
}

/** The part of a ring inside the box, closed along the box's sides (Sutherland–Hodgman). */
export function clippedRing(points: ArrayLike<number>, box: Box): ArrayLike<number> {
	let ring = points;
	ring = cut(ring, 0, box.minX, 1);
	ring = cut(ring, 0, box.maxX, -1);
	ring = cut(ring, 1, box.minY, 1);
	return cut(ring, 1, box.maxY, -1);
}

/** What of a ring lies on the kept side of one line: `axis` 0 is x, `side` 1 keeps what is greater than `at`. */
function cut(ring: ArrayLike<number>, axis: 0 | 1, at: number, side: 1 | -1): number[] {
	const kept: number[] = [];
	for (let i = 0; i < ring.length; i += 2) {
		const j = (i + 2) % ring.length;
		const here = (ring[i + axis]! - at) * side;
		const next = (ring[j + axis]! - at) * side;
		if (here >= 0) kept.push(ring[i]!, ring[i + 1]!);
		if (here >= 0 !== next >= 0) {
			const t = here / (here - next);
			kept.push(ring[i]! + t * (ring[j]! - ring[i]!), ring[i + 1]! + t * (ring[j + 1]! - ring[i + 1]!));
		}
	}
	return kept;
}
