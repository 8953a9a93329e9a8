import { boxesMeet, grown, type Box } from './mercator.ts';

/** What of the sheet is taken already. Labels are placed one after the other, the most important first. */
export interface LabelSpace {
	readonly sheet: Box;
	readonly unit: number;
	/** Nothing may be written here. */
	readonly taken: Box[];
	/** Flat `x, y` pairs along routes: better not to write over them. */
	readonly ways: ArrayLike<number>;
	/** Likewise along rivers. */
	readonly rivers: ArrayLike<number>;
}

const MARGIN = 3; // units kept free between labels, and between a label and the frame

/** Whether boxes lie on the sheet and on nothing else, their own mark excepted. */
export function isFree({ sheet, taken, unit }: LabelSpace, boxes: readonly Box[], own?: Box): boolean {
	const inner = grown(sheet, -MARGIN * unit);
	return boxes.every(
		(box) =>
			box.minX >= inner.minX &&
			box.maxX <= inner.maxX &&
			box.minY >= inner.minY &&
			box.maxY <= inner.maxY &&
			!taken.some((other) => other !== own && boxesMeet(grown(box, MARGIN * unit), other)),
	);
}

/** How many of these points lie under a box. */
export function pointsUnder(points: ArrayLike<number>, box: Box): number {
	let count = 0;
	for (let i = 0; i < points.length; i += 2) {
		const x = points[i]!;
		if (x < box.minX || x > box.maxX) continue;
		const y = points[i + 1]!;
		if (y >= box.minY && y <= box.maxY) count++;
	}
	return count;
}
