import { resampled } from './along.ts';
import { isFree, pointsUnder, type LabelSpace } from './label-space.ts';
import type { Box } from './mercator.ts';
import { linePath } from './path-data.ts';
import { textWidth } from './text-width.ts';

/** A name set along a river or shore. */
export interface CurvedName {
	readonly text: string;
	readonly size: number;
	/** Path data for `textPath`. */
	readonly data: string;
	readonly boxes: readonly Box[];
}

export interface CurveWish {
	readonly text: string;
	readonly size: number;
	/** Flat `x, y` pairs: the name may stand along any of these. */
	readonly lines: readonly ArrayLike<number>[];
	/** Samples on each side that are averaged, so that the name does not follow every bend. */
	readonly smooth: number;
}

const STEP = 8; // units between samples
const MOST_UNREST = 2.2; // radians turned over the whole name, and half as much again for steepness
const CROSSING = 0.1; // for each point of a route under the name
const LIFT = 7; // units from the line to the baseline
const SPARE = 1.08; // tracking and breath at both ends

/** The calmest free stretch for a name along any of these lines, or none. What it takes is then taken. */
export function placeAlong(
	space: LabelSpace,
	{ text, size, lines, smooth: reach }: CurveWish,
): CurvedName | undefined {
	const step = STEP * space.unit;
	const samples = Math.ceil((textWidth(text, size) * SPARE) / step) + 1;
	let best: { stretch: number[]; boxes: Box[] } | undefined;
	let bestUnrest = MOST_UNREST;
	for (const line of lines) {
		const smooth = resampled(smoothed(smoothed(resampled(line, step), reach), reach), step); // smoothing shortens a line
		for (let from = 0; from + 2 * samples <= smooth.length; from += 4) {
			const stretch = readable(smooth.slice(from, from + 2 * samples));
			const unrest = turning(stretch) + 0.6 * steepness(stretch);
			if (unrest >= bestUnrest) continue;
			const lifted = liftedBy(stretch, LIFT * space.unit);
			const boxes = boxesAlong(lifted, size);
			const crossed = boxes.reduce((sum, box) => sum + pointsUnder(space.ways, box), 0);
			const cost = unrest + CROSSING * crossed;
			if (cost < bestUnrest && isFree(space, boxes)) [best, bestUnrest] = [{ stretch: lifted, boxes }, cost];
		}
	}
	if (!best) return undefined;
	space.taken.push(...best.boxes);
	return { text, size, data: linePath(best.stretch), boxes: best.boxes };
}

function smoothed(points: readonly number[], most: number): number[] {
	const n = points.length / 2;
	return points.map((_, i) => {
		const middle = i >> 1;
		const reach = Math.min(most, middle, n - 1 - middle); // narrower near the ends, which stay in place
		let sum = 0;
		for (let k = middle - reach; k <= middle + reach; k++) sum += points[2 * k + (i & 1)]!;
		return sum / (2 * reach + 1);
	});
}

/** The stretch in the direction in which its name reads from left to right. */
function readable(points: number[]): number[] {
	if (points.at(-2)! >= points[0]!) return points;
	return Array.from({ length: points.length }, (_, i) => points[points.length - 2 - i + 2 * (i & 1)]!);
}

function turning(points: readonly number[]): number {
	let turn = 0;
	let before: number | undefined;
	for (let i = 2; i < points.length; i += 2) {
		const angle = Math.atan2(points[i + 1]! - points[i - 1]!, points[i]! - points[i - 2]!);
		if (before !== undefined) {
			const bend = Math.abs(angle - before);
			turn += Math.min(bend, 2 * Math.PI - bend);
		}
		before = angle;
	}
	return turn;
}

/** The angle between a stretch as a whole and the lines of the page. */
const steepness = (points: readonly number[]) =>
	Math.abs(Math.atan2(points.at(-1)! - points[1]!, points.at(-2)! - points[0]!));

function liftedBy(points: readonly number[], lift: number): number[] {
	return points.map((value, i) => {
		const k = i - (i & 1);
		const before = Math.max(0, k - 2);
		const after = Math.min(points.length - 2, k + 2);
		const [dx, dy] = [points[after]! - points[before]!, points[after + 1]! - points[before + 1]!];
		const length = Math.hypot(dx, dy) || 1;
		return value + (lift * (i & 1 ? -dx : dy)) / length;
	});
}

function boxesAlong(points: readonly number[], size: number): Box[] {
	const boxes: Box[] = [];
	for (let i = 2; i < points.length; i += 4) {
		const [dx, dy] = [points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!];
		const length = Math.hypot(dx, dy) || 1;
		// the middle of the small letters lies a third of the type size above the baseline
		const [x, y] = [points[i]! + (dy / length) * size * 0.3, points[i + 1]! - (dx / length) * size * 0.3];
		const half = size * 0.55;
		boxes.push({ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half });
	}
	return boxes;
}
