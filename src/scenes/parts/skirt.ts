import type { Stage } from '../stage.ts';
import { d, path, smooth } from '../svg.ts';

/** Earth blown or trodden against the foot of a thing, so that it stands in the ground and not on it. */
export function skirt({ soil, random }: Stage, left: number, right: number, height = 7): string {
	const points: [number, number][] = [[left, height * 0.15]];
	const step = Math.max(24, (right - left) / 9);
	for (let x = left + step; x < right - step / 2; x += step)
		points.push([x, -random.between(0.1, 1) * height]);
	points.push([right, height * 0.15]);
	return path(smooth(points) + d`q${(left - right) / 2} ${height * 0.3} ${left - right} 0z`, soil.body);
}
