/** Name of a cell as spreadsheets count, e.g. `AB7`; both numbers begin with 1. */
export function cellName(column: number, row: number): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}
