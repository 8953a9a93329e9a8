import { isFree, pointsUnder, type LabelSpace } from './label-space.ts';
import { boxAround, type Box } from './mercator.ts';
import { breaks, labelAround, placeLabel, type PlacedLabel } from './place-label.ts';
import { isInside } from './point-in-ring.ts';

const GRID = 7;
const NINE = [0, 1, 0.5].flatMap((u) => [0, 1, 0.5].map((v) => [u, v] as const));
const LARGE = 4; // type sizes across
const MOSTLY = 0.7; // of the name must lie on the water for it to stand there

/** A water's name where it lies most on the water itself; beside it where the water is small. */
export function placeOnWater(
	space: LabelSpace,
	text: string,
	size: number,
	ring: ArrayLike<number>,
): { label: PlacedLabel; ground: 'on-water' | 'on-land' } | undefined {
	const shore = within(boxAround(ring), space.sheet);
	if (!shore) return undefined;
	const middle = [(shore.minX + shore.maxX) / 2, (shore.minY + shore.maxY) / 2] as const;
	const [width, height] = [shore.maxX - shore.minX, shore.maxY - shore.minY];
	let best: PlacedLabel | undefined;
	let bestWorth = MOSTLY;
	for (const lines of breaks({ text, size }, space.unit)) {
		for (let k = 0; k < GRID * GRID; k++) {
			const [u, v] = [((k % GRID) + 1) / (GRID + 1), (Math.floor(k / GRID) + 1) / (GRID + 1)];
			const label = labelAround(lines, size, [shore.minX + u * width, shore.minY + v * height]);
			const offMiddle = Math.hypot(u - 0.5, v - 0.5);
			const mostWorth = 1 - 0.1 * offMiddle;
			if (mostWorth <= bestWorth || !isFree(space, [label.box])) continue;
			const worth =
				shareInside(label.box, ring) - 0.1 * offMiddle - 0.01 * pointsUnder(space.ways, label.box);
			if (worth > bestWorth) [best, bestWorth] = [label, worth];
		}
	}
	if (best) {
		space.taken.push(best.box);
		return { label: best, ground: 'on-water' };
	}
	if (Math.max(width, height) > LARGE * size) return undefined; // beside a large water nobody would know what is meant
	const label = placeLabel(space, { text, size, at: middle, reach: [width / 2, height / 2] });
	return label && { label, ground: 'on-land' };
}

function within(a: Box, b: Box): Box | undefined {
	const box = {
		minX: Math.max(a.minX, b.minX),
		minY: Math.max(a.minY, b.minY),
		maxX: Math.min(a.maxX, b.maxX),
		maxY: Math.min(a.maxY, b.maxY),
	};
	return box.minX < box.maxX && box.minY < box.maxY ? box : undefined;
}

/** How much of a box lies in a ring, by nine points of it; 0 as soon as too many lie outside. */
function shareInside({ minX, minY, maxX, maxY }: Box, ring: ArrayLike<number>): number {
	let outside = 0;
	for (const [u, v] of NINE) {
		if (!isInside(minX + u * (maxX - minX), minY + v * (maxY - minY), ring)) outside++;
		if (outside > NINE.length * (1 - MOSTLY)) return 0;
	}
	return 1 - outside / NINE.length;
}
