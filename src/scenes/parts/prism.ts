import type { Tones } from '../palette.ts';
import { path } from '../svg.ts';
import { around, facing, type Lens, type Place } from './lens.ts';

export interface Prism {
	readonly center: readonly [x: number, behind: number];
	readonly radius: number;
	/** Radius of the upper edge, where it differs. */
	readonly topRadius?: number;
	readonly sides: number;
	/** How far the front face looks to the right of us, in degrees. */
	readonly angle: number;
	readonly foot: number;
	readonly head: number;
}

/** Outline corners of one face, foot first; `face` is where it looks, in degrees. */
function corners({ center, radius, topRadius = radius, sides, foot, head }: Prism, face: number): Place[] {
	const half = 180 / sides;
	return [
		around(face - half, radius, foot, center),
		around(face - half, topRadius, head, center),
		around(face + half, topRadius, head, center),
		around(face + half, radius, foot, center),
	];
}

/** The faces of a many-sided drum that we can see, each in its own light, from the outer ones to the front. */
export function prism(view: Lens, tones: Tones, shape: Prism): string {
	const faces = Array.from(
		{ length: shape.sides },
		(_, at) => ((shape.angle + (360 / shape.sides) * at + 180) % 360) - 180,
	).filter((face) => Math.abs(face) < 84);
	return faces
		.toSorted((one, other) => Math.abs(other) - Math.abs(one))
		.map((face) => path(view.shape(corners(shape, face)), facing(tones, face)))
		.join('');
}
