import { mix } from '../color.ts';
import { distant } from '../palette.ts';
import { figure } from '../parts/figure.ts';
import { truss } from '../parts/truss.ts';
import { poplar } from '../parts/trees.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, element, group, line, path, rect, use } from '../svg.ts';

const FLOOR = 15;

/** The kinds of blocks on the far bank; each stands there several times. */
const KINDS = {
	a: { width: 118, floors: 5, band: 'saffron' },
	b: { width: 124, floors: 5, band: 'tile' },
	tower: { width: 58, floors: 9, band: 'turquoise' },
} as const;
type Kind = keyof typeof KINDS;

/** Where they stand, from left to right, and how much wider or narrower they are. */
const BLOCKS: readonly (readonly [kind: Kind, x: number, scale: number])[] = [
	['a', -600, 0.84],
	['b', -474, 0.96],
	['tower', -322, 0.94],
	['b', -258, 0.88],
	['tower', 62, 1],
	['a', 148, 1.1],
	['tower', 322, 1.04],
	['b', 408, 0.98],
	['a', 556, 0.94],
];

/** A block with its balconies, the sunlit end on the right. */
function block(stage: Stage, kind: Kind): string {
	const { width, floors, band } = KINDS[kind];
	const wall = paint(stage, floors > 5 ? 'concrete' : 'plaster');
	const tall = floors * FLOOR + 8;
	const rows = Array.from({ length: floors }, (_, floor) => -12 - floor * FLOOR);
	const row = (from: number, run: number) => rows.map((y) => d`M${from} ${y}h${run}`).join('');
	const burning = rows
		.map((y) => d`M${8 + 13 * stage.random.int(0, 2)} ${y}h${stage.random.pick([7, 20, 33])}`)
		.join('');
	const panes = { 'stroke-dasharray': '7 6' };
	return element(
		'g',
		{ id: `block-${kind}` },
		rect(0, -tall, width, tall, wall.body),
		rect(0, -tall, width, 4, wall.lit),
		line(row(8, width - 20), paint(stage, 'glass').shade, 8, panes),
		isEvening(stage) ? line(burning, stage.light.pane, 8, panes) : '',
		line(rows.map((y) => d`M20 ${y + 4}h21M${width - 44} ${y + 4}h21`).join(''), paint(stage, band).body, 6),
		rect(width - 9, -tall, 9, tall, wall.lit),
	);
}

/** The blind end of a block, as wide as a house and as tall as nine floors, with a mosaic of the space age. */
function mosaic(stage: Stage, x: number): string {
	const wall = paint(stage, 'turquoise');
	const gold = paint(stage, 'saffron');
	const red = paint(stage, 'red');
	const white = paint(stage, 'white');
	return group(
		{ transform: `translate(${x} 0)` },
		rect(0, -146, 74, 146, wall.shade),
		rect(66, -146, 8, 146, wall.lit),
		path(d`M0 -34Q34 -58 66 -30V0H0z`, red.body),
		path(d`M0 -20Q34 -40 66 -16V0H0z`, gold.body),
		circle(46, -112, 13, gold.body) + circle(50, -115, 9, gold.lit),
		ellipse(46, -112, 22, 6, 'none', {
			stroke: white.body,
			'stroke-width': 1.8,
			transform: 'rotate(-20 46 -112)',
		}),
		line(d`M12 -32Q14 -74 28 -98`, white.lit, 3),
		path(d`M25 -94Q23 -110 31 -122Q37 -108 34 -95z`, white.lit),
		path(d`M14 -118l2.4 5l5.4 .8l-4 3.6l1 5.4l-4.8 -2.6l-4.8 2.6l1 -5.4l-4 -3.6l5.4 -.8z`, gold.lit),
		circle(54, -72, 2.4, white.lit) + circle(12, -86, 1.8, white.lit) + circle(58, -50, 2, white.lit),
	);
}

