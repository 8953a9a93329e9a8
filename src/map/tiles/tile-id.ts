/** The number of a tile in an archive: all tiles of the zooms before it, then its step along the Hilbert curve of its own. */
export function tileId(z: number, x: number, y: number): number {
	const before = (4 ** z - 1) / 3;
	let [column, row, steps] = [x, y, 0];
	for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
		const [isEast, isSouth] = [Math.floor(column / side) % 2, Math.floor(row / side) % 2];
		steps += side * side * ((3 * isEast) ^ isSouth);
		// The curve of a quarter is turned so that it begins where that of the quarter before it ends.
		[column, row] = [column % side, row % side];
		if (isSouth === 0) {
			if (isEast === 1) [column, row] = [side - 1 - column, side - 1 - row];
			[column, row] = [row, column];
		}
	}
	return before + steps;
}
