import { tufts } from '../parts/grass.ts';
import { flatStrokes, rolling } from '../parts/relief.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, type LandArt } from '../stage.ts';
import { d, line, path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** Level grassland in bands of straw and sage, a low rise far off. */
export const steppe: LandArt = {
	soil: 'steppe',
	draw(stage) {
		const { random, light, soil } = stage;
		const meadow = paint(stage, 'meadow');
		const back = [
			path(rolling(random, HORIZON - 12, 9, 260), distant(light, meadow.shade, 0.62)),
			path(rolling(random, HORIZON, 3, 300), distant(light, soil.body, 0.5)),
			path(rolling(random, 494, 5, 260), distant(light, meadow.body, 0.3)),
			path(rolling(random, 516, 6, 330), distant(light, soil.body, 0.12)),
			path(rolling(random, 545, 7, 300), soil.body),
			path(d`M0 ${random.between(640, 680)}Q300 ${random.between(610, 640)} 640 660T1200 ${random.between(630, 670)}V750H0z`, meadow.body, {
				opacity: 0.6,
			}),
			line(flatStrokes(random, { count: 22, top: 500, bottom: 740, length: 170, bend: 6 }), meadow.shade, 2, {
				opacity: 0.35,
				'stroke-linecap': 'round',
			}),
			line(flatStrokes(random, { count: 14, top: 520, bottom: 735, length: 200, bend: 6 }), soil.lit, 3, {
				opacity: 0.7,
				'stroke-linecap': 'round',
			}),
		];
		const front = [
			tufts(stage, scatter(stage, { count: 26, top: 530, bottom: 742, tallM: 0.4 }), paint(stage, 'green').body),
			tufts(stage, scatter(stage, { count: 14, top: 560, bottom: 745, tallM: 0.5 }), soil.lit),
		];
		return { back: back.join(''), front: front.join('') };
	},
};
