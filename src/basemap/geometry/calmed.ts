import type { Position } from 'geojson';

const STEPS = 4; // samples to each side of the one that is moved

/**
 * A line without its windings: each point is the middle of the stretch around it, this many degrees to each side. A
 * name written along the line itself would stumble at every bend.
 */
export function calmed(line: readonly Position[], reach: number): Position[] {
	const samples = resampled(line, reach / STEPS);
	return samples.map((_, i) => {
		const each = Math.min(STEPS, i, samples.length - 1 - i); // towards its ends a line keeps its course
		const around = samples.slice(i - each, i + each + 1);
		return [mean(around, 0), mean(around, 1)];
	});
}

const mean = (points: readonly Position[], axis: 0 | 1) =>
	points.reduce((sum, point) => sum + point[axis]!, 0) / points.length;

/** Points at even steps along a line, its ends among them. */
function resampled(line: readonly Position[], step: number): Position[] {
	const [first, ...rest] = line;
	const last = line.at(-1);
	if (!first || !last) return [];
	const samples: Position[] = [first];
	let before = first;
	let left = step; // until the next sample
	for (const point of rest) {
		const [dx, dy] = [point[0]! - before[0]!, point[1]! - before[1]!];
		const length = Math.hypot(dx, dy);
		for (; left <= length; left += step) {
			samples.push([before[0]! + (dx * left) / length, before[1]! + (dy * left) / length]);
		}
		left -= length;
		before = point;
	}
	return left < step ? [...samples, last] : samples;
}
