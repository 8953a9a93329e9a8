import { paint, type HeroArt } from '../stage.ts';
import { d, line, path, polygon, rect } from '../svg.ts';

/** A low dyke with a concrete sluice (Kokaral): held water above, white water through the gates below. */
export const dam: HeroArt = {
	eyeM: 5,
	groundY: 606,
	onWater: true,
	draw(stage) {
		const { random } = stage;
		const concrete = paint(stage, 'concrete');
		const clay = paint(stage, 'clay');
		const water = paint(stage, 'water');
		const foam = paint(stage, 'white');
		const iron = paint(stage, 'iron');
		const steel = paint(stage, 'tile');
		const gates = random.pick([5, 6, 7]);
		const bay = 440 / gates;
		const xs = Array.from({ length: gates }, (_, at) => -220 + at * bay);
		const fall = (x: number) => {
			const [left, right] = [x + 9, x + bay - 3];
			return (
				path(
					d`M${left} -44C${left} -10 ${left - 4} 6 ${left - 14} 26H${right - 2}C${right} 4 ${right} -14 ${right} -44z`,
					water.lit,
				) +
				line(
					Array.from(
						{ length: 4 },
						(_, at) => d`M${left + 6 + at * ((bay - 22) / 3.4)} -36q0 30 ${-6} 58`,
					).join(''),
					foam.lit,
					3,
					{ opacity: 0.8, 'stroke-linecap': 'round' },
				)
			);
		};
		const bank = (side: -1 | 1) =>
			path(
				polygon([
					[side * 700, -62],
					[side * 236, -66],
					[side * 262, 26],
					[side * 340, 34],
					[side * 700, 30],
				]),
				clay.body,
			) +
			path(
				polygon([
					[side * 700, -70],
					[side * 228, -74],
					[side * 236, -62],
					[side * 700, -56],
				]),
				clay.lit,
			) +
			path(
				Array.from(
					{ length: 22 },
					(_, at) =>
						d`M${side * 270 + side * at * 19} 34l${-random.between(3, 8)} ${-random.between(12, 26)}l${random.between(8, 14)} ${-random.between(2, 8)}l${random.between(7, 12)} ${random.between(6, 12)}v24z`,
				).join(''),
				concrete.shade,
			) +
			path(
				Array.from(
					{ length: 16 },
					(_, at) => d`M${side * 282 + side * at * 19} 34v${-random.between(6, 14)}l8 -6l10 7v13z`,
				).join(''),
				concrete.body,
			);
		const { color, opacity } = stage.light.shadow;
		return [
			bank(-1),
			bank(1),
			path(
				d`M-232 -68L${-120 - 200 * stage.light.shadow.left} -58L${-160 - 200 * stage.light.shadow.left} 26H-262z`,
				color,
				{ opacity },
			),
			path(d`M-250 -112H-228V30H-268zM228 -112H250L272 30H228z`, concrete.body),
			path(d`M-250 -112H-228V30H-268z`, concrete.shade),
			rect(-230, -100, 460, 120, concrete.deep),
			...xs.map(
				(x) =>
					rect(x + 9, -96, bay - 12, 54, steel.shade) +
					line(d`M${x + 9} -78h${bay - 12}M${x + 9} -60h${bay - 12}`, steel.body, 3),
			),
			...xs.map(fall),
			...[...xs, 220].map((x) =>
				[
					path(d`M${x - 6} -150h14v172h-20z`, concrete.body),
					path(d`M${x - 6} -150h4L${x - 4} 22h-8z`, concrete.shade),
					path(d`M${x + 3} -150h5v172h-5z`, concrete.lit),
				].join(''),
			),
			rect(-262, -112, 524, 16, concrete.body),
			rect(-262, -112, 524, 5, concrete.lit),
			rect(-262, -97, 524, 5, concrete.deep, { opacity: 0.5 }),
			line(
				d`M-262 -128H262` + Array.from({ length: 27 }, (_, at) => d`M${-260 + at * 20} -112v-16`).join(''),
				iron.body,
				1.8,
			),
			rect(-238, -164, 476, 16, concrete.body),
			rect(-238, -164, 476, 5, concrete.lit),
			...xs.map(
				(x) =>
					rect(x + bay / 2 - 11, -186, 24, 22, steel.body) +
					rect(x + bay / 2 - 11, -186, 7, 22, steel.shade) +
					rect(x + bay / 2 - 13, -190, 28, 5, steel.lit),
			),
			rect(318, -130, 62, 68, paint(stage, 'plaster').body),
			rect(318, -130, 14, 68, paint(stage, 'plaster').shade),
			path(d`M310 -130L349 -154L388 -130z`, paint(stage, 'redbrick').body),
			rect(346, -112, 18, 20, stage.light.pane),
			path(d`M-262 22Q0 14 262 22L286 44Q0 30 -286 44z`, foam.lit, { opacity: 0.9 }),
			path(
				Array.from(
					{ length: 15 },
					(_, at) => d`M${-286 + at * 38} 36q19 ${random.between(14, 34)} 38 0z`,
				).join(''),
				foam.lit,
				{ opacity: 0.9 },
			),
			line(
				Array.from(
					{ length: 16 },
					() => d`M${random.between(-330, 290)} ${random.between(56, 84)}q14 4 ${random.between(24, 60)} 0`,
				).join(''),
				foam.lit,
				3.4,
				{ 'stroke-linecap': 'round', opacity: 0.8 },
			),
			line(d`M-200 36q30 6 60 0t60 2M40 34q40 6 80 0t60 2`, water.lit, 3, { 'stroke-linecap': 'round' }),
		].join('');
	},
};
