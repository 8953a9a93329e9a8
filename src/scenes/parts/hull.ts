import type { Tones } from '../palette.ts';
import { path } from '../svg.ts';
import { frame, sight, trace, type Camera, type Space, type Standing } from './perspective.ts';

/** A ship's hull in metres; heights are those of the sheer above the ground, `foot` that of the keel. */
export interface HullShape extends Standing {
	readonly length: number;
	readonly beam: number;
	readonly bow: number;
	readonly waist: number;
	readonly stern: number;
	readonly foot?: number;
	/** How far the stem leans out over the forefoot. */
	readonly rake: number;
	/** How the whole hull lies over to its left, in radians. */
	readonly heel?: number;
}

export interface Hull {
	/** A point of the skin: `t` from stem 0 to stern 1, `k` from keel 0 to sheer 1, side 1 right and -1 left. */
	readonly skin: (t: number, k: number, side: number) => Space;
	/** A point over the deck: metres from the stem, above the ground, to the right. */
	readonly over: (fromStem: number, up: number, right: number) => Space;
	/** A band of the skin between two heights, from `from` to `to` along the ship. */
	readonly band: (low: number, high: number, side?: number, from?: number, to?: number) => string;
	/** A line of plates along the skin. */
	readonly seam: (k: number, from?: number, to?: number) => string;
	/** A frame line up the skin. */
	readonly rib: (t: number, low?: number, high?: number) => string;
}

/** A full-bowed Aral fishing ship as our eye sees it, its lines broken at so many stations: few for a ship far off. */
export function hull(eye: Camera, shape: HullShape, stations = 12): Hull {
	const steps = (from: number, to: number): number[] =>
		Array.from({ length: stations + 1 }, (_, at) => from + ((to - from) * at) / stations);
	const { length, beam, bow, waist, stern, foot = 0, rake, heel = 0 } = shape;
	const at = frame(shape);
	const sheer = (t: number) =>
		waist + (t < 0.5 ? (bow - waist) * (1 - t / 0.5) ** 2 : (stern - waist) * ((t - 0.5) / 0.5) ** 2);
	const over = (fromStem: number, up: number, right: number): Space => {
		const [side, rise] = [
			right * Math.cos(heel) + up * Math.sin(heel),
			up * Math.cos(heel) - right * Math.sin(heel),
		];
		return at(length / 2 - fromStem, rise, side);
	};
	const skin = (t: number, k: number, side: number): Space => {
		const full = (beam / 2) * Math.min(1, (t / 0.32) ** 0.62) * (1 - Math.max(0, t - 0.75) * 0.5);
		const keel = (beam / 2) * 0.78 * Math.min(1, t / 0.45) * (1 - Math.max(0, t - 0.7) * 1.4);
		const lean = rake * (1 - t) ** 3;
		return over(
			t * length + lean * (1 - k) - lean * 0.5,
			foot + k * (sheer(t) - foot),
			side * (keel + (full - keel) * k ** 0.7),
		);
	};
	const band: Hull['band'] = (low, high, side = 1, from = 0, to = 1) =>
		sight(eye, [
			...steps(from, to).map((t) => skin(t, high, side)),
			...steps(to, from).map((t) => skin(t, low, side)),
		]);
	return {
		skin,
		over,
		band,
		seam: (k, from = 0, to = 1) =>
			trace(
				eye,
				steps(from, to).map((t) => skin(t, k, 1)),
			),
		rib: (t, low = 0, high = 1) =>
			trace(
				eye,
				[0, 0.25, 0.5, 0.75, 1].map((k) => skin(t, low + (high - low) * k, 1)),
			),
	};
}

/** A box on deck, in the hull's own axes: only the faces turned to us. */
export function deckHouse(
	eye: Camera,
	{ over }: Hull,
	box: { from: number; to: number; half: number; low: number; high: number; lean?: number },
	tones: Tones,
): string {
	const { from, to, half, low, high, lean = 0 } = box;
	const face = (points: readonly Space[], fill: string) => {
		const seen = points.map(eye);
		const area = seen.reduce((sum, [x, y], index) => {
			const [nextX, nextY] = seen[(index + 1) % seen.length] ?? [x, y];
			return sum + x * nextY - nextX * y;
		}, 0);
		return area > 0 ? path(sight(eye, points), fill) : '';
	};
	return [
		face(
			[
				over(from + lean, high, half),
				over(from + lean, high, -half),
				over(to, high, -half),
				over(to, high, half),
			],
			tones.lit,
		),
		face(
			[
				over(from, low, -half),
				over(from, low, half),
				over(from + lean, high, half),
				over(from + lean, high, -half),
			].reverse(),
			tones.lit,
		),
		face(
			[
				over(from, low, half),
				over(to, low, half),
				over(to, high, half),
				over(from + lean, high, half),
			].reverse(),
			tones.body,
		),
		face(
			[over(to, low, half), over(to, low, -half), over(to, high, -half), over(to, high, half)].reverse(),
			tones.shade,
		),
		face(
			[
				over(to, low, -half),
				over(from, low, -half),
				over(from + lean, high, -half),
				over(to, high, -half),
			].reverse(),
			tones.body,
		),
	].join('');
}
