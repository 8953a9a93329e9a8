import type { Stage } from '../stage.ts';
import { HORIZON } from '../stage.ts';
import { polygon } from '../svg.ts';

/** A point in metres: to the right of the eye, above the ground, and away from us. */
export type Spot = readonly [right: number, up: number, away: number];

/** How far the picture plane stands off, in pixels: a moderately wide view, as a person on a platform has. */
const FOCUS = 620;

/** Lays out things in metres round the vanishing point at `x`, for streets and platforms that run away from us. */
export function vanishing({ eyeM, groundY }: Stage, x: number) {
	const at = ([right, up, away]: Spot): [number, number] => {
		const spot: [number, number] = [
			x + (right * FOCUS) / away,
			HORIZON - groundY + ((eyeM - up) * FOCUS) / away,
		];
		// near us a whole pixel is fine enough, and lighter
		return away < 24 ? [Math.round(spot[0]), Math.round(spot[1])] : spot;
	};
	return {
		at,
		/** Pixels to a metre so far away. */
		scale: (away: number) => FOCUS / away,
		/** A flat shape through the spots. */
		shape: (...spots: readonly Spot[]) => polygon(spots.map(at)),
		/** A rectangle on a wall that runs away from us at `right`. */
		wall: (right: number, from: number, to: number, low: number, high: number) =>
			polygon([at([right, low, from]), at([right, high, from]), at([right, high, to]), at([right, low, to])]),
		/** A rectangle on the level `up`. */
		floor: (up: number, left: number, right: number, from: number, to: number) =>
			polygon([at([left, up, from]), at([left, up, to]), at([right, up, to]), at([right, up, from])]),
		/** A rectangle that faces us. */
		front: (away: number, left: number, right: number, low: number, high: number) =>
			polygon([
				at([left, low, away]),
				at([left, high, away]),
				at([right, high, away]),
				at([right, low, away]),
			]),
		/** A round-headed opening in a wall that runs away from us. */
		arch: (right: number, from: number, to: number, low: number, high: number) => {
			const middle = (from + to) / 2;
			const half = (to - from) / 2;
			const spring = high - half;
			const round = Array.from({ length: 7 }, (_, n) => {
				const turn = (Math.PI * n) / 6;
				return at([right, spring + half * Math.sin(turn), middle - half * Math.cos(turn)]);
			});
			return polygon([at([right, low, from]), ...round, at([right, low, to])]);
		},
	};
}

/** What lays things out round a vanishing point. */
export type View = ReturnType<typeof vanishing>;
