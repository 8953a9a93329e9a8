import { distant } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { d, element, group, line, path } from '../svg.ts';
import type { Point } from './vista.ts';

/** The takyr before us: a clay pan cracked into plates, wider the nearer they lie. */
export function takyr(stage: Stage): string {
	const { light, random } = stage;
	const clay = paint(stage, 'clay');
	const rows = [44, 54, 69, 91, 122, 166];
	const columns = 11;
	const joint = (row: number, column: number): Point => {
		const y = rows[row] ?? 190;
		const spread = 0.42 + (row / 5) * 0.75;
		const x = (column - columns / 2 + (row % 2) * 0.5) * 112 * spread + 60;
		return [x + random.between(-12, 12) * spread, y + (row === 0 ? 0 : random.between(-3, 3) * spread)];
	};
	const net = rows.map((_, row) => Array.from({ length: columns + 1 }, (__, column) => joint(row, column)));
	const cracks = net
		.map((points, row) => {
			const across = `M${points.map(([x, y]) => d`${x} ${y}`).join('L')}`;
			const next = net[row + 1];
			const down =
				next === undefined
					? ''
					: points
							.map(([x, y], at) => {
								const [nx, ny] = next[at] ?? [x, y];
								return d`M${x} ${y}L${nx} ${ny}`;
							})
							.join('');
			return { across, down, width: 0.9 + row * 0.75 };
		})
		.map(({ across, down, width }) =>
			line(across + down, light.shadow.color, width, { opacity: 0.5, 'stroke-linejoin': 'round' }),
		);
	const rims = net.slice(1).map((points, row) =>
		line(
			points
				.map(([x, y], at) => {
					const [nx] = points[at + 1] ?? [x];
					return d`M${x + 5} ${y + 3 + row * 0.6}L${nx - 7} ${y + 3 + row * 0.6}`;
				})
				.join(''),
			clay.lit,
			1 + row * 0.4,
			{ opacity: 0.7 },
		),
	);
	return [
		element(
			'clipPath',
			{ id: 'pan' },
			element('path', { d: d`M-600 190V104Q-420 78 -250 70T120 44T440 54T600 46V190z` }),
		),
		path(d`M-600 190V104Q-420 78 -250 70T120 44T440 54T600 46V190z`, distant(light, clay.lit, 0.12)),
		group({ 'clip-path': 'url(#pan)' }, ...cracks, ...rims),
	].join('');
}
