import { flatStrokes, rolling } from '../parts/relief.ts';
import { tufts } from '../parts/grass.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, type LandArt, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** A barkhan: its long slope in the light, its lee to the left in the shade. */
function barkhan(x: number, y: number, width: number, height: number, lit: string, shade: string): string {
	const half = width / 2;
	return (
		path(
			d`M${x - half} ${y}C${x - half * 0.5} ${y - height * 0.1} ${x - half * 0.25} ${y - height} ${x} ${y - height}C${x + half * 0.3} ${y - height} ${x + half * 0.55} ${y - height * 0.1} ${x + half * 1.3} ${y}z`,
			lit,
		) +
		path(
			d`M${x - half} ${y}C${x - half * 0.5} ${y - height * 0.1} ${x - half * 0.25} ${y - height} ${x} ${y - height}C${x - half * 0.08} ${y - height * 0.7} ${x + half * 0.14} ${y - height * 0.35} ${x - half * 0.12} ${y}z`,
			shade,
		)
	);
}

/** The Kyzylkum: red-gold sand in low dunes with ripples and sparse bushes. */
export const desert: LandArt = {
	soil: 'sand',
	draw(stage) {
		const { random, light, soil } = stage;
		const dune = paint(stage, 'dune');
		const far = distant(light, dune.body, 0.55);
		const side = random.pick([-1, 1]);
		const back = [
			path(rolling(random, HORIZON - 6, 9, 190), far),
			...[random.between(120, 320), random.between(860, 1080), random.between(480, 700)].map((x, at) =>
				barkhan(
					x,
					492,
					random.between(300, 460),
					[38, 46, 26][at] ?? 30,
					distant(light, dune.lit, 0.3),
					distant(light, dune.shade, 0.45),
				),
			),
			path(rolling(random, 496, 6, 240), distant(light, dune.body, 0.22)),
			barkhan(
				600 + side * random.between(400, 500),
				545,
				620,
				62,
				distant(light, dune.lit, 0.1),
				distant(light, dune.shade, 0.15),
			),
			path(rolling(random, 536, 8, 320), soil.body),
			path(
				d`M0 ${random.between(600, 640)}Q350 ${random.between(570, 610)} 760 640T1200 ${random.between(610, 650)}V750H0z`,
				dune.body,
				{
					opacity: 0.55,
				},
			),
			line(ripples(stage), dune.shade, 2, { opacity: 0.4, 'stroke-linecap': 'round' }),
			line(flatStrokes(random, { count: 10, top: 560, bottom: 740, length: 190, bend: 10 }), soil.lit, 3, {
				opacity: 0.6,
				'stroke-linecap': 'round',
			}),
		];
		const bushes = scatter(stage, { count: 12, top: 545, bottom: 738, tallM: 0.55 });
		const front = tufts(stage, bushes, paint(stage, 'green').shade);
		return { back: back.join(''), front };
	},
};

/** Wind ripples in two or three families, each lying along its own swell. */
function ripples({ random }: Stage): string {
	return Array.from({ length: random.int(3, 4) }, () => {
		const [x, y, run] = [random.between(-40, 900), random.between(600, 690), random.between(200, 340)];
		return Array.from(
			{ length: 4 },
			(_, row) =>
				d`M${x + row * 14} ${y + row * 11}q${run * 0.3} ${-9 - row} ${run * 0.6} ${-2}t${run * 0.4 - row * 12} ${-3}`,
		).join('');
	}).join('');
}
