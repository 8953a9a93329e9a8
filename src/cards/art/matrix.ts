/** A plane transformation as SVG writes it: `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first and `outer` then. */
export const times = (outer: Matrix, inner: Matrix): Matrix => {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

/** The matrix of a `transform` attribute made of moves, turns and scales. */
export function matrixOf(transform = ''): Matrix {
	let matrix = IDENTITY;
	for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [x = 0, y] = list!
			.split(/[\s,]+/)
			.filter(Boolean)
			.map(Number);
		matrix = times(matrix, stepOf(name!, x, y));
	}
	return matrix;
}

function stepOf(name: string, x: number, y: number | undefined): Matrix {
	if (name === 'translate') return [1, 0, 0, 1, x, y ?? 0];
	if (name === 'scale') return [x, 0, 0, y ?? x, 0, 0];
	if (name === 'rotate') {
		const angle = (x * Math.PI) / 180;
		return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
	}
	throw new Error(`A drawing turns or moves something by ${name}(), which is not known here.`);
}
