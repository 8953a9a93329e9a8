import type { Tones } from '../palette.ts';
import { d, line, path } from '../svg.ts';

/** Where the two handles of a dome's outline stand, in half-widths and heights. */
const PROFILES = {
	round: [1, 0.56, 0.56, 1],
	pointed: [1.03, 0.5, 0.42, 0.86],
	cone: [0.93, 0.3, 0.3, 0.74],
	onion: [1.75, 0.5, 0.12, 0.62],
} as const;
export type DomeProfile = keyof typeof PROFILES;

export interface DomeShape {
	readonly x: number;
	readonly foot: number;
	readonly half: number;
	readonly height: number;
	readonly profile: DomeProfile;
	/** Meridian ribs drawn on the shell. */
	readonly ribs?: number;
}

/** From the foot up to the apex along a meridian: -1 is the left outline, 1 the right. */
function meridian({ x, foot, half, height, profile }: DomeShape, side: number): string {
	const [x1, y1, x2, y2] = PROFILES[profile];
	const reach = half * side;
	return d`M${x + reach} ${foot}C${x + reach * x1} ${foot - height * y1} ${x + reach * x2} ${foot - height * y2} ${x} ${foot - height}`;
}

/** The way back down from the apex. */
function meridianDown({ x, foot, half, height, profile }: DomeShape, side: number): string {
	const [x1, y1, x2, y2] = PROFILES[profile];
	const reach = half * side;
	return d`C${x + reach * x2} ${foot - height * y2} ${x + reach * x1} ${foot - height * y1} ${x + reach} ${foot}z`;
}

/** Outline of a dome, for shadows. */
export const domeOutline = (shape: DomeShape): string => meridian(shape, -1) + meridianDown(shape, 1);

/** A dome in three felt-flat tones, light on its right. */
export function dome(shape: DomeShape, { lit, body, shade, deep }: Tones): string {
	const ribs = Array.from({ length: shape.ribs ?? 0 }, (_, at, count = shape.ribs ?? 0) =>
		meridian(shape, Math.sin(((at + 1) / (count + 1) - 0.5) * Math.PI)),
	);
	return [
		path(domeOutline(shape), body),
		path(meridian(shape, -1) + meridianDown(shape, -0.4), shade),
		path(meridian(shape, 0.38) + meridianDown(shape, 0.92), lit),
		ribs.length > 0 ? line(ribs.join(''), deep, 1.6, { opacity: 0.35 }) : '',
	].join('');
}
