/** Points every `step` along a line of flat `x, y` pairs, its start included. */
export function resampled(points: ArrayLike<number>, step: number): number[] {
	const samples = [points[0]!, points[1]!];
	let untilNext = step;
	for (let i = 2; i < points.length; i += 2) {
		const [x, y] = [points[i - 2]!, points[i - 1]!];
		const [dx, dy] = [points[i]! - x, points[i + 1]! - y];
		const length = Math.hypot(dx, dy);
		while (untilNext <= length) {
			samples.push(x + (dx * untilNext) / length, y + (dy * untilNext) / length);
			untilNext += step;
		}
		untilNext -= length;
	}
	return samples;
}
