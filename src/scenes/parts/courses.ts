import type { Random } from '../seeded.ts';
import { d, line } from '../svg.ts';

/** Broken lines of brick courses over a wall, so that it reads as masonry without drawing each brick. */
export function courses(
	random: Random,
	color: string,
	{ x, y, width, height, step = 12 }: { x: number; y: number; width: number; height: number; step?: number },
): string {
	const rows: string[] = [];
	for (let row = y + step; row < y + height - 2; row += step) {
		const run = width * random.between(0.12, 0.4);
		rows.push(d`M${x + random.between(0, width - run)} ${row}h${run}`);
		if (random.chance(0.6)) rows.push(d`M${x + random.between(0, width * 0.8)} ${row}h${width * 0.15}`);
	}
	return line(rows.join(''), color, 1.6, { opacity: 0.4 });
}
