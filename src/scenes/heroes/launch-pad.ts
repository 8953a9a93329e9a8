import { castShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import { truss } from '../parts/truss.ts';
import { isEvening, paint, type HeroArt } from '../stage.ts';
import { circle, d, line, path, rect } from '../svg.ts';

/** A launch complex across the plain: gantries and lightning masts over a flame trench, and the railway that serves it. */
export const launchPad: HeroArt = {
	eyeM: 16,
	groundY: 560,
	draw(stage) {
		const { random, hour, light } = stage;
		const concrete = paint(stage, 'concrete');
		const iron = paint(stage, 'iron');
		const steel = paint(stage, 'tile');
		const white = paint(stage, 'white');
		const masts = [
			[-268, 300],
			[-150, 330],
			[150, 330],
			[262, 300],
		] as const;
		const hall = { x: 286 + random.between(-8, 14), width: 110, height: 66 };
		const rail = (x: number) => d`M${x * 0.5} 8L${x * 9 - 30} 190`;
		const sleepers = Array.from({ length: 13 }, (_, at) => {
			const share = ((at + 1) / 13) ** 1.8;
			const half = 5 + share * 62;
			return d`M${-30 * share - half} ${8 + share * 178}h${half * 2}`;
		}).join('');
		return [
			castShadow(
				stage,
				...masts.map(([x, tall]) => path(d`M${x - 4} 0L${x} ${-tall}L${x + 4} 0z`, 'inherit')),
				rect(-92, -232, 44, 232, 'inherit'),
				rect(48, -200, 40, 200, 'inherit'),
				path(d`M-14 0V-190L0 -226L14 -190V0z`, 'inherit'),
				rect(hall.x, -hall.height, hall.width, hall.height, 'inherit'),
			),
			rect(hall.x, -hall.height, hall.width, hall.height, white.body),
			rect(hall.x - 26, -hall.height + 5, 26, hall.height - 7, white.shade),
			rect(hall.x, -hall.height, hall.width, 6, white.lit),
			rect(hall.x + 34, -46, 42, 46, steel.shade),
			line(d`M${hall.x + 10} -30v30M${hall.x + 92} -44v44`, white.shade, 3),
			rect(-362, -30, 74, 30, concrete.body),
			rect(-378, -27, 16, 26, concrete.shade),
			truss([-322, -30], [-322, -86], { wide: 20, narrow: 14, bays: 5, color: iron.body, width: 2 }),
			path(d`M-338 -86h32v-18q-16 -12 -32 0z`, steel.body),
			...masts.map(
				([x, tall]) =>
					truss([x, 0], [x, -tall], {
						wide: 18,
						narrow: 3,
						bays: 20,
						color: x > 0 ? iron.lit : iron.body,
						width: 2,
					}) + circle(x, -tall - 2, 3, isEvening(stage) ? paint(stage, 'red').lit : iron.body),
			),
			line(d`M-268 -300Q-210 -296 -150 -330Q0 -286 150 -330Q210 -296 262 -300`, iron.body, 1.3, {
				opacity: 0.6,
			}),
			path(d`M-250 6L-206 -26H206L250 6z`, concrete.shade),
			path(d`M90 -26L120 6H250L206 -26z`, concrete.body),
			path(d`M-70 20L-48 -18H48L70 20z`, concrete.deep),
			path(d`M70 20L48 -18H62L96 14z`, concrete.lit),
			rect(-212, -32, 424, 10, concrete.body),
			rect(-212, -32, 424, 3, concrete.lit),
			truss([-70, -32], [-70, -232], { wide: 44, narrow: 40, bays: 11, color: steel.shade, width: 4 }),
			line(Array.from({ length: 6 }, (_, at) => d`M-94 ${-64 - at * 32}h58`).join(''), steel.body, 3.5),
			truss([68, -32], [68, -200], { wide: 38, narrow: 34, bays: 9, color: steel.body, width: 4 }),
			line(Array.from({ length: 5 }, (_, at) => d`M40 ${-62 - at * 32}h50`).join(''), steel.lit, 3.5),
			path(d`M-24 -34L-12 -112V-176Q-12 -200 0 -216Q12 -200 12 -176V-112L24 -34z`, white.body),
			path(d`M-24 -34L-12 -112V-176Q-12 -200 0 -216Q-6 -196 -6 -176V-112L-12 -34z`, white.shade),
			path(d`M24 -34L12 -112V-176Q12 -200 0 -216Q6 -196 6 -176V-112L12 -34z`, white.lit),
			rect(-12, -132, 24, 6, paint(stage, 'saffron').body),
			rect(-1, -240, 2, 26, iron.body),
			hour === 'night'
				? path(d`M-150 -330L-40 -200L30 -40zM150 -330L40 -200L-30 -40z`, light.pane, { opacity: 0.14 })
				: '',
			skirt(stage, -290, -60, 7),
			skirt(stage, 80, 300, 7),
			line(sleepers, paint(stage, 'wood').shade, 4, { opacity: 0.75 }),
			line(rail(-5) + rail(5), iron.lit, 3.4),
		].join('');
	},
};
