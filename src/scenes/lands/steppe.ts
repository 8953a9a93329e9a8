import { tufts } from '../parts/grass.ts';
import { flatStrokes, rolling } from '../parts/relief.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, type LandArt, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** Two ruts that wander off to the horizon beside the hero. */
function track({ random, soil }: Stage): string {
	const from = random.pick([120, 330, 1010]);
	const to = 600 + (from - 600) * random.between(0.5, 0.9);
	const rut = (shift: number) =>
		d`M${from + shift * 5} 760C${from + shift * 3.4 + 60} 660 ${to - 90 + shift * 1.6} 600 ${to + shift} 560S${to + 40} 500 ${to + 20} 484l1.5 0S${to + 46 + shift} 520 ${to + 8 + shift} 562C${to - 76 + shift * 1.9} 602 ${from + 84 + shift * 3.8} 662 ${from + shift * 5 + 34} 760z`;
	return path(rut(-9) + rut(9), soil.lit, { opacity: 0.8 });
}

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
			path(
				d`M0 ${random.between(640, 680)}Q300 ${random.between(610, 640)} 640 660T1200 ${random.between(630, 670)}V750H0z`,
				meadow.body,
				{
					opacity: 0.6,
				},
			),
			line(flatStrokes(random, { count: 22, top: 500, bottom: 740, length: 170, bend: 6 }), meadow.shade, 2, {
				opacity: 0.35,
				'stroke-linecap': 'round',
			}),
			line(flatStrokes(random, { count: 14, top: 520, bottom: 735, length: 200, bend: 6 }), soil.lit, 3, {
				opacity: 0.7,
				'stroke-linecap': 'round',
			}),
		];
		if (random.chance(0.55)) back.push(track(stage));
		const front = [
			tufts(
				stage,
				scatter(stage, { count: 26, top: 530, bottom: 742, tallM: 0.4 }),
				paint(stage, 'green').body,
			),
			tufts(stage, scatter(stage, { count: 14, top: 560, bottom: 745, tallM: 0.5 }), soil.lit),
		];
		return { back: back.join(''), front: front.join('') };
	},
};
