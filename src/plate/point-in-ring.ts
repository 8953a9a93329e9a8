/** Whether a point lies in a ring of flat `x, y` pairs: a ray to the right then crosses it an odd number of times. */
export function isInside(x: number, y: number, ring: ArrayLike<number>): boolean {
	let inside = false;
	let [fromX, fromY] = [ring[ring.length - 2]!, ring[ring.length - 1]!];
	for (let i = 0; i < ring.length; i += 2) {
		const [toX, toY] = [ring[i]!, ring[i + 1]!];
		if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
		[fromX, fromY] = [toX, toY];
	}
	return inside;
}
