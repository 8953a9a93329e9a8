/** One step of a strand: a curve by its two handles and its end, each told from where it begins. */
export type Curve = readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** How high the roll is. */
const ROLL_HEIGHT = 48;
/** The end of a cord rolled up, as one lays it: to the right and up, back, and in. */
const ROLL: readonly Curve[] = [
	[34, 0, 40, -46, 6, -48],
	[-26, 0, -30, 31, -7, 32],
	[11, 0, 15, -11, 8, -16],
];

/** The roll in another size, upwards or, for horns that hang, downwards. */
export function roll(height: number, way: 'up' | 'down' = 'up'): Curve[] {
	const scale = height / ROLL_HEIGHT;
	const along = way === 'up' ? scale : -scale;
	return ROLL.map(([x1, y1, x2, y2, x, y]) => [
		x1 * scale,
		y1 * along,
		x2 * scale,
		y2 * along,
		x * scale,
		y * along,
	]);
}

/** How a strand lies: mirrored left to right, then turned clockwise by quarters. */
export interface Lie {
	readonly isMirrored?: boolean;
	readonly quarters?: 0 | 1 | 2 | 3;
}

/** A strand as relative path data. */
export const laid = (strand: readonly Curve[], { isMirrored = false, quarters = 0 }: Lie = {}): string =>
	strand
		.map(([x1, y1, x2, y2, x, y]) => {
			const points = [
				[x1, y1],
				[x2, y2],
				[x, y],
			] as const;
			return `c${points.flatMap(([px, py]) => turned(isMirrored ? -px : px, py, quarters).map(tenths)).join(' ')}`;
		})
		.join('');

function turned(x: number, y: number, quarters: number): [number, number] {
	return quarters === 0 ? [x, y] : turned(-y, x, quarters - 1);
}

const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;
