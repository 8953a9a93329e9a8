import type { Tones } from '../palette.ts';
import { path } from '../svg.ts';
import { frame, sight, type Camera, type Space, type Standing } from './perspective.ts';

/** A straight-sided body: its measures in metres along, across and up, from the middle of its foot. */
export interface Block extends Standing {
	readonly along: number;
	readonly across: number;
	readonly top: number;
	readonly foot?: number;
	/** How much narrower the top is than the foot, in metres on every side. */
	readonly batter?: number;
}

/** The eight corners: four of the foot, then four of the top, each ring in the order fore-right, fore-left, aft-left, aft-right. */
function corners({ along, across, top, foot = 0, batter = 0, ...standing }: Block): Space[] {
	const at = frame(standing);
	const ring = (up: number, inset: number) => {
		const [a, c] = [along / 2 - inset, across / 2 - inset];
		return [at(a, up, c), at(a, up, -c), at(-a, up, -c), at(-a, up, c)];
	};
	return [...ring(foot, 0), ...ring(top, batter)];
}

/** A wall seen from `eye`, in the tone its direction has when the sun stands on the right. */
function wall(eye: Camera, points: readonly Space[], normal: number, tones: Tones): string {
	const seen = points.map(eye);
	const area = seen.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = seen[(at + 1) % seen.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	if (area <= 0) return '';
	return path(sight(eye, points), normal > 0.35 ? tones.lit : normal < -0.35 ? tones.shade : tones.body);
}

/** A block in flat tones: only the faces our eye can see. */
export function block(eye: Camera, shape: Block, tones: Tones): string {
	const points = corners(shape);
	const corner = (...at: readonly number[]) => at.map((index) => points[index] ?? ([0, 0, 1] as const));
	const { turn } = shape;
	return [
		wall(eye, corner(4, 7, 6, 5), 1, tones),
		wall(eye, corner(0, 4, 5, 1), Math.cos(turn), tones),
		wall(eye, corner(1, 5, 6, 2), Math.sin(turn), tones),
		wall(eye, corner(2, 6, 7, 3), -Math.cos(turn), tones),
		wall(eye, corner(3, 7, 4, 0), -Math.sin(turn), tones),
	].join('');
}
