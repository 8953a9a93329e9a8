import { tufts } from '../parts/grass.ts';
import { poplar } from '../parts/trees.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, WIDTH, type LandArt, type Stage } from '../stage.ts';
import { d, group, line, path, rect, round } from '../svg.ts';
import { scatter } from './scatter.ts';

/** Low roofs and a few blocks along the horizon, faded by the air. */
function skyline({ random, light, hour }: Stage, body: string, shade: string): string {
	let shape = '';
	let roofs = '';
	let panes = '';
	for (let x = -10; x < WIDTH;) {
		const tall = random.chance(0.2) ? random.between(34, 52) : random.between(12, 24);
		const run = tall > 30 ? random.between(50, 80) : random.between(36, 70);
		shape += d`M${x} ${HORIZON + 14}v${-tall - 14}h${run}v${tall + 14}z`;
		if (tall < 30)
			roofs += d`M${x - 3} ${HORIZON - tall}l${run * 0.25} ${-tall * 0.5}h${run * 0.5}l${run * 0.25 + 6} ${tall * 0.5}z`;
		for (let pane = x + 8; pane < x + run - 8; pane += 13) {
			for (let row = HORIZON - tall + 7; row < HORIZON; row += 12) {
				if (random.chance(0.5)) panes += d`M${pane} ${row}h4v5h-4z`;
			}
		}
		x += run + random.between(4, 46);
	}
	return [
		path(shape, distant(light, body, 0.55)),
		path(roofs, distant(light, shade, 0.5)),
		path(panes, hour === 'night' || hour === 'dusk' ? light.pane : distant(light, shade, 0.35), {
			opacity: 0.7,
		}),
	].join('');
}

/** A town of the plain: roofs and poplars behind, a swept square before the hero. */
export const town: LandArt = {
	soil: 'paving',
	draw(stage) {
		const { random, light, soil } = stage;
		const lawn = paint(stage, 'green');
		const farTrees = Array.from({ length: random.int(9, 13) }, () =>
			poplar(stage, random.between(0, WIDTH), random.between(34, 66)),
		);
		const sideTrees = [
			random.between(20, 70),
			random.between(110, 170),
			random.between(1030, 1080),
			random.between(1130, 1190),
		].map((x, at) => poplar(stage, x, random.between(150, 210) - (at % 2) * 36));
		const flags = Array.from(
			{ length: 17 },
			(_, at) => d`M${600 + (at - 8) * 42} 560L${600 + (at - 8) * 190} 750`,
		).join('');
		const rows = [578, 602, 636, 684].map((y) => d`M0 ${y}H1200`).join('');
		const back = [
			skyline(stage, paint(stage, 'plaster').body, paint(stage, 'redbrick').shade),
			group({ transform: `translate(0 ${HORIZON + 12})`, opacity: 0.75 }, ...farTrees),
			rect(0, HORIZON + 10, WIDTH, 290, distant(light, lawn.body, 0.25)),
			path(d`M0 ${HORIZON + 34}Q600 ${HORIZON + 26} 1200 ${HORIZON + 34}V750H0z`, lawn.body),
			group({ transform: `translate(0 ${round(520)})` }, ...sideTrees),
			path(d`M0 548Q600 538 1200 548V750H0z`, distant(light, soil.shade, 0.1)),
			path(d`M0 553Q600 543 1200 553V750H0z`, soil.body),
			line(flags + rows, soil.shade, 1.6, { opacity: 0.3 }),
		];
		const front = tufts(stage, scatter(stage, { count: 8, top: 700, bottom: 748, tallM: 0.3 }), lawn.body);
		return { back: back.join(''), front };
	},
};
