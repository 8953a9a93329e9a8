import type { Rooted } from '../parts/grass.ts';
import { pixelsPerMetre, WIDTH, type Stage } from '../stage.ts';

/** Places for small plants on the plain, as tall as they would be there; fewer in the middle, where the hero stands. */
export function scatter(
	stage: Stage,
	{ count, top, bottom, tallM }: { count: number; top: number; bottom: number; tallM: number },
): Rooted[] {
	const { random, groundY } = stage;
	return Array.from({ length: count }, () => ({
		x: random.between(-10, WIDTH + 10),
		y: top + (bottom - top) * random.between(0, 1) ** 0.8,
	}))
		.filter(({ x, y }) => Math.abs(x - WIDTH / 2) > 370 || y > groundY + 55)
		.sort((one, other) => one.y - other.y)
		.map(({ x, y }) => ({
			x,
			y,
			height: Math.min(95, Math.max(5, tallM * pixelsPerMetre(stage, y) * random.between(0.7, 1.25))),
		}));
}
