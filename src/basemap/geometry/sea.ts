import type { Position } from 'geojson';
import { clippedLine } from '#plate/clip.ts';
import { boxesMeet, isInBox, type Box } from '../box.ts';
import { isInRing, ringBox, signedArea, type Ring } from './ring.ts';
import { aroundTheWorld } from './unrolled.ts';

/**
 * What of a box is not land, as polygons: an outline and its islands each. Tiles cut from polygons that fill the sea
 * itself stay sound; cut from «the world without the land» they break wherever land fills a tile.
 */
export function seaIn(land: readonly (readonly Ring[])[], box: Box): Ring[][] {
	const shores = land.flatMap((rings) =>
		rings.map((ring, i) => turned(ring, i === 0)).flatMap(aroundTheWorld),
	);
	const near = shores.filter((shore) => boxesMeet(ringBox(shore) ?? NOWHERE, box));
	const isWhole = (shore: Ring) => shore.every((point) => isInBox(point as [number, number], box));
	const coasts = near.filter((shore) => !isWhole(shore)).flatMap((shore) => coastsIn(shore, box));
	const whole = near.filter(isWhole);
	const outlines = [
		...outlinesAlong(coasts, box, isLand([box[0], box[1]], near)),
		...whole.filter(isInlandSea),
	];
	const seas = outlines.map((outline) => ({ size: Math.abs(signedArea(outline)), rings: [outline] }));
	seas.sort((a, b) => a.size - b.size);
	for (const island of whole.filter((shore) => !isInlandSea(shore))) {
		seas.find(({ rings }) => isInRing(island[0]!, rings[0]!))?.rings.push(island);
	}
	return seas.map(({ rings }) => rings);
}

const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** Land lies to the left of its shores: outlines run against the clock, the shores of inland seas with it. */
const turned = (ring: Ring, isOutline: boolean): Ring =>
	signedArea(ring) > 0 === isOutline ? ring : ring.toReversed();

const isInlandSea = (shore: Ring) => signedArea(shore) < 0;

const isLand = (point: Position, shores: readonly Ring[]) =>
	shores.filter((shore) => isInRing(point, shore)).length % 2 === 1;

/** The stretches of a shore inside the box, with the sea to the left. */
function coastsIn(shore: Ring, box: Box): Position[][] {
	const start = shore.findIndex((point) => !isInBox(point as [number, number], box));
	const points = [...shore.slice(start, -1), ...shore.slice(0, start + 1)].toReversed();
	const [minX, minY, maxX, maxY] = box;
	return clippedLine(Float64Array.from(points.flat()), { minX, minY, maxX, maxY })
		.filter((piece) => piece.length >= 4)
		.map((piece) => Array.from({ length: piece.length / 2 }, (_, i) => [piece[2 * i]!, piece[2 * i + 1]!]));
}

/** Outlines of the seas: along a coast, on along the edge of the box to the coast that comes next, and so round. */
function outlinesAlong(coasts: readonly Position[][], box: Box, isCornerLand: boolean): Ring[] {
	if (coasts.length === 0) return isCornerLand ? [] : [closed(corners(box).map(({ point }) => point))];
	const open = coasts.map((points) => ({
		points,
		from: onEdge(points[0]!, box),
		to: onEdge(points.at(-1)!, box),
	}));
	const outlines: Ring[] = [];
	while (open.length > 0) {
		const first = open.shift()!;
		const outline = [...first.points];
		let { to } = first;
		for (;;) {
			const way = (at: number) => (at - to + 4) % 4;
			const next = open.reduce((best, coast) => (way(coast.from) < way(best.from) ? coast : best), first);
			outline.push(...between(to, way(next.from), box));
			if (next === first) break;
			open.splice(open.indexOf(next), 1);
			outline.push(...next.points);
			({ to } = next);
		}
		outlines.push(closed(outline));
	}
	return outlines;
}

const closed = (points: readonly Position[]): Ring => [...points, points[0]!];

/** The corners of a box against the clock, each at its place along the edge: 0 … 4, a unit for each side. */
const corners = ([west, south, east, north]: Box) => [
	{ at: 0, point: [west, south] },
	{ at: 1, point: [east, south] },
	{ at: 2, point: [east, north] },
	{ at: 3, point: [west, north] },
];

/** The corners passed on the way along the edge. */
const between = (from: number, way: number, box: Box): Position[] =>
	corners(box)
		.map(({ at, point }) => ({ way: (at - from + 4) % 4, point }))
		.filter((corner) => corner.way > 0 && corner.way < way)
		.sort((a, b) => a.way - b.way)
		.map(({ point }) => point);

/** Where on the edge of the box a point lies, against the clock from the south-west corner. */
function onEdge([x, y]: Position, [west, south, east, north]: Box): number {
	const [across, up] = [(x! - west) / (east - west), (y! - south) / (north - south)];
	const sides = [
		{ off: Math.abs(up), at: across },
		{ off: Math.abs(1 - across), at: 1 + up },
		{ off: Math.abs(1 - up), at: 3 - across },
		{ off: Math.abs(across), at: 4 - up },
	];
	return sides.reduce((best, side) => (side.off < best.off ? side : best)).at % 4;
}
