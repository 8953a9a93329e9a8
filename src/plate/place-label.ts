import { isFree, pointsUnder, type LabelSpace } from './label-space.ts';
import type { Box } from './mercator.ts';
import { textWidth, wrapped } from './text-width.ts';

/** A name as it stands on the sheet. */
export interface PlacedLabel {
	readonly lines: readonly string[];
	readonly size: number;
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Box;
}

export interface LabelWish {
	/** A line break parts names that share a mark. */
	readonly text: string;
	readonly size: number;
	readonly at: readonly [x: number, y: number];
	/** Half the width and height of the mark the name stands beside. */
	readonly reach: readonly [x: number, y: number];
	/** That mark among what is taken, if it is: a name may stand closer to it than to others. */
	readonly own?: Box | undefined;
}

/** Sides in the order map makers prefer them: `[right, down]`. */
const SIDES = [
	[1, 0],
	[1, -1],
	[1, 1],
	[-1, 0],
	[0, -1],
	[0, 1],
	[-1, -1],
	[-1, 1],
] as const;
const WRAPS = [190, 140, 100]; // units
const MOST_LINES = 3; // for one name; two names of one mark may take one more
export const LINE_HEIGHT = 1.02;
const ASCENT = 0.76; // of the type size, from the top of a line to its baseline
const GAP = 5;

/** The best free place beside a mark, or none. What it takes is then taken. */
export function placeLabel(space: LabelSpace, wish: LabelWish): PlacedLabel | undefined {
	let best: PlacedLabel | undefined;
	let bestCost = Infinity;
	for (const lines of breaks(wish, space.unit)) {
		for (const [rank, side] of SIDES.entries()) {
			const label = labelAt(wish, lines, side, space.unit);
			const least = rank + 4 * lines.length;
			if (least >= bestCost || !isFree(space, [label.box], wish.own)) continue;
			const cost = least + 3 * (pointsUnder(space.ways, label.box) + pointsUnder(space.rivers, label.box));
			if (cost < bestCost) [best, bestCost] = [label, cost];
		}
	}
	if (best) space.taken.push(best.box);
	return best;
}

/** A block of lines around its middle. */
export function labelAround(
	lines: readonly string[],
	size: number,
	[x, y]: readonly [number, number],
	anchor: PlacedLabel['anchor'] = 'middle',
): PlacedLabel {
	const width = Math.max(...lines.map((line) => textWidth(line, size)));
	const height = lines.length * LINE_HEIGHT * size;
	const minX = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const minY = y - height / 2;
	const box = { minX, minY, maxX: minX + width, maxY: minY + height };
	return { lines, size, x, y: minY + ASCENT * size, anchor, box };
}

/** The ways to break a name into lines, each once. */
export function breaks({ text, size }: Pick<LabelWish, 'text' | 'size'>, unit: number): string[][] {
	const names = text.split('\n');
	const most = MOST_LINES + names.length - 1;
	const ways = WRAPS.map((wrap) => names.flatMap((name) => wrapped(name, size, wrap * unit))).filter(
		({ length }) => length > 0 && length <= most,
	);
	return ways.filter((way, i) => ways.findIndex(({ length }) => length === way.length) === i);
}

function labelAt(
	{ size, at, reach }: LabelWish,
	lines: string[],
	[right, down]: (typeof SIDES)[number],
	unit: number,
) {
	const isDiagonal = right !== 0 && down !== 0;
	const height = lines.length * LINE_HEIGHT * size;
	const x = at[0] + right * (isDiagonal ? reach[0] - 0.25 * reach[1] + 3 * unit : reach[0] + GAP * unit);
	const besides = reach[1] * 0.7 + height / 2 - 0.2 * size;
	const y = at[1] + down * (isDiagonal ? besides : reach[1] + height / 2 + 1 * unit);
	return labelAround(lines, size, [x, y], right === 0 ? 'middle' : right > 0 ? 'start' : 'end');
}
