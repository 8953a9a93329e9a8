/**
 * A line whose corners are cut to a curve (Chaikin, twice), so that data drawn larger than it was surveyed for
 * does not show steps it never had on the ground. Flat `x, y` pairs; the ends of an open line stay.
 */
export function roundCorners(points: Float64Array, closed: boolean): Float64Array {
	return Float64Array.from(cutCorners(cutCorners(points, closed), closed));
}

function cutCorners(points: ArrayLike<number>, closed: boolean): ArrayLike<number> {
	const n = points.length;
	if (n < 6) return points;
	const cut: number[] = closed ? [] : [points[0]!, points[1]!];
	for (let i = 0; i < (closed ? n : n - 2); i += 2) {
		const j = (i + 2) % n;
		for (const t of [0.25, 0.75]) {
			cut.push(
				points[i]! + t * (points[j]! - points[i]!),
				points[i + 1]! + t * (points[j + 1]! - points[i + 1]!),
			);
		}
	}
	if (!closed) cut.push(points[n - 2]!, points[n - 1]!);
	return cut;
}
