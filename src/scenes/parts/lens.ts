import { mix } from '../color.ts';
import type { Tones } from '../palette.ts';
import { HORIZON, type Stage } from '../stage.ts';
import { round } from '../svg.ts';

/** A point in metres: to the right of the hero's middle, behind it (towards us is negative), above the ground. */
export type Place = readonly [x: number, behind: number, up: number];
export type Point = readonly [number, number];

/** What a lens does to places. */
export interface Lens {
	/** Pixels to a metre at a depth. */
	scale(behind: number): number;
	/** Where a place appears, counted from the hero's foot. */
	at(place: Place): Point;
	/** Where the shadow of a place falls on level ground. */
	shadow(place: Place): Point;
	/** A closed shape through places. */
	shape(places: readonly Place[]): string;
	/** The shadow of such a shape. */
	shadowShape(places: readonly Place[]): string;
}

/** A closed polygon in steps from corner to corner: a third lighter than written out, and these pictures have many. */
function stepped(points: readonly Point[]): string {
	const [first, ...rest] = points.map(([x, y]): Point => [round(x), round(y)]);
	if (first === undefined) return '';
	let [x, y] = first;
	const steps = rest.map(([nx, ny]) => {
		const step = `${round(nx - x)} ${round(ny - y)}`;
		[x, y] = [nx, ny];
		return step;
	});
	return `M${first[0]} ${first[1]}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

/**
 * True perspective for built things: our eye stands `distanceM` before the hero, at the height the stage says.
 * Views from the air raise the horizon.
 */
export function lens(stage: Stage, distanceM: number, horizon = HORIZON): Lens {
	const { eyeM, groundY, light } = stage;
	const near = (groundY - horizon) / eyeM;
	const scale = (behind: number) => (near * distanceM) / (distanceM + behind);
	const at = ([x, behind, up]: Place): Point => [
		x * scale(behind),
		horizon + (eyeM - up) * scale(behind) - groundY,
	];
	const shadow = ([x, behind, up]: Place): Point => {
		const [sx, sy] = at([x, behind, 0]);
		const height = up * scale(behind);
		return [sx - light.shadow.left * height, sy + light.shadow.near * height];
	};
	return {
		scale,
		at,
		shadow,
		shape: (places) => stepped(places.map(at)),
		shadowShape: (places) => stepped(places.map(shadow)),
	};
}

/** How an upright face is lit that looks `angle` degrees away from us: 90 is straight to the right, towards the sun. */
export function facing({ lit, body, shade, deep }: Tones, angle: number): string {
	if (angle > 20) return mix(body, lit, Math.min(1, (angle - 20) / 30));
	if (angle > -20) return body;
	return angle > -42 ? mix(body, shade, (-20 - angle) / 22) : mix(shade, deep, (-42 - angle) / 130);
}

/** A place on a circle round (x, behind): 0 degrees is the side to us, 90 the right side. */
export const around = (
	angle: number,
	radius: number,
	up: number,
	[x, behind]: readonly [number, number] = [0, 0],
): Place => {
	const turn = (angle * Math.PI) / 180;
	return [x + Math.sin(turn) * radius, behind - Math.cos(turn) * radius, up];
};