/** The tracking dish of the park, and the mast of the town's television. */
function antennas(stage: Stage): string {
	const white = paint(stage, 'white');
	const iron = paint(stage, 'iron');
	return [
		truss([-124, 0], [-124, -214], {
			wide: 17,
			narrow: 4,
			bays: 9,
			color: paint(stage, 'rust').body,
			width: 1.8,
		}),
		line(d`M-124 -214v-28`, iron.body, 2),
		group(
			{ transform: 'translate(-60 0)' },
			path(d`M-20 0l14 -46h10l14 46z`, iron.body),
			path(d`M-46 -92C-44 -50 -2 -30 40 -44z`, white.shade),
			path(d`M-46 -92C-20 -96 34 -72 40 -44C12 -48 -30 -70 -46 -92z`, white.lit),
			line(d`M-14 -72L18 -96M20 -58L18 -96M-24 -80L18 -96`, iron.body, 1.5),
			circle(18, -97, 4, iron.shade),
		),
	].join('');
}

/** A launch beyond the town: the trail turning with the wind of every height, the flame at its head. */
function launch(stage: Stage): string {
	const { light } = stage;
	const white = paint(stage, 'white');
	const dark = stage.hour === 'night';
	const smoke = dark ? mix(light.pane, light.cloud, 0.5) : mix(white.lit, light.haze, 0.25);
	const shadow = dark ? mix(light.pane, light.cloud, 0.75) : mix(white.shade, light.haze, 0.4);
	return [
		element(
			'linearGradient',
			{ id: 'trail', x1: 0, y1: 1, x2: 0, y2: 0 },
			element('stop', { offset: 0, 'stop-color': shadow, 'stop-opacity': 0.85 }),
			element('stop', { offset: 1, 'stop-color': smoke }),
		),
		path(
			d`M-208 -10C-220 -30 -216 -48 -196 -60C-214 -82 -200 -104 -188 -118C-200 -144 -184 -166 -172 -184C-178 -212 -160 -234 -150 -252C-150 -290 -124 -330 -92 -372L-88 -370C-116 -324 -132 -288 -130 -256C-124 -232 -140 -214 -142 -190C-136 -162 -152 -144 -152 -122C-142 -100 -152 -82 -150 -62C-136 -44 -140 -26 -148 -10z`,
			'url(#trail)',
		),
		path(
			d`M-168 -10C-160 -30 -164 -50 -176 -62C-162 -84 -166 -104 -170 -120C-158 -146 -158 -168 -158 -188C-148 -214 -146 -236 -142 -254C-138 -290 -114 -334 -90 -371L-88 -370C-116 -324 -132 -288 -130 -256C-124 -232 -140 -214 -142 -190C-136 -162 -152 -144 -152 -122C-142 -100 -152 -82 -150 -62C-136 -44 -140 -26 -148 -10z`,
			dark ? light.pane : white.lit,
			{ opacity: 0.6 },
		),
		circle(-88, -374, 26, '#FFE3A3', { opacity: 0.25 }) + circle(-88, -374, 12, '#FFE3A3', { opacity: 0.5 }),
		path(d`M-94 -366L-88 -384L-80 -390L-82 -380L-88 -364z`, '#FFF6DC'),
		path(d`M-85 -383l8 -14l2 2l-5 14z`, white.body),
	].join('');
}

/** Trees along the embankment and its parapet; all of it once more in the water, upside down and faint. */
function bank(stage: Stage): string {
	const leaf = paint(stage, 'leaf');
	const stone = paint(stage, 'concrete');
	let hedge = d`M-660 2V-10`;
	for (let x = -660; x < 660;) {
		const run = stage.random.between(52, 84);
		hedge += d`Q${x + run / 2} ${stage.random.between(-40, -20)} ${x + run} -9`;
		x += run;
	}
	const poplars = [-530, -344, -142, -22, 130, 392, 538]
		.map((x, at) => use('poplar', x, 0, 0.62 + (at % 3) * 0.14))
		.join('');
	return [
		poplars,
		path(hedge + d`V2z`, leaf.shade),
		path(d`M-660 0H660V8H-660z`, stone.body) +
			path(d`M-660 0H660V3H-660z`, stone.lit) +
			path(d`M-660 8H660V12H-660z`, stone.shade),
	].join('');
}

