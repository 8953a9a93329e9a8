import type { Position } from 'geojson';
import { isInRing, ringBox, squareToSegment, type Ring } from './ring.ts';

const STEPS = 16; // along each side of the box, in each round
const ROUNDS = 3;

/** A point well inside an area, where its name has room: about the one farthest from all shores. */
export function labelPoint(rings: readonly Ring[]): Position | undefined {
	const outline = rings[0];
	const box = outline && ringBox(outline);
	if (!box) return undefined;
	let [west, south, east, north] = box;
	let best: { readonly point: Position; readonly room: number } | undefined;
	for (let round = 0; round < ROUNDS; round++) {
		const [width, height] = [(east - west) / STEPS, (north - south) / STEPS];
		for (let i = 0; i < STEPS; i++) {
			for (let j = 0; j < STEPS; j++) {
				const point = [west + (i + 0.5) * width, south + (j + 0.5) * height];
				const room = roomAt(point, rings);
				if (room > (best?.room ?? 0)) best = { point, room };
			}
		}
		if (!best) return undefined;
		const [x, y] = best.point as [number, number];
		[west, south, east, north] = [x - 2 * width, y - 2 * height, x + 2 * width, y + 2 * height];
	}
	return best?.point;
}

/** How far the nearest shore is, squared; 0 outside of the area. */
function roomAt(point: Position, rings: readonly Ring[]): number {
	const isInside = rings.filter((ring) => isInRing(point, ring)).length % 2 === 1;
	if (!isInside) return 0;
	let nearest = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			nearest = Math.min(nearest, squareToSegment(point, ring[i - 1]!, ring[i]!));
		}
	}
	return nearest;
}
