import type { Tones } from '../palette.ts';
import { path, polygon } from '../svg.ts';

/** A station of a round body: how high, how wide from its axis. */
export type Ring = readonly [y: number, half: number];

const face = (x: number, rings: readonly Ring[], left: number, right: number) =>
	polygon([
		...rings.map(([y, half]) => [x + half * left, y] as const),
		...rings.toReversed().map(([y, half]) => [x + half * right, y] as const),
	]);

/** Outline of an upright round body, for shadows. */
export const turnedOutline = (x: number, rings: readonly Ring[]): string => face(x, rings, -1, 1);

/** An upright round body (tank, tower, nose cone) in flat tones, light on its right. */
export const turned = (x: number, rings: readonly Ring[], { lit, body, shade }: Tones): string =>
	path(face(x, rings, -1, 1), body) +
	path(face(x, rings, -1, -0.36), shade) +
	path(face(x, rings, 0.42, 0.9), lit);
