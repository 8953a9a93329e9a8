import { rolling } from '../parts/relief.ts';
import { tufts } from '../parts/grass.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, WIDTH, type LandArt, type Stage } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';
import { scatter } from './scatter.ts';

/** The net of cracks of a drying pan, laid down in perspective. */
function cracks({ random }: Stage): string {
	const rows = 8;
	const node = (row: number, at: number) => {
		const depth = ((row + 0.5) / rows) ** 1.9;
		const spread = 70 + depth * 150;
		return [
			600 + (at - 6.5 + (row % 2) * 0.5) * spread + random.between(-0.2, 0.2) * spread,
			536 + depth * 230 + random.between(-4, 4) * depth,
		] as const;
	};
	const grid = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: 14 }, (__, at) => node(row, at)),
	);
	return grid
		.flatMap((nodes, row) =>
			nodes.flatMap(([x, y], at) => {
				const below = grid[row + 1]?.[at + (row % 2)];
				const beside = nodes[at + 1];
				const down = below === undefined ? '' : d`M${x} ${y}L${below[0]} ${below[1]}`;
				return [
					down,
					beside === undefined || random.chance(0.15) ? '' : d`M${x} ${y}L${beside[0]} ${beside[1]}`,
				];
			}),
		)
		.join('');
}

/** The dried bed of the Aral: a white pan with a net of cracks, and far off a strip of mirage. */
export const saltFlat: LandArt = {
	soil: 'salt',
	draw(stage) {
		const { random, light, soil } = stage;
		const water = paint(stage, 'water');
		const back = [
			path(rolling(random, HORIZON - 8, 7, 240), distant(light, paint(stage, 'clay').shade, 0.65)),
			rect(0, HORIZON, WIDTH, 280, distant(light, soil.body, 0.4)),
			path(
				d`M${random.between(-40, 160)} 484q260 -8 560 -3t${random.between(260, 420)} 2q-220 8 -470 5t-600 -4z`,
				distant(light, water.lit, 0.35),
			),
			path(rolling(random, 500, 4, 300), distant(light, paint(stage, 'clay').body, 0.45)),
			path(rolling(random, 520, 5, 320), soil.body),
			path(rolling(random, 640, 10, 380), paint(stage, 'white').lit, { opacity: 0.35 }),
			line(cracks(stage), soil.shade, 1.8, { opacity: 0.55, 'stroke-linejoin': 'round' }),
		];
		const front = tufts(
			stage,
			scatter(stage, { count: 9, top: 560, bottom: 740, tallM: 0.3 }),
			paint(stage, 'redbrick').body,
		);
		return { back: back.join(''), front };
	},
};
