import type { Box } from './mercator.ts';
import { numberRanges } from './number-ranges.ts';
import type { PinEmphasis, PinPrecision, PlatePin } from './request.ts';
import { textWidth } from './text-width.ts';
import { placed, type View } from './view.ts';

type Point = readonly [x: number, y: number];

/** One mark on the sheet: a pin, or several that would lie on each other. */
export interface PinGroup {
	readonly pins: readonly PlatePin[];
	/** What is written in the mark: a number, or several as ranges. */
	readonly text: string;
	readonly emphasis: PinEmphasis;
	/** Of the least well known among them. */
	readonly precision: PinPrecision;
	/** Where the places lie. */
	readonly at: Point;
	/** Where the mark is drawn: beside `at`, with a leader, when marks nearly touch. */
	readonly shown: Point;
	/** Half the width and height of the mark. */
	readonly reach: Point;
}

export const NUMBER_SIZE = 23;
/** Units by which a mark may be off its place without anybody seeing. */
export const SHORTEST_LEADER = 5;
const RADIUS: Readonly<Record<PinEmphasis, number>> = { main: 16, stop: 15, near: 7 };
const BESIDE_NUMBERS = 7;
const GAP = 2;
const PRECISIONS: readonly PinPrecision[] = ['exact', 'approximate', 'settlement'];

/** The mark of some pins, in the middle of them. */
export function groupOf(pins: readonly PlatePin[], view: View): PinGroup {
	const points = pins.map(({ lngLat }) => placed(view, lngLat));
	const middle = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
	const at: Point = [middle(0), middle(1)];
	const text = numberRanges(pins.flatMap(({ number }) => number ?? []));
	const emphasis =
		(['main', 'stop'] as const).find((each) => pins.some((pin) => pin.emphasis === each)) ?? 'near';
	const radius = RADIUS[emphasis] * view.unit;
	const width = textWidth(text, NUMBER_SIZE * view.unit) / 2 + BESIDE_NUMBERS * view.unit;
	const reach: Point = [Math.max(radius, text.length > 1 ? width : 0), radius];
	return {
		pins,
		text,
		emphasis,
		precision: PRECISIONS.findLast((each) => pins.some(({ precision }) => precision === each))!,
		at,
		shown: held(view.sheet, reach, at),
		reach,
	};
}

/** The nearest point to `[x, y]` at which a mark lies wholly on the sheet. */
export function held(sheet: Box, reach: Point, [x, y]: Point): Point {
	return [
		Math.max(sheet.minX + reach[0], Math.min(sheet.maxX - reach[0], x)),
		Math.max(sheet.minY + reach[1], Math.min(sheet.maxY - reach[1], y)),
	];
}

/** The rectangle a mark takes. */
export function markBox({ shown: [x, y], reach: [rx, ry] }: PinGroup): Box {
	return { minX: x - rx, maxX: x + rx, minY: y - ry, maxY: y + ry };
}

/** How far two marks cover each other, as far as one of them would have to move. */
export function overlap(a: PinGroup, b: PinGroup, { unit }: View): number {
	const [dx, dy] = [Math.abs(a.shown[0] - b.shown[0]), Math.abs(a.shown[1] - b.shown[1])];
	const acrossX = a.reach[0] + b.reach[0] + GAP * unit - dx;
	const acrossY = a.reach[1] + b.reach[1] + GAP * unit - dy;
	if (acrossX <= 0 || acrossY <= 0) return 0;
	const areRound = [a, b].every(({ reach: [rx, ry] }) => rx === ry);
	return areRound ? Math.max(0, acrossX + dx - Math.hypot(dx, dy)) : Math.min(acrossX, acrossY);
}

/** How far a mark stands off its place. */
export const stray = ({ at, shown }: PinGroup) => Math.hypot(at[0] - shown[0], at[1] - shown[1]);
