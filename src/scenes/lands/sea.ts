import { rolling } from '../parts/relief.ts';
import { tufts } from '../parts/grass.ts';
import { waterSheet } from '../parts/water.ts';
import { distant } from '../palette.ts';
import { HORIZON, paint, WIDTH, type LandArt, type Stage } from '../stage.ts';
import { d, ellipse, line, path } from '../svg.ts';
import { scatter } from './scatter.ts';

/** The clay cliffs (chink) of the far shore, standing into the water from one side. */
function cliff({ random, light }: Stage, { body, shade }: { body: string; shade: string }): string {
	const right = random.chance(0.5);
	const [from, to] = right ? [random.between(760, 900), WIDTH + 10] : [-10, random.between(280, 420)];
	const top = HORIZON - random.between(22, 34);
	const tip = right ? from : to;
	const root = right ? to : from;
	const slope = right ? 46 : -46;
	return [
		path(
			d`M${tip} ${HORIZON + 4}L${tip + slope} ${top}L${root} ${top - 6}V${HORIZON + 4}z`,
			distant(light, body, 0.5),
		),
		path(
			d`M${tip} ${HORIZON + 4}q${slope} -14 ${slope * 2} -8T${root} ${HORIZON - 10}v14z`,
			distant(light, shade, 0.55),
		),
	].join('');
}

/** The North Aral: wide water, a clay cliff far off, a pale beach with a line of foam. */
export const sea: LandArt = {
	soil: 'shore',
	hasWater: true,
	draw(stage) {
		const { random, soil, light, onWater, groundY } = stage;
		const shoreY = onWater ? 690 : groundY - 40;
		const beach = rolling(random, shoreY, 7, 300);
		const foam = paint(stage, 'white').lit;
		const back = [
			random.chance(0.8) ? cliff(stage, paint(stage, 'clay')) : '',
			waterSheet(stage, HORIZON, shoreY + 14),
			line(beach, foam, 9, { opacity: 0.55 }),
			path(beach, distant(light, soil.shade, 0.1)),
			path(rolling(random, shoreY + 14, 6, 300), soil.body),
			path(d`M0 ${shoreY + 90}Q400 ${shoreY + 60} 700 ${shoreY + 95}T1200 ${shoreY + 80}V750H0z`, soil.lit, {
				opacity: 0.35,
			}),
			...Array.from({ length: 14 }, () => {
				const y = random.between(shoreY + 30, 742);
				return ellipse(
					random.between(0, WIDTH),
					y,
					random.between(2, 5),
					1.6,
					random.chance(0.5) ? foam : soil.shade,
					{ opacity: 0.7 },
				);
			}),
		];
		const front = tufts(
			stage,
			scatter(stage, { count: 9, top: shoreY + 40, bottom: 740, tallM: 0.5 }),
			paint(stage, 'green').body,
		);
		return { back: back.join(''), front };
	},
};
