import { rolling } from '../parts/relief.ts';
import { tufts } from '../parts/grass.ts';
import { reedBed } from '../parts/reed-bed.ts';
import { waterSheet } from '../parts/water.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, pixelsPerMetre, type LandArt } from '../stage.ts';
import { path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** A steppe lake such as Kambash: still water between a low green shore and our sandy one, reeds at the sides. */
export const lake: LandArt = {
	soil: 'shore',
	hasWater: true,
	draw(stage) {
		const { random, light, soil, onWater, groundY } = stage;
		const green = paint(stage, 'meadow');
		const shoreY = onWater ? 690 : groundY - 36;
		const foot = shoreY + 8;
		const reeds = { foot, height: Math.min(190, 2.6 * pixelsPerMetre(stage, foot)), count: 6 };
		const back = [
			path(rolling(random, HORIZON - 16, 8, 210), distant(light, green.shade, 0.6)),
			path(rolling(random, HORIZON - 3, 2, 160), distant(light, paint(stage, 'green').shade, 0.35)),
			waterSheet(stage, HORIZON + 4, shoreY + 14),
			path(rolling(random, shoreY, 6, 280), distant(light, soil.shade, 0.1)),
			path(rolling(random, shoreY + 12, 6, 300), soil.body),
			path(rolling(random, shoreY + 90, 12, 340), green.body, { opacity: 0.45 }),
			reedBed(
				stage,
				{ ...reeds, left: -10, right: random.between(110, 190) },
				{ ...reeds, left: random.between(1010, 1090), right: 1210 },
			),
		];
		const front = tufts(
			stage,
			scatter(stage, { count: 5, top: shoreY + 30, bottom: 742, tallM: 0.4 }),
			paint(stage, 'green').body,
		);
		return { back: back.join(''), front };
	},
};
