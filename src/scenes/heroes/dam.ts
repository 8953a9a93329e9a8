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
				path(d`M${left} -44C${left} -10 ${left - 4} 6 ${left - 14} 26H${right - 2}C${right} 4 ${right} -14 ${right} -44z`, water.lit) +
				line(Array.from({ length: 4 }, (_, at) => d`M${left + 6 + at * ((bay - 22) / 3.4)} -36q0 30 ${-6} 58`).join(''), foam.lit, 3, { opacity: 0.8, 'stroke-linecap': 'round' })
			);
		};
		const bank = (side: -1 | 1) =>
			path(polygon([[side * 700, -62], [side * 236, -66], [side * 262, 26], [side * 340, 40], [side * 700, 34]]), side === 1 ? clay.body : clay.shade) +
			path(polygon([[side * 700, -68], [side * 228, -72], [side * 236, -64], [side * 700, -58]]), clay.lit) +
			path(Array.from({ length: 26 }, () => {
				const [x, y] = [side * random.between(290, 690), random.between(-6, 34)];
				return d`M${x - 9} ${y}l4 -9h9l6 9z`;
			}).join(''), concrete.shade, { opacity: 0.8 });
		return [
			bank(-1),
			bank(1),
			path(d`M-250 -112H-228V30H-268zM228 -112H250L272 30H228z`, concrete.body),
			path(d`M-250 -112H-228V30H-268z`, concrete.shade),
			rect(-230, -100, 460, 120, concrete.deep),
			...xs.map((x) => rect(x + 9, -96, bay - 12, 54, steel.shade) + line(d`M${x + 9} -78h${bay - 12}M${x + 9} -60h${bay - 12}`, steel.body, 3)),
			...xs.map(fall),
			...[...xs, 220].map((x) => [
				path(d`M${x - 6} -150h14v172h-20z`, concrete.body),
				path(d`M${x - 6} -150h4L${x - 4} 22h-8z`, concrete.shade),
				path(d`M${x + 3} -150h5v172h-5z`, concrete.lit),
			].join('')),
			rect(-262, -112, 524, 16, concrete.body),
			rect(-262, -112, 524, 5, concrete.lit),
			rect(-262, -97, 524, 5, concrete.deep, { opacity: 0.5 }),
			line(d`M-262 -128H262` + Array.from({ length: 27 }, (_, at) => d`M${-260 + at * 20} -112v-16`).join(''), iron.body, 1.8),
			rect(-238, -164, 476, 16, concrete.body),
			rect(-238, -164, 476, 5, concrete.lit),
			...xs.map((x) => rect(x + bay / 2 - 11, -186, 24, 22, steel.body) + rect(x + bay / 2 - 11, -186, 7, 22, steel.shade) + rect(x + bay / 2 - 13, -190, 28, 5, steel.lit)),
			rect(236, -176, 62, 66, paint(stage, 'plaster').body),
			rect(236, -176, 14, 66, paint(stage, 'plaster').shade),
			path(d`M228 -176L267 -200L306 -176z`, paint(stage, 'redbrick').body),
			rect(262, -158, 18, 20, stage.light.pane),
			path(d`M-262 26Q-150 10 0 20T250 24Q300 36 270 50Q120 72 -60 60T-290 52Q-300 34 -262 26z`, foam.lit, { opacity: 0.85 }),
			path(d`M-250 50Q-100 66 40 58T280 58Q180 96 -40 84T-250 50z`, foam.body, { opacity: 0.45 }),
			line(d`M-200 38q30 8 60 0t60 2M40 36q40 8 80 0t60 2`, water.body, 3, { 'stroke-linecap': 'round' }),
		].join('');
	},
};
