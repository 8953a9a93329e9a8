import { mix } from '../color.ts';
import type { Tones } from '../palette.ts';
import type { Stage } from '../stage.ts';
import { line, path, polygon, smooth } from '../svg.ts';
import { around, facing, type Lens, type Place } from './lens.ts';

export type Spot = readonly [x: number, behind: number];

/** A spot part of the way from one to another. */
export const between = (from: Spot, to: Spot, share: number): Spot => [
	from[0] + (to[0] - from[0]) * share,
	from[1] + (to[1] - from[1]) * share,
];

/** A round or half-round tower of a clay wall. */
export interface Tower {
	readonly spot: Spot;
	readonly radius: number;
	readonly head: number;
}

/** A straight piece of wall: its ends, where its outside looks, and its height. */
export interface Stretch {
	readonly from: Spot;
	readonly to: Spot;
	readonly angle: number;
	readonly head: number;
}

/** A stretch of wall: mud brick above, worn to a ragged edge; below it the bank of earth the rest has become. */
export function clayWall(stage: Stage, view: Lens, clay: Tones, { from, to, angle, head }: Stretch): string {
	const { random } = stage;
	const fill = facing(clay, angle);
	const count = 15;
	const spots = Array.from({ length: count + 1 }, (_, at) => between(from, to, (at / count) ** 1.6));
	const turn = (angle * Math.PI) / 180;
	const out =
		(metres: number, up: number) =>
		([x, behind]: Spot): Place => [x + Math.sin(turn) * metres, behind - Math.cos(turn) * metres, up];
	const edge = spots.map((spot, at) =>
		out(0, head - (at % 4 === 2 ? random.between(0.4, 0.9) : random.between(0, 0.3)))(spot),
	);
	const foot = spots.map((spot) => out(random.between(2.5, 3.1), 0)(spot));
	const bank = spots.map((spot, at) =>
		out(0.4, at % 3 === 1 ? random.between(1.9, 2.5) : random.between(1.1, 1.5))(spot),
	);
	const course = (up: number) =>
		polygon([from, to].map(([x, behind]) => view.at([x, behind, up]))).slice(0, -1);
	return [
		path(view.shape([...edge, [...to, 0], [...from, 0]]), fill),
		line([0.5, 0.9, 1.3, 1.7].map((down) => course(head - down)).join(''), mix(fill, clay.deep, 0.4), 1.5, {
			'stroke-dasharray': '34 22 12 60 20 31',
			opacity: 0.6,
		}),
		path(
			smooth(bank.map(view.at)) + polygon(foot.toReversed().map(view.at)).replace('M', 'L'),
			mix(fill, stage.soil.shade, 0.3),
		),
	].join('');
}

/** A round tower worn by many winters: strips of light from shade to sun, a ragged crown, a skirt of its own earth. */
export function clayTower(stage: Stage, view: Lens, clay: Tones, { spot, radius, head }: Tower): string {
	const { random } = stage;
	const far = spot[1] > 20;
	const girth = (up: number) => radius * (1.2 - 0.26 * (up / head) + 0.34 * Math.max(0, 1 - up / 1.5));
	const parts = far ? 6 : 10;
	const angles = Array.from({ length: parts + 1 }, (_, at) => -90 + (at * 180) / parts);
	const crown = angles.map(
		(angle, at) =>
			head -
			(at % 4 === 3 ? random.between(0.5, 1) : random.between(0, 0.35)) -
			(Math.abs(angle) / 90) ** 3 * 0.8,
	);
	const strip = (from: number, to: number) => {
		const part = angles.slice(from, to + 1);
		const side = (angle: number) =>
			(far ? [0, 1.5] : [0, 0.5, 1.3, 3]).map((up) => around(angle, girth(up), up, spot));
		return view.shape([
			...side(part[0] ?? 0),
			...part.map((angle, at) => around(angle, girth(head), crown[from + at] ?? head, spot)),
			...side(part.at(-1) ?? 0).reverse(),
			...part
				.slice(1, -1)
				.map((angle) => around(angle, girth(0), 0, spot))
				.reverse(),
		]);
	};
	const bands = [
		[0, parts * 0.4, clay.shade],
		[parts * 0.3, parts * 0.5, mix(clay.body, clay.shade, 0.5)],
		[parts * 0.5, parts * 0.7, clay.body],
		[parts * 0.7, parts, clay.lit],
	] as const;
	const rows = [0.86, 0.76, 0.66, 0.56, 0.46].map((share) =>
		smooth(
			[-66, -30, 0, 30, 66].map((angle) => view.at(around(angle, girth(head * share), head * share, spot))),
		),
	);
	const gully = [-44, -8, 27, 54].map((angle) =>
		view.shape([
			around(angle, girth(3), random.between(1.8, 3.6), spot),
			around(angle + 8, girth(0.4), 0.2, spot),
			around(angle - 7, girth(0), 0, spot),
		]),
	);
	return [
		...bands.map(([from, to, fill]) => path(strip(Math.floor(from), Math.ceil(to)), fill)),
		far
			? ''
			: line(rows.join(''), clay.deep, 1.5, { 'stroke-dasharray': '22 14 40 9 12 27', opacity: 0.35 }) +
				path(gully.join(''), clay.deep, { opacity: 0.25 }),
	].join('');
}
