import { paint, type Stage } from '../stage.ts';
import { d, path } from '../svg.ts';

/** Broken stones heaped along a bank, from one point of a picture to another, growing towards us. */
export function riprap(
	stage: Stage,
	from: readonly [x: number, y: number],
	to: readonly [x: number, y: number],
	count = 20,
): string {
	const { random } = stage;
	const stone = paint(stage, 'stone');
	const places = Array.from({ length: count }, (_, at) => {
		const share = at / (count - 1);
		const x = from[0] + (to[0] - from[0]) * share + random.between(-10, 10);
		return [x, from[1] + (to[1] - from[1]) * share, 7 + share * 11] as const;
	});
	const stones = (lift: number) =>
		places
			.map(
				([x, y, size]) =>
					d`M${x - size} ${y}l${size * 0.4} ${-size * lift}h${size}l${size * 0.6} ${size * lift}z`,
			)
			.join('');
	return path(stones(0.9), stone.body) + path(stones(0.45), stone.shade);
}
