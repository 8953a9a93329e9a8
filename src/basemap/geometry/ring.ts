import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boxAround, type Box } from '../box.ts';

/** A closed line around an area, as GeoJSON has it: the last point is the first one again. */
export type Ring = readonly Position[];

/** All rings of an area, outlines and holes. */
export const ringsOf = (area: Polygon | MultiPolygon): Ring[] =>
	area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

/** The smallest box around a ring; `undefined` for one without points. */
export const ringBox = (ring: Ring): Box | undefined => boxAround(ring);

/** The area of a ring in squares of its unit, below zero where it runs clockwise (y up). */
export function signedArea(ring: Ring): number {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
	}
	return twice / 2;
}

/** Whether a ring goes round a point (even-odd rule). */
export function isInRing([x, y]: Position, ring: Ring): boolean {
	let isInside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1]! as [number, number];
		const [bx, by] = ring[i]! as [number, number];
		const crosses = ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax;
		if (crosses) isInside = !isInside;
	}
	return isInside;
}

/** The square of the distance from a point to a segment, in square degrees. */
export function squareToSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const [dx, dy] = [bx! - ax!, by! - ay!];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x! - ax!) * dx + (y! - ay!) * dy) / length;
	const share = Math.max(0, Math.min(1, along));
	return (x! - ax! - share * dx) ** 2 + (y! - ay! - share * dy) ** 2;
}
