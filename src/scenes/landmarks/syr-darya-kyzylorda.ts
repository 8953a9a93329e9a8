import { egret } from '../parts/egret.ts';
import { girderBridge } from '../parts/girder-bridge.ts';
import { reedBed } from '../parts/reed-bed.ts';
import { rolling } from '../parts/relief.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar } from '../parts/trees.ts';
import { camera, type Camera, level, outline, type Point } from '../parts/vista.ts';
import { waterSheet } from '../parts/water.ts';
import { distant } from '../palette.ts';
import { type HeroArt, HORIZON, isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path, rect } from '../svg.ts';

/** Row 0 of this drawing is the horizon; we look from the upper walk of the embankment. */
const EYE = { eyeM: 6, groundY: HORIZON };

/** The far side: tugai on the left, on the right the town with its mosque and the stele on the bank. */
function farBank(stage: Stage): string {
	const { light, random } = stage;
	const green = paint(stage, 'green');
	const fade = (color: string, share: number) => distant(light, color, share);
	const white = fade(paint(stage, 'white').body, 0.3);
	const tile = fade(paint(stage, 'tile').body, 0.25);
	const block = fade(paint(stage, 'concrete').shade, 0.5);
	const roofs = [40, 86, 250, 330, 356, 500, 548]
		.map((x, at) => d`M${x} 14v${-18 - ((at * 7) % 20)}h${24 + ((at * 11) % 18)}v40z`)
		.join('');
	const minarets = [388, 406, 450, 468]
		.map((x, at) => d`M${x - 2} 12v${at % 3 === 0 ? -58 : -50}l2 -9l2 9v58z`)
		.join('');
	const woods = (from: number, to: number, y: number, tall: number) => {
		let shape = d`M${from} ${y + 10}V${y}`;
		for (let x = from; x < to;) {
			const run = random.between(26, 62);
			const rise = tall * random.between(0.45, 1);
			shape += d`C${x} ${y - rise} ${x + run} ${y - rise} ${x + run} ${y - tall * 0.12}`;
			x += run;
		}
		return shape + d`V${y + 10}z`;
	};
	return [
		path(rolling(random, -6, 4, 150, 30), fade(green.shade, 0.66), { transform: 'translate(-600 0)' }),
		path(roofs, block),
		path(minarets, white),
		rect(400, -18, 56, 34, white),
		path(d`M408 -18C408 -34 420 -40 428 -46C436 -40 448 -34 448 -18z`, tile),
		line(d`M428 -46v-7`, fade(paint(stage, 'saffron').body, 0.1), 2),
		path(d`M186 14Q196 2 198 -16L197 -26L201 -50L205 -26L204 -16Q206 2 216 14z`, white),
		path(d`M196 -24h10l-1 -4h-8z`, fade(paint(stage, 'red').body, 0.15)),
		path(woods(-610, -60, 10, 30), fade(green.shade, 0.42)),
		path(woods(-10, 610, 14, 15), fade(green.shade, 0.34)),
		...[108, 132, 150, 286, 306, 486, 530, 572].map((x, at) =>
			group({ transform: 'translate(0 16)', opacity: 0.8 }, poplar(stage, x, 30 + ((at * 5) % 4) * 6)),
		),
		path(
			d`M-610 8Q-300 6 -90 16T240 18T610 14V26Q300 26 60 27T-610 24z`,
			fade(paint(stage, 'shore').lit, 0.3),
		),
	].join('');
}

/** Two anglers in a flat-bottomed boat. */
function boat(stage: Stage): string {
	const wood = paint(stage, 'wood');
	const dark = paint(stage, 'dark');
	return group(
		{ transform: 'translate(-86 172) scale(.9)' },
		path(d`M-74 8h150q-14 14 -30 16h-92z`, paint(stage, 'water').deep, { opacity: 0.4 }),
		path(d`M8 -8L4 -44Q12 -58 22 -44L24 -8z`, paint(stage, 'red').shade),
		path(d`M16 -52Q20 -50 22 -44L24 -8h-6z`, paint(stage, 'red').lit),
		circle(13, -58, 8, dark.body),
		path(d`M-42 -6L-44 -36Q-36 -48 -28 -36L-24 -6z`, paint(stage, 'glass').shade),
		circle(-36, -50, 8, dark.body),
		path(d`M-47 -53h22l-4 -8h-13z`, paint(stage, 'felt').lit),
		line(d`M-30 -34L-4 -22M20 -40Q54 -66 84 -72`, dark.body, 2.4, { 'stroke-linecap': 'round' }),
		line(d`M84 -72V6`, dark.body, 0.8, { opacity: 0.6 }),
		path(d`M-78 -14Q0 -2 82 -18Q72 4 58 10H-56Q-72 4 -78 -14z`, wood.body),
		path(d`M-78 -14Q0 -2 82 -18l-4 8Q0 4 -74 -7z`, wood.lit),
		line(d`M-70 16h128M-40 24h60M78 8h14`, paint(stage, 'water').lit, 2.6, { 'stroke-linecap': 'round' }),
	);
}

