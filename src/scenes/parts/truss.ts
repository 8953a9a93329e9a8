import { d, line } from '../svg.ts';

/** A lattice post or jib between two points: two chords and the zigzag between them. */
export function truss(
	from: readonly [number, number],
	to: readonly [number, number],
	{
		wide,
		narrow,
		bays,
		color,
		width,
	}: { wide: number; narrow: number; bays: number; color: string; width: number },
): string {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	const [nx, ny] = [-dy / length, dx / length];
	const at = (share: number, side: number): readonly [number, number] => {
		const half = ((wide + (narrow - wide) * share) / 2) * side;
		return [from[0] + dx * share + nx * half, from[1] + dy * share + ny * half];
	};
	const [a, b, c, e] = [at(0, -1), at(1, -1), at(0, 1), at(1, 1)];
	const zigzag = Array.from({ length: bays + 1 }, (_, bay) => {
		const [x, y] = at(bay / bays, bay % 2 === 0 ? -1 : 1);
		return bay === 0 ? d`M${x} ${y}` : d`L${x} ${y}`;
	}).join('');
	const chords = d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}M${c[0]} ${c[1]}L${e[0]} ${e[1]}`;
	return line(chords, color, width) + line(zigzag, color, width * 0.6, { 'stroke-linejoin': 'round' });
}
