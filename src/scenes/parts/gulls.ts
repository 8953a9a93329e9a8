import { paint, type Stage } from '../stage.ts';
import { group, hundredths, path, round } from '../svg.ts';

/** Where a gull hangs; `size` is half its span in pixels. */
type Gull = readonly [x: number, y: number, size: number];

/** Gulls on the wind, seen against sky or water: white below, grey on the wing turned from the sun. */
export function gulls(stage: Stage, ...flock: readonly Gull[]): string {
	const white = paint(stage, 'white');
	return flock
		.map(([x, y, size], at) =>
			group(
				{
					transform: `translate(${round(x)} ${round(y)}) rotate(${at % 2 === 0 ? -8 : 10}) scale(${hundredths(size / 40)})`,
				},
				path('M-40-16C-26-20-12-12-2-2L4-4L-4 5C-16 0-28-10-40-16z', white.body),
				path('M40-18C26-20 12-12 2-3L-6-2L4 5C16-1 30-9 40-18z', white.lit),
				path('M-9 1Q4-5 14 2Q6 7-14 6z', white.lit),
			),
		)
		.join('');
}
