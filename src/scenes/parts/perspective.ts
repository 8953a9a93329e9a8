import { HORIZON, type HeroArt } from '../stage.ts';
import { polygon } from '../svg.ts';

export type Point = readonly [x: number, y: number];
/** Metres: to the right of our eye, above the ground, ahead of us. */
export type Space = readonly [right: number, up: number, ahead: number];
export type Camera = (point: Space) => Point;

/** Our eye: where a point of space falls in a hero's own picture, so that everything built with it shares one vanishing point. */
export const camera =
	({ eyeM, groundY }: Pick<HeroArt, 'eyeM' | 'groundY'>, focal: number, vanishX = 0): Camera =>
	([right, up, ahead]) => [
		vanishX + (focal * right) / ahead,
		HORIZON - groundY + (focal * (eyeM - up)) / ahead,
	];

/** A thing's own axes: along it, above its ground, across it to its right. `turn` is the heading in radians, 0 to the right, growing towards us. */
export type Frame = (along: number, up: number, across: number) => Space;

/** Where a thing stands and which way it heads. */
export interface Standing {
	readonly right: number;
	readonly ahead: number;
	readonly turn: number;
}

/** The axes of a thing that stands somewhere and heads somewhere. */
export const frame =
	({ right, ahead, turn }: Standing): Frame =>
	(along, up, across) => [
		right + along * Math.cos(turn) - across * Math.sin(turn),
		up,
		ahead - along * Math.sin(turn) - across * Math.cos(turn),
	];

/** The outline through points of space. */
export const sight = (eye: Camera, points: readonly Space[]): string => polygon(points.map(eye));

/** A broken line through points of space. */
export const trace = (eye: Camera, points: readonly Space[]): string =>
	`M${points
		.map((point) =>
			eye(point)
				.map((value) => Math.round(value * 10) / 10)
				.join(' '),
		)
		.join('L')}`;
