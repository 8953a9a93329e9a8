import { mix } from '../color.ts';
import { cat } from '../parts/cat.ts';
import { between, clayTower, clayWall, type Spot } from '../parts/clay-wall.ts';
import { lens, type Place } from '../parts/lens.ts';
import { person } from '../parts/people.ts';
import { distant } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, line, path, smooth } from '../svg.ts';

/** The long wall runs away from us; far off the wall of the cross-bar closes the town. */
const NEAR: Spot = [-18, -27];
const FAR: Spot = [1, 150];
const CROSS: Spot = [96, 168];
const GATE = 0.36;

const towers = [0.9, 0.72, 0.56, 0.42, 0.3, 0.19].map((share, at) => ({
	spot: between(NEAR, FAR, share),
	radius: 2.6,
	head: [6.2, 6.6, 5.8, 7.2, 6.9, 6.3][at] ?? 6,
}));

/** The lower Syr Darya at the edge of the plain, its reeds and thickets. */
function river(stage: Stage): string {
	const { light, random } = stage;
	const reed = paint(stage, 'green').shade;
	const bank = (y: number, tall: number, from: number, fade: number) => {
		let shape = d`M${from} ${y}`;
		for (let x = from; x < 700;) {
			const run = random.between(22, 60);
			const rise = tall * random.between(0.4, 1.1);
			shape += d`C${x} ${y - rise} ${x + run} ${y - rise} ${x + run} ${y - 2}`;
			x += run;
		}
		return path(shape + 'z', distant(light, reed, fade));
	};
	const shine = mix(paint(stage, 'water').lit, light.sky.at(-1)?.[1] ?? light.haze, 0.45);
	return [
		bank(-106, 14, -700, 0.55),
		path(d`M-60 -100Q200 -106 420 -101T720 -104V-93Q500 -88 300 -94T-60 -100z`, shine),
		line(d`M240 -98h90M380 -97h50`, light.sun.color, 2.4, { 'stroke-linecap': 'round' }),
		bank(-90, 10, 120, 0.35),
	].join('');
}

/** The worn top of the wall on which we stand, and he who keeps watch here. */
function parapet(stage: Stage): string {
	const { random } = stage;
	const clay = paint(stage, 'clay');
	const edge: [number, number][] = [
		[130, 190],
		[146, 128],
		[190, 104],
		[268, 96],
		[330, 90],
		[420, 94],
		[486, 84],
		[560, 92],
		[700, 80],
	];
	const bricks = Array.from({ length: 16 }, (_, at) => {
		const [x, y] = [220 + (at % 6) * 78 + random.between(-18, 18), 122 + Math.floor(at / 6) * 22];
		return d`M${x} ${y}h${random.between(26, 48)}`;
	});
	return [
		path(smooth(edge) + 'V240H120z', clay.lit),
		path(smooth(edge.map(([x, y]): [number, number] => [x - 6, y + 13])) + 'V240H110z', clay.body),
		path(d`M124 190Q132 150 150 130Q196 140 190 190z`, clay.shade),
		line(bricks.join(''), clay.shade, 3, { 'stroke-linecap': 'round' }),
		path(d`M300 240q10 -60 -4 -100l22 2q-2 50 8 98zM520 240q-6 -70 8 -110l16 2q-8 60 4 108z`, clay.shade, {
			opacity: 0.5,
		}),
		cat(stage, 372, 96, 1.02),
	].join('');
}

/** Jankent: the long clay wall with its half-round towers, the river behind, and the cat who was fed here. */
export const jankent: HeroArt = {
	eyeM: 3.5,
	groundY: 572,
	draw(stage) {
		const view = lens(stage, 48);
		const clay = paint(stage, 'clay');
		const { soil, light } = stage;
		const gate = [between(NEAR, FAR, GATE - 0.012), between(NEAR, FAR, GATE + 0.02)] as const;
		const shadow = towers.map(({ spot: [x, behind], radius, head }) =>
			view.shadowShape([
				[x, behind + radius, 0],
				[x + radius * 0.4, behind, head],
				[x + radius * 1.3, behind, 0],
			]),
		);
		const citadel = smooth(
			(
				[
					[8, 6],
					[16, 9.5],
					[27, 10.4],
					[40, 9.8],
					[52, 8.6],
					[66, 5.4],
				] as const
			).map(([x, up]) => view.at([x, 190, up])),
		);
		const street = view.shape([
			[gate[0][0] + 1, gate[0][1], 0],
			[gate[1][0] + 1, gate[1][1], 0],
			[30, 40, 0],
			[60, 30, 0],
			[54, 24, 0],
			[26, 31, 0],
		] satisfies Place[]);
		const visitor = (x: number, behind: number, metres: number) => {
			const [px, py] = view.at([x, behind, 0]);
			return { x: px, y: py, height: metres * view.scale(behind) };
		};
		return [
			river(stage),
			path(citadel + 'z', distant(light, clay.body, 0.35)),
			path(street, soil.lit, { opacity: 0.6 }),
			clayWall(stage, view, clay, { from: FAR, to: CROSS, angle: 8, head: 5.6 }),
			clayTower(stage, view, clay, { spot: between(FAR, CROSS, 0.35), radius: 3, head: 6.4 }),
			clayTower(stage, view, clay, { spot: between(FAR, CROSS, 0.72), radius: 3, head: 5.8 }),
			clayWall(stage, view, clay, { from: NEAR, to: FAR, angle: 84, head: 6 }),
			path(
				view.shape([
					[...gate[0], 0],
					[...gate[0], 4.6],
					[...gate[1], 4.6],
					[...gate[1], 0],
				]),
				clay.deep,
			),
			group(
				{ fill: light.shadow.color, opacity: light.shadow.opacity },
				...shadow.map((shape) => path(shape, 'inherit')),
			),
			...towers.map((one) => clayTower(stage, view, clay, one)),
			person(stage, { figure: 'man', ...visitor(-2.6, -6, 1.74), coat: 'turquoise' }),
			person(stage, {
				figure: 'woman',
				...visitor(-1.5, -6.3, 1.62),
				coat: 'saffron',
				cloth: 'redbrick',
				turn: -1,
			}),
			parapet(stage),
		].join('');
	},
};