/** The embankment in the near right: quay wall, parapet, lamps, and people on their walk. */
function embankment(stage: Stage, see: Camera): string {
	const { light } = stage;
	const stone = paint(stage, 'concrete');
	const paving = paint(stage, 'paving');
	const burning = isEvening(stage);
	const top = level(see, 2.6);
	/** The edge of the walk, from near to far. */
	const edge: readonly Point[] = [
		[1.6, 8.5],
		[2.9, 10.6],
		[5.3, 13.8],
		[9, 17.5],
		[14.3, 21.8],
		[21, 26.5],
	];
	const high = edge.map(([x, z]) => top(x, z));
	const low = edge.map(([x, z]) => see(x, z));
	const rail = (up: number) =>
		`M${edge
			.map(([x, z]) => see(x, z, 2.6 + up))
			.map(([x, y]) => d`${x} ${y}`)
			.join('L')}`;
	const posts = edge.flatMap(([x, z], at) => {
		const [nx, nz] = edge[at + 1] ?? [x, z];
		return [0, 0.25, 0.5, 0.75].map((share) => {
			const [px, pz] = [x + (nx - x) * share, z + (nz - z) * share];
			const [[ax, ay], [bx, by]] = [see(px, pz, 2.6), see(px, pz, 3.7)];
			return d`M${ax} ${ay}L${bx} ${by}`;
		});
	});
	const lamp = ([x, z]: Point) => {
		const [[fx, fy], [, ty]] = [see(x + 0.4, z, 2.6), see(x + 0.4, z, 6.2)];
		const tall = fy - ty;
		return [
			line(
				d`M${fx} ${fy}l${-light.shadow.left * tall} ${light.shadow.near * tall}`,
				light.shadow.color,
				tall * 0.03,
				{ opacity: light.shadow.opacity },
			),
			line(
				d`M${fx} ${fy}V${ty}M${fx - tall * 0.14} ${ty + 4}q${tall * 0.14} ${-tall * 0.1} ${tall * 0.28} 0`,
				paint(stage, 'dark').body,
				tall * 0.032,
			),
			...[-0.14, 0.14].map(
				(dx) =>
					(burning
						? circle(fx + tall * dx, ty + tall * 0.07, tall * 0.15, light.pane, { opacity: 0.25 })
						: '') +
					circle(
						fx + tall * dx,
						ty + tall * 0.07,
						tall * 0.05,
						burning ? light.pane : paint(stage, 'white').lit,
					),
			),
		].join('');
	};
	return [
		path(outline([...high, ...[...low].reverse()]), stone.shade),
		line(
			low
				.map(([x, y]) => d`${x} ${y}`)
				.join('L')
				.replace(/^/, 'M'),
			paint(stage, 'water').lit,
			3,
			{ opacity: 0.6 },
		),
		path(outline([...high, [640, high.at(-1)?.[1] ?? 0], [640, 300], [high[0]?.[0] ?? 0, 300]]), paving.body),
		path(outline([...high, ...edge.map(([x, z]) => top(x + 0.5, z + 0.2)).reverse()]), paving.lit),
		line(
			[3, 5.6, 9]
				.map(
					(more) =>
						`M${edge
							.map(([x, z]) => top(x + more, z + more * 0.12))
							.map(([x, y]) => d`${x} ${y}`)
							.join('L')}`,
				)
				.join(''),
			paving.shade,
			1.8,
			{ opacity: 0.4 },
		),
		path(d`M640 300V176Q540 186 470 236T420 300z`, paint(stage, 'leaf').body),
		path(d`M640 176Q540 186 470 236T420 300h-12Q440 236 466 222T640 168z`, stone.lit),
		lamp(edge[4] ?? [0, 1]),
		line(posts.join(''), stone.shade, 2.4),
		line(rail(1.1), stone.lit, 5),
		line(rail(0.6), stone.body, 2.4),
		person(stage, { kind: 'woman', x: 408, y: 214, height: 88, cloth: 'redbrick', second: 'white' }),
		person(stage, { kind: 'child', x: 440, y: 210, height: 88, cloth: 'saffron' }),
		person(stage, { kind: 'elder', x: 332, y: 268, height: 128, turn: -1 }),
		group({ transform: 'translate(0 264)' }, poplar(stage, 574, 330)),
		group({ transform: 'translate(0 236)' }, poplar(stage, 518, 236)),
	].join('');
}

/** The near left: a sandbar with egrets, reeds in the corner. */
function shallows(stage: Stage): string {
	const shore = paint(stage, 'shore');
	const { height, count } = { height: 168, count: 6 };
	return [
		path(d`M-610 168Q-470 166 -390 184T-230 204Q-290 220 -420 218T-610 226z`, shore.shade),
		path(d`M-610 164Q-470 162 -390 180T-246 200Q-310 212 -420 210T-610 218z`, shore.lit),
		egret(stage, -292, 198, 0.26, 1),
		egret(stage, -346, 208, 0.29, -1),
		path(d`M-610 292V226Q-520 214 -440 244T-330 300z`, paint(stage, 'meadow').shade),
		reedBed(
			stage,
			{ left: -610, right: -400, foot: 282, height, count },
			{ left: -500, right: -350, foot: 296, height: 104, count: 4 },
		),
	].join('');
}

/** Swallows over the water. */
const swallows = (stage: Stage): string =>
	line(
		[
			[-250, -120],
			[-206, -142],
			[-170, -112],
			[-40, -170],
			[6, -150],
		]
			.map(([x = 0, y = 0]) => d`M${x - 15} ${y - 6}q10 0 15 6q4 -8 14 -10M${x} ${y}l-4 5l5 -1l3 4z`)
			.join(''),
		paint(stage, 'dark').body,
		2.4,
		{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
	);

/** The Syr Darya at Kyzylorda: the wide slow river from the embankment, the bridge to the left bank, the town in the haze. */
export const syrDaryaKyzylorda: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE);
		return [
			path(d`M-600 -2H600V60H-600z`, distant(stage.light, paint(stage, 'meadow').body, 0.4)),
			farBank(stage),
			group({ transform: `translate(-600 ${-HORIZON})` }, waterSheet(stage, HORIZON + 22, 752)),
			ellipse(202, 36, 5, 16, paint(stage, 'white').body, { opacity: 0.25 }),
			girderBridge(stage, see),
			boat(stage),
			shallows(stage),
			embankment(stage, see),
			swallows(stage),
		].join('');
	},
};
