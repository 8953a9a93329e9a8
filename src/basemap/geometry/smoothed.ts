import type { Geometry, Position } from 'geojson';

const ROUNDS = 2;

/**
 * A shape with its corners rounded (Chaikin): sources traced from a coarse grid have steps that no shore has.
 * Nothing moves by more than a quarter of the stretch beside it.
 */
export function smoothed<Shape extends Geometry>(shape: Shape): Shape {
	switch (shape.type) {
		case 'LineString':
			return { ...shape, coordinates: rounded(shape.coordinates, false) };
		case 'MultiLineString':
			return { ...shape, coordinates: shape.coordinates.map((line) => rounded(line, false)) };
		case 'Polygon':
			return { ...shape, coordinates: shape.coordinates.map((ring) => rounded(ring, true)) };
		case 'MultiPolygon':
			return {
				...shape,
				coordinates: shape.coordinates.map((rings) => rings.map((ring) => rounded(ring, true))),
			};
		default:
			return shape;
	}
}

function rounded(points: Position[], isRing: boolean): Position[] {
	let line = points;
	for (let round = 0; round < ROUNDS && line.length > 2; round++) line = cornersCut(line, isRing);
	return line;
}

/** Each corner gives way to two points, a quarter of the way to either neighbour. */
function cornersCut(points: readonly Position[], isRing: boolean): Position[] {
	const cut = points
		.slice(1)
		.flatMap((to, i) => [between(points[i]!, to, 0.25), between(points[i]!, to, 0.75)]);
	return isRing ? [...cut, cut[0]!] : [points[0]!, ...cut.slice(1, -1), points.at(-1)!];
}

const between = ([ax, ay]: Position, [bx, by]: Position, share: number): Position => [
	ax! + (bx! - ax!) * share,
	ay! + (by! - ay!) * share,
];
