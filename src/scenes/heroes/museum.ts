import { castShadow, contactShadow } from '../parts/shadow.ts';
import { roundTree } from '../parts/trees.ts';
import { windows } from '../parts/windows.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, rect } from '../svg.ts';

/** A horn-and-diamond band, as on felt. */
const frieze = (left: number, right: number, y: number): string =>
	Array.from({ length: Math.floor((right - left) / 44) }, (_, at) => {
		const x = left + 22 + at * 44;
		return d`M${x} ${y + 9}c0 -16 -18 -16 -17 -3c1 7 10 6 9 0M${x} ${y + 9}c0 -16 18 -16 17 -3c-1 7 -10 6 -9 0M${x} ${y + 9}v8`;
	}).join('');

/** A house of columns and a pediment, as the fifties built them. */
function classical(stage: Stage): string {
	const wall = paint(stage, stage.random.pick(['plaster', 'sand']));
	const white = paint(stage, 'white');
	const roof = paint(stage, 'tile');
	const columns = [-104, -62, -21, 21, 62, 104].map((x) =>
		[
			rect(x - 9, -154, 18, 146, white.body),
			rect(x - 9, -154, 6, 146, white.shade),
			rect(x + 4, -154, 5, 146, white.lit),
			rect(x - 12, -160, 24, 7, white.lit),
			rect(x - 12, -12, 24, 6, white.body),
		].join(''),
	);
	const rooms = [-262, -214, -166, 166, 214, 262].flatMap((x) => [
		{ x, foot: -26, width: 26, height: 48 },
		{ x, foot: -96, width: 26, height: 40 },
	]);
	return [
		path(d`M-304 -150L-290 -170H290L304 -150z`, roof.shade),
		rect(-296, -150, 592, 150, wall.body),
		rect(-296, -150, 26, 150, wall.shade),
		rect(272, -150, 24, 150, wall.lit),
		rect(-302, -156, 604, 9, white.lit),
		rect(-296, -14, 592, 14, wall.shade),
		windows(stage, rooms, white.body),
		rect(-128, -156, 256, 150, wall.shade),
		windows(
			stage,
			[-82, -40, 42, 84].map((x) => ({ x, foot: -84, width: 22, height: 46 })),
		),
		rect(-22, -92, 44, 84, paint(stage, 'wood').shade),
		line(d`M0 -92V-8M-22 -70H22`, paint(stage, 'wood').body, 2),
		...columns,
		rect(-132, -178, 264, 20, white.body),
		rect(-132, -178, 264, 5, white.lit),
		path(d`M-146 -178L0 -236L146 -178z`, white.body),
		path(d`M-118 -184L0 -227L118 -184z`, wall.shade),
		line(frieze(-44, 44, -204), paint(stage, 'saffron').body, 3),
		path(d`M-146 -178L0 -236L146 -178l-8 0L0 -229L-138 -178z`, white.lit),
	].join('');
}

/** A newer house: glass between stone fins under a broad roof with an ornament band. */
function modern(stage: Stage): string {
	const stone = paint(stage, 'plaster');
	const roof = paint(stage, 'turquoise');
	const panes = Array.from({ length: 12 }, (_, at) => ({
		x: -258 + at * 47,
		foot: -18,
		width: 34,
		height: 96,
	}));
	return [
		rect(-290, -150, 580, 150, stone.body),
		rect(-290, -150, 22, 150, stone.shade),
		rect(268, -150, 22, 150, stone.lit),
		windows(stage, panes),
		rect(-290, -66, 580, 5, stone.lit),
		rect(-318, -178, 636, 44, roof.body),
		rect(-318, -178, 60, 44, roof.shade),
		rect(270, -178, 48, 44, roof.lit),
		rect(-318, -182, 636, 6, stone.lit),
		line(frieze(-316, 318, -166), paint(stage, 'saffron').lit, 3.4, { 'stroke-linecap': 'round' }),
		rect(-290, -134, 580, 10, stone.deep, { opacity: 0.35 }),
		path(d`M-96 0V-206H96V0z`, stone.body),
		path(d`M-96 0V-206h18V0z`, stone.shade),
		path(d`M80 0V-206h16V0z`, stone.lit),
		path(d`M-66 0V-118Q-60 -160 0 -186Q60 -160 66 -118V0z`, roof.shade),
		path(
			d`M-54 0V-114Q-48 -150 0 -172Q48 -150 54 -114V0z`,
			isEvening(stage) ? stage.light.pane : paint(stage, 'glass').body,
		),
		line(d`M-18 0V-166M18 0V-166M-54 -92H54M-54 -48H54`, stone.body, 3),
	].join('');
}

/** A museum: columns or glass, wide steps, two trees. */
export const museum: HeroArt = {
	eyeM: 4.6,
	groundY: 588,
	draw(stage) {
		const stone = paint(stage, 'stone');
		const old = stage.random.chance(0.5);
		const steps = [
			[330, -8],
			[370, 0],
			[410, 8],
		] as const;
		return [
			castShadow(
				stage,
				rect(-300, -158, 600, 158, 'inherit'),
				path(old ? d`M-140 0V-180L0 -236L140 -180V0z` : d`M-96 0V-206H96V0z`, 'inherit'),
			),
			contactShadow(stage, 0, 620),
			old ? classical(stage) : modern(stage),
			...steps.map(
				([width, y]) => rect(-width / 2, y, width, 8, stone.body) + rect(-width / 2, y, width, 3, stone.lit),
			),
			group({ transform: 'translate(-346 14)' }, roundTree(stage, 0, 150)),
			group({ transform: 'translate(342 16)' }, roundTree(stage, 0, 128)),
		].join('');
	},
};
