import type { LngLat } from '#domain/lng-lat.ts';
import { nearestOn } from './nearest-on.ts';
import { lengthKm } from './way-along.ts';

/** A part of a line whose length is known better than by measuring what is drawn of it. */
export interface Stretch {
	readonly points: readonly LngLat[];
	readonly km: number;
}

/** Where a point lies beside a line. */
export interface Beside {
	/** How far along the line it comes nearest, from the beginning; where it passes twice, the first time. */
	readonly fromStartKm: number;
	/** How far the point is from there. */
	readonly offKm: number;
}

/** Where a point lies beside a line of stretches; undefined where there is no line. */
export function besideLine(line: readonly Stretch[], point: LngLat): Beside | undefined {
	const foot = nearestOn(
		line.map(({ points }) => points),
		point,
	);
	if (!foot) return undefined;
	const { points, km } = line[foot.line]!;
	const passedKm = lengthKm([...points.slice(0, foot.stretch + 1), foot.at]);
	const drawnKm = lengthKm(points);
	const before = line.slice(0, foot.line).reduce((sum, stretch) => sum + stretch.km, 0);
	return { fromStartKm: before + (drawnKm === 0 ? 0 : (passedKm / drawnKm) * km), offKm: foot.km };
}
