import { tufts } from '../parts/grass.ts';
import { flatStrokes, rolling } from '../parts/relief.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, type LandArt, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** Two ruts that run up to the hero and thin out there. */
function track({ random, soil, groundY }: Stage): string {
	const side = random.pick([-1, 1]);
	const from = 600 + side * random.between(240, 420);
	const [endX, endY] = [600 + side * random.between(20, 70), groundY - 14];
	const rut = (shift: number) => {
		const start = from + shift;
		const bend = 600 + side * random.between(130, 150) + shift * 0.4;
		return d`M${start - 9} 760Q${bend - 4} ${endY + 50} ${endX + shift * 0.16} ${endY}Q${bend + 6} ${endY + 52} ${start + 11} 760z`;
	};
	return path(rut(-32) + rut(32), soil.lit, { opacity: 0.6 });
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
