import { rolling } from '../parts/relief.ts';
import { tufts } from '../parts/grass.ts';
import { reedBed } from '../parts/reed-bed.ts';
import { waterSheet } from '../parts/water.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, pixelsPerMetre, WIDTH, type LandArt, type Stage } from '../stage.ts';
import { d, path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** Tugai: the thicket of poplar, oleaster and willow on a far bank, as one lumpy band. */
function tugai({ random, light }: Stage, y: number, tall: number, color: string, fade: number): string {
	let shape = d`M-10 ${y + 8}V${y}`;
	for (let x = -10; x < WIDTH + 20;) {
		const run = random.between(40, 96);
		const rise = random.chance(0.3) ? random.between(0.1, 0.4) : random.between(0.5, 1);
		shape += d`C${x} ${y - tall * rise} ${x + run} ${y - tall * rise} ${x + run} ${y - tall * 0.12}`;
		x += run;
	}
	return path(shape + d`V${y + 8}z`, distant(light, color, fade));
}

/** The Syr Darya: a wide slow bend between tugai thickets. */
export const river: LandArt = {
	soil: 'meadow',
	hasWater: true,
	draw(stage) {
		const { random, light, soil, onWater, groundY } = stage;
		const green = paint(stage, 'green');
		const shoreY = onWater ? 690 : groundY - 26;
		const farY = onWater ? 492 : 498;
		const reeds = { foot: shoreY + 10, height: Math.min(170, 2.6 * pixelsPerMetre(stage, shoreY)), count: 6 };
		const sandbar = random.chance(0.5) ? 1 : 0;
		const barX = random.between(60, 260) + random.int(0, 1) * 620;
		const back = [
			path(rolling(random, HORIZON - 4, 5, 220), distant(light, soil.shade, 0.6)),
			tugai(stage, HORIZON + 8, 30, green.shade, 0.5),
			path(rolling(random, HORIZON + 6, 2, 300), distant(light, soil.body, 0.35)),
			tugai(stage, farY, 34, green.shade, 0.22),
			waterSheet(stage, farY, shoreY + 16),
			sandbar === 1
				? path(
						d`M${barX} ${farY + 26}q120 -9 260 -3q60 3 40 7q-140 9 -300 -4z`,
						distant(light, paint(stage, 'shore').lit, 0.1),
					)
				: '',
			path(rolling(random, shoreY - 3, 6, 260), paint(stage, 'shore').shade),
			path(rolling(random, shoreY + 8, 6, 280), soil.body),
			path(rolling(random, shoreY + 80, 10, 320), paint(stage, 'meadow').lit, { opacity: 0.35 }),
			reedBed(
				stage,
				{ ...reeds, left: -10, right: random.between(90, 200) },
				{ ...reeds, left: random.between(1020, 1120), right: 1210 },
			),
		];
		const front = [
			tufts(stage, scatter(stage, { count: 24, top: shoreY + 20, bottom: 745, tallM: 0.45 }), green.shade),
			tufts(stage, scatter(stage, { count: 12, top: shoreY + 30, bottom: 745, tallM: 0.5 }), soil.lit),
		];
		return { back: back.join(''), front: front.join('') };
	},
};
