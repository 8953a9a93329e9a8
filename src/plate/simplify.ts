/**
 * Leaves out the points of a line that lie nearer than `tolerance` to the line without them (Douglas–Peucker).
 * Points are flat `x, y` pairs; the two ends always stay.
 */
export function simplified(points: Float64Array, tolerance: number): Float64Array {
	const count = points.length / 2;
	if (count < 3) return points;
	const kept = new Uint8Array(count);
	kept[0] = kept[count - 1] = 1;
	const spans = [0, count - 1];
	while (spans.length > 0) {
		const last = spans.pop()!;
		const first = spans.pop()!;
		const { index, distance2 } = farthest(points, first, last);
		if (distance2 <= tolerance * tolerance) continue;
		kept[index] = 1;
		spans.push(first, index, index, last);
	}
	return points.filter((_, i) => kept[i >> 1] === 1);
}

function farthest(points: Float64Array, first: number, last: number) {
	const x = points[2 * first]!;
	const y = points[2 * first + 1]!;
	const dx = points[2 * last]! - x;
	const dy = points[2 * last + 1]! - y;
	const length2 = dx * dx + dy * dy;
	let index = first;
	let distance2 = 0;
	for (let i = first + 1; i < last; i++) {
		const px = points[2 * i]! - x;
		const py = points[2 * i + 1]! - y;
		// a ring begins where it ends: its span has no length, and distance is then measured from that point
		const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
		const d2 = (px - t * dx) ** 2 + (py - t * dy) ** 2;
		if (d2 > distance2) [index, distance2] = [i, d2];
	}
	return { index, distance2 };
}
