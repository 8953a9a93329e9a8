const tenths = (value: number) => Math.round(value * 10);

/** A number with one decimal at most and no needless sign or zero, as path data may have it. */
export const short = (value: number) => shortTenths(tenths(value));

function shortTenths(value: number): string {
	const text = String(value / 10);
	return text.replace(/^(-?)0\./, '$1.');
}

const pair = (x: number, y: number) => shortTenths(x) + (y < 0 ? '' : ' ') + shortTenths(y);

/** Path data of a line through flat `x, y` pairs: relative, tenths of a unit, points that round together once. */
export function linePath(points: ArrayLike<number>, { closed = false } = {}): string {
	if (points.length < 4) return '';
	let x = tenths(points[0]!);
	let y = tenths(points[1]!);
	let data = `M${pair(x, y)}`;
	let command = 'l';
	for (let i = 2; i < points.length; i += 2) {
		const dx = tenths(points[i]!) - x;
		const dy = tenths(points[i + 1]!) - y;
		if (dx === 0 && dy === 0) continue;
		data += (command || (dx < 0 ? '' : ' ')) + pair(dx, dy);
		command = '';
		x += dx;
		y += dy;
	}
	if (command) return ''; // all points fell on one
	return closed ? `${data}z` : data;
}
