import type { Geometry, Position } from 'geojson';

/** The lines of a line feature; none for what is not one. */
export function linesOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** A line with points put in, so that no step is longer than this many degrees. */
export function denser(line: readonly Position[], step: number): Position[] {
	return line.flatMap((point, i) => {
		const before = line[i - 1];
		if (!before) return [point];
		const [dx, dy] = [point[0]! - before[0]!, point[1]! - before[1]!];
		const parts = Math.max(1, Math.ceil(Math.hypot(dx, dy) / step));
		return Array.from({ length: parts }, (_, part) => [
			before[0]! + (dx * (part + 1)) / parts,
			before[1]! + (dy * (part + 1)) / parts,
		]);
	});
}

/** Stretches of neighbouring points of which a test says the same, as index ranges that include both ends. */
export function stretches(line: readonly Position[], test: (point: Position) => boolean) {
	const found: { readonly from: number; readonly to: number; readonly holds: boolean }[] = [];
	let from = 0;
	const answers = line.map(test);
	for (let i = 1; i <= line.length; i++) {
		if (i < line.length && answers[i] === answers[from]) continue;
		found.push({ from, to: i - 1, holds: answers[from]! });
		from = i;
	}
	return found;
}
