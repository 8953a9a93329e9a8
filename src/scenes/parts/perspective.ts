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

type Written = (words: TemplateStringsArray, ...numbers: readonly number[]) => string;

/** Outlines and broken lines whose points of space are written out, three numbers each: shape`-9 0 8  -9 0 150  13 0 150`. */
export function writtenFor(eye: Camera): { readonly shape: Written; readonly stroke: Written } {
	const points = (words: TemplateStringsArray, numbers: readonly number[]): Space[] => {
		const text = words.map((word, at) => (at === 0 ? word : `${numbers[at - 1] ?? 0}${word}`)).join('');
		const all = text.trim().split(/\s+/).map(Number);
		return Array.from({ length: Math.floor(all.length / 3) }, (_, at) => [
			all[at * 3] ?? 0,
			all[at * 3 + 1] ?? 0,
			all[at * 3 + 2] ?? 1,
		]);
	};
	return {
		shape: (words, ...numbers) => sight(eye, points(words, numbers)),
		stroke: (words, ...numbers) => trace(eye, points(words, numbers)),
	};
}
