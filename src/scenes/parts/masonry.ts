import { mix } from '../color.ts';
import type { Random } from '../seeded.ts';
import type { Stage } from '../stage.ts';
import { d, group, line, path } from '../svg.ts';
import type { Lens, Place } from './lens.ts';

type Spot = readonly [x: number, behind: number];

/** A straight upright wall seen from outside: its left and right ends on the ground, its foot and head in metres. */
export interface Wall {
	readonly from: Spot;
	readonly to: Spot;
	readonly foot: number;
	readonly head: number;
}

const lengthOf = ({ from, to }: Wall): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** A place on a wall, so many metres from its left end. */
export function on(wall: Wall, along: number, up: number): Place {
	const share = along / lengthOf(wall);
	const [x, behind] = [0, 1].map((at) => {
		const [a = 0, b = 0] = [wall.from[at], wall.to[at]];
		return a + (b - a) * share;
	});
	return [x ?? 0, behind ?? 0, up];
}

/** A rectangle on a wall, its edges in metres; the whole wall if none are given. */
export const panel = (
	view: Lens,
	wall: Wall,
	{ left = 0, right = lengthOf(wall), foot = wall.foot, head = wall.head } = {},
): string =>
	view.shape([on(wall, left, foot), on(wall, left, head), on(wall, right, head), on(wall, right, foot)]);

/** A pointed arch on a wall: its middle and half width along the wall, its foot and the top of its point. */
export function archOn(
	view: Lens,
	wall: Wall,
	{ middle, half, foot, head }: { middle: number; half: number; foot: number; head: number },
): string {
	const spring = head - half * 1.12;
	const curve = [
		[1, spring],
		[0.94, spring + half * 0.36],
		[0.76, spring + half * 0.66],
		[0.42, spring + half * 0.93],
	] as const;
	const side = (turn: 1 | -1) => curve.map(([share, up]) => on(wall, middle + half * share * turn, up));
	return view.shape([
		on(wall, middle - half, foot),
		...side(-1),
		on(wall, middle, head),
		...side(1).reverse(),
		on(wall, middle + half, foot),
	]);
}

/** Broken courses of brick along a wall, running with its perspective. */
export function coursesOn(
	random: Random,
	view: Lens,
	wall: Wall,
	{ fill, dark, step = 0.3, from = 0 }: { fill: string; dark: string; step?: number; from?: number },
): string {
	const length = lengthOf(wall);
	const rows: string[] = [];
	for (let up = wall.foot + Math.max(step, from); up < wall.head - step / 2; up += step) {
		for (let run = 0; run < (random.chance(0.5) ? 2 : 1); run += 1) {
			const start = random.between(0, length * 0.75);
			const end = Math.min(length, start + length * random.between(0.08, 0.3));
			const [a, b] = [view.at(on(wall, start, up)), view.at(on(wall, end, up))];
			rows.push(d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`);
		}
	}
	return line(rows.join(''), mix(fill, dark, 0.45), 1.5, { opacity: 0.55 });
}

/** The four walls of a box turned by `angle` degrees: its front looks that far to the right of us. Seen ones first: left, front, then right and back. */
export function box(
	[x, behind]: Spot,
	{
		width,
		depth,
		angle,
		foot = 0,
		head,
	}: { width: number; depth: number; angle: number; foot?: number; head: number },
): readonly [left: Wall, front: Wall, right: Wall, back: Wall] {
	const turn = (angle * Math.PI) / 180;
	const corner = (across: number, deep: number): Spot => [
		x + across * Math.cos(turn) - deep * Math.sin(turn),
		behind + across * Math.sin(turn) + deep * Math.cos(turn),
	];
	const [w, e] = [width / 2, depth / 2];
	const [nearLeft, nearRight, farRight, farLeft] = [
		corner(-w, -e),
		corner(w, -e),
		corner(w, e),
		corner(-w, e),
	];
	const wall = (from: Spot, to: Spot): Wall => ({ from, to, foot, head });
	return [
		wall(farLeft, nearLeft),
		wall(nearLeft, nearRight),
		wall(nearRight, farRight),
		wall(farRight, farLeft),
	];
}

/** The shadow of boxes on the ground, in one tone with shapes already laid down (`laid`). */
export function boxShadow(
	{ light }: Stage,
	view: Lens,
	boxes: readonly (readonly Wall[])[],
	...more: readonly string[]
): string {
	const walls = boxes.flat();
	const sides = walls.map(({ from, to, head }) =>
		view.shadowShape([
			[...from, 0],
			[...from, head],
			[...to, head],
			[...to, 0],
		]),
	);
	const tops = boxes.map((box) => view.shadowShape(box.map(({ from, head }): Place => [...from, head])));
	return group(
		{ fill: light.shadow.color, opacity: light.shadow.opacity },
		...[...sides, ...tops].map((shape) => path(shape, 'inherit')),
		...more,
	);
}
