import { HORIZON, type Stage } from '../stage.ts';
import { d } from '../svg.ts';

export type Point = readonly [number, number];

/** Where a point of the world is seen: metres to the right, metres away, metres up. */
export type Camera = (x: number, z: number, up?: number) => Point;

/** A flat face in the world: metres along it and metres up (or away) become pixels. */
export type Surface = (along: number, across: number) => Point;

const FOCAL = 900;

/** The eye of this picture, looking straight at the horizon; `shift` moves the vanishing point sideways. */
export function camera({ eyeM, groundY }: Pick<Stage, 'eyeM' | 'groundY'>, shift = 0): Camera {
	return (x, z, up = 0) => {
		const scale = FOCAL / z;
		return [shift + x * scale, HORIZON - groundY + (eyeM - up) * scale];
	};
}

/** A wall standing on the line between two points of the ground. */
export function wall(see: Camera, [x0, z0]: Point, [x1, z1]: Point): Surface {
	const length = Math.hypot(x1 - x0, z1 - z0);
	return (along, up) => {
		const share = along / length;
		return see(x0 + (x1 - x0) * share, z0 + (z1 - z0) * share, up);
	};
}

/** A level at some height: metres to the right and metres away. */
export const level =
	(see: Camera, up = 0): Surface =>
	(x, z) =>
		see(x, z, up);

/** A shape drawn in metres (absolute M, L, C, Q, Z only) as it is seen on a face. */
export const seen = (face: Surface, shape: string): string =>
	shape.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, along: string, across: string) => {
		const [x, y] = face(Number(along), Number(across));
		return d`${x} ${y}`;
	});

/** An upright rectangle on a face, from its lower left corner, in metres. */
export const panel = (face: Surface, along: number, up: number, width: number, height: number): string =>
	seen(
		face,
		`M${along} ${up}L${along + width} ${up}L${along + width} ${up + height}L${along} ${up + height}Z`,
	);

/** A round-arched opening on a face: middle of its sill, width, full height. */
export function archPanel(face: Surface, mid: number, up: number, width: number, height: number): string {
	const half = width / 2;
	const spring = up + height - half;
	const bulge = spring + half * 0.55;
	const top = up + height;
	return seen(
		face,
		`M${mid - half} ${up}L${mid - half} ${spring}C${mid - half} ${bulge} ${mid - half * 0.55} ${top} ${mid} ${top}C${mid + half * 0.55} ${top} ${mid + half} ${bulge} ${mid + half} ${spring}L${mid + half} ${up}Z`,
	);
}

/** Where the shadow of a point ends: light comes from the right, behind the hero. */
export function shadowTip({ light }: Stage, foot: Point, top: Point): Point {
	const tall = foot[1] - top[1];
	return [foot[0] - light.shadow.left * tall, foot[1] + light.shadow.near * tall];
}

/** The shadow of an upright wall on level ground, to be filled in a group of one opacity. */
export function wallShadow(stage: Stage, see: Camera, a: Point, b: Point, height: number): string {
	const tip = ([x, z]: Point) => shadowTip(stage, see(x, z), see(x, z, height));
	return outline([see(...a), see(...b), tip(b), tip(a)]);
}

/** A closed shape through points already seen. */
export const outline = (points: readonly Point[]): string =>
	`M${points.map(([x, y]) => d`${x} ${y}`).join('L')}Z`;
