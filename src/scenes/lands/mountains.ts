import { rolling } from '../parts/relief.ts';
import { tufts } from '../parts/grass.ts';
import { distant, type Tones } from '../palette.ts';
import { HORIZON, paint, WIDTH, type LandArt, type Stage } from '../stage.ts';
import { element, group, path, polygon, round } from '../svg.ts';
import { scatter } from './scatter.ts';

/** A range of worn peaks: one outline, and on the left of every summit a face in the shade. */
function range(
	{ random, light }: Stage,
	y: number,
	tall: number,
	step: number,
	{ body, shade }: Tones,
	fade: number,
): string {
	const outline: [number, number][] = [[-20, y + 40]];
	const faces: string[] = [];
	for (let x = -step * random.between(0.2, 0.9); x < WIDTH + step;) {
		const run = step * random.between(0.75, 1.3);
		const peak = y - tall * random.between(0.55, 1);
		const summit = x + run * random.between(0.42, 0.58);
		const notch = y - tall * random.between(0.08, 0.25);
		outline.push([x, notch], [x + (summit - x) * 0.62, peak + (y - peak) * 0.3], [summit, peak]);
		outline.push(
			[summit + run * 0.16, peak + (y - peak) * 0.32],
			[summit + run * 0.26, peak + (y - peak) * 0.42],
		);
		faces.push(
			polygon([
				[summit, peak],
				[summit - run * 0.03, peak + (y - peak) * 0.4],
				[summit + run * 0.07, peak + (y - peak) * 0.62],
				[summit - run * 0.12, y + 30],
				[x - run * 0.12, y + 30],
				[x, notch],
				[x + (summit - x) * 0.62, peak + (y - peak) * 0.3],
			]),
		);
		x += run;
	}
	outline.push([WIDTH + 20, y + 40]);
	return (
		path(polygon(outline), distant(light, body, fade)) + path(faces.join(''), distant(light, shade, fade))
	);
}

/** Karatau: worn ridges one behind another, foothills, and in the grass the tulips of spring. */
export const mountains: LandArt = {
	soil: 'meadow',
	draw(stage) {
		const { random, light, soil } = stage;
		const rock = paint(stage, 'rock');
		const straw = paint(stage, 'steppe');
		const flowers = scatter(stage, { count: 34, top: 600, bottom: 742, tallM: 0.22 });
		const petals = paint(stage, random.pick(['red', 'saffron'])).lit;
		const back = [
			range(stage, HORIZON + 10, 205, 340, rock, 0.68),
			range(stage, HORIZON + 12, 128, 260, rock, 0.45),
			range(stage, HORIZON + 20, 50, 190, paint(stage, 'dune'), 0.3),
			path(rolling(random, 492, 9, 240), distant(light, straw.body, 0.25)),
			path(rolling(random, 520, 10, 300), distant(light, soil.shade, 0.3)),
			path(rolling(random, 545, 10, 340), soil.body),
			path(rolling(random, 655, 12, 340), straw.body, { opacity: 0.55 }),
		];
		const front = [
			tufts(
				stage,
				scatter(stage, { count: 34, top: 540, bottom: 745, tallM: 0.35 }),
				paint(stage, 'green').body,
			),
			tufts(stage, flowers, paint(stage, 'leaf').lit),
			group(
				{ fill: petals },
				...flowers.map(({ x, y, height }) =>
					element('circle', { cx: round(x), cy: round(y - height), r: round(Math.max(1.6, height * 0.22)) }),
				),
			),
		];
		return { back: back.join(''), front: front.join('') };
	},
};