function reflection(stage: Stage): string {
	const wall = paint(stage, 'plaster').shade;
	const bars = BLOCKS.map(
		([kind, x, scale]) =>
			d`M${x} 16h${KINDS[kind].width * scale}v${KINDS[kind].floors * 7}h${-KINDS[kind].width * scale}z`,
	).join('');
	const trail = [20, 32, 46, 62, 80, 100, 122, 146].map(
		(y, at) => d`M${-204 + at * 6 - (at % 2) * 10} ${y}h${48 - at * 3}`,
	);
	return [
		path(bars, wall, { opacity: 0.28 }),
		path(d`M-20 16H54V74H-20z`, paint(stage, 'turquoise').shade, { opacity: 0.3 }),
		line(
			[22, 34, 48, 64]
				.map(
					(y, at) =>
						d`M-660 ${y}H${-420 + at * 70}M${-330 + at * 50} ${y + 4}H${60 - at * 50}M${150 + at * 40} ${y}H660`,
				)
				.join(''),
			paint(stage, 'water').lit,
			3,
			{ opacity: 0.5 },
		),
		line(trail.join(''), stage.hour === 'night' ? stage.light.pane : paint(stage, 'white').lit, 4, {
			opacity: 0.6,
			'stroke-linecap': 'round',
		}),
	].join('');
}

/** A man fishing from the near bank. */
function angler(stage: Stage): string {
	const coat = paint(stage, 'green');
	const dark = paint(stage, 'dark');
	return group(
		{ transform: 'translate(-306 204)' },
		path(d`M-30 0h40l6 -6h-46z`, stage.light.shadow.color, { opacity: 0.4, transform: 'translate(-24 4)' }),
		line(d`M-18 0V-16M6 0V-16`, dark.body, 3) + rect(-22, -20, 32, 5, paint(stage, 'wood').body),
		path(d`M-2 -20h24q6 2 5 8l2 14h-9l-3 -12h-16z`, dark.body),
		path(d`M-16 -18C-22 -44 -14 -58 0 -58C12 -58 14 -40 10 -18z`, coat.body) +
			path(d`M4 -57C13 -55 14 -40 10 -18H4z`, coat.lit),
		path(d`M2 -50L28 -38l-2 6L0 -38z`, coat.lit),
		circle(0, -66, 9, paint(stage, 'hide').body) +
			path(d`M-10 -68q2 -10 12 -9q8 2 8 7l6 2H-10z`, paint(stage, 'felt').body),
		line(d`M24 -34L112 -92`, dark.deep, 2) + line(d`M112 -92Q116 -40 124 -28`, dark.deep, 0.8),
	);
}

/** Baikonur town from across the Syr Darya: blocks and mosaic, poplars, the tracking dish, and a launch rising behind. */
export const baikonurTown: HeroArt = {
	eyeM: 6,
	groundY: 502,
	onWater: true,
	draw(stage) {
		const far = paint(stage, 'steppe');
		const watchers = [
			{ x: 150, y: 206, coat: 'red', legs: 'skirt', arms: 'shading', turn: -1 },
			{ x: 186, y: 210, coat: 'turquoise', turn: -1 },
			{ x: 214, y: 212, coat: 'saffron', height: 44 },
		] as const;
		return [
			launch(stage),
			path(d`M-660 -6Q-300 -18 0 -12T660 -8V6H-660z`, distant(stage.light, far.shade, 0.4)),
			antennas(stage),
			element(
				'defs',
				{},
				block(stage, 'a'),
				block(stage, 'b'),
				block(stage, 'tower'),
				element('g', { id: 'poplar' }, poplar(stage, 0, 100)),
			),
			...BLOCKS.map(([kind, x, scale]) => use(`block-${kind}`, x, 0, scale, 1)),
			mosaic(stage, -12),
			bank(stage),
			reflection(stage),
			angler(stage),
			...watchers.map((one) => figure(stage, { height: 64, ...one })),
		].join('');
	},
};
