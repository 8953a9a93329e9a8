import { gazelles } from '../parts/gazelles.ts';
import { takyr } from '../parts/takyr.ts';
import { tolai } from '../parts/tolai.ts';
import { distant } from '../palette.ts';
import type { Random } from '../seeded.ts';
import { type HeroArt, paint, type Stage } from '../stage.ts';
import { d, element, ellipse, group, line, path, smooth, use } from '../svg.ts';

type Point = readonly [number, number];

/** A limb of the old tree: where it starts and ends, how it sags between, how thick it is at both ends. */
interface Limb {
	readonly from: Point;
	readonly knee: Point;
	readonly to: Point;
	readonly thick: readonly [number, number];
}

/** The tree as it has grown: one leaning trunk that split early, long dry arms, and young shoots from old wood. */
const LIMBS: readonly Limb[] = [
	{ from: [-2, 24], knee: [-58, -40], to: [-6, -112], thick: [58, 34] },
	{ from: [24, 20], knee: [20, -48], to: [84, -74], thick: [42, 22] },
	{ from: [-10, -96], knee: [-50, -172], to: [-146, -160], thick: [30, 13] },
	{ from: [-12, -100], knee: [44, -168], to: [0, -246], thick: [32, 12] },
	{ from: [76, -76], knee: [148, -70], to: [196, -138], thick: [24, 10] },
	{ from: [76, -70], knee: [96, -134], to: [78, -192], thick: [20, 10] },
	{ from: [-136, -162], knee: [-190, -164], to: [-232, -132], thick: [15, 7] },
	{ from: [-112, -162], knee: [-136, -206], to: [-130, -250], thick: [15, 7] },
	{ from: [4, -214], knee: [46, -246], to: [62, -290], thick: [14, 7] },
	{ from: [8, -176], knee: [60, -206], to: [122, -232], thick: [13, 6] },
	{ from: [-2, -238], knee: [-34, -268], to: [-40, -306], thick: [14, 6] },
	{ from: [190, -134], knee: [226, -140], to: [258, -118], thick: [11, 5] },
	{ from: [-30, -40], knee: [-104, -64], to: [-158, -70], thick: [22, 8] },
];

/** A crooked tapering limb; `from` and `to` are shares of its thickness, for the lit edge. */
function ribbon({ from, knee, to, thick: [start, end] }: Limb, left: number, right: number): string {
	const along = [0, 0.25, 0.5, 0.75, 1].map((t): { at: Point; normal: Point; half: number } => {
		const at: Point = [0, 1].map((axis) => {
			const [a, b, c] = [from[axis] ?? 0, knee[axis] ?? 0, to[axis] ?? 0];
			return a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t ** 2;
		}) as unknown as Point;
		const [dx, dy] = [
			2 * (1 - t) * (knee[0] - from[0]) + 2 * t * (to[0] - knee[0]),
			2 * (1 - t) * (knee[1] - from[1]) + 2 * t * (to[1] - knee[1]),
		];
		const length = Math.hypot(dx, dy) || 1;
		return { at, normal: [-dy / length, dx / length], half: (start + (end - start) * t) / 2 };
	});
	const side = (share: number) =>
		along.map(({ at, normal, half }): Point => [
			at[0] + normal[0] * half * share,
			at[1] + normal[1] * half * share,
		]);
	return smooth(side(left)) + smooth(side(right).reverse()).replace('M', 'L') + 'z';
}

/** A broom of thin leafless shoots that rise from 0 and droop, jointed like horsetail, round a soft heart of shade. */
function shoots(random: Random, id: string, color: string, width: number, heart: number): string {
	const strands = Array.from({ length: 22 }, (_, at) => {
		const spread = (at - 10.5) / 10.5 + random.between(-0.08, 0.08);
		const rise = -random.between(20, 62) * (1.1 - Math.abs(spread) * 0.5);
		const reach = spread * random.between(34, 60);
		const fall = random.between(10, 62) * (0.2 + Math.abs(spread) * 0.8);
		const fork =
			at % 2 === 0
				? d`M${reach * 0.6} ${rise * 0.86}q${reach * 0.2} -9 ${reach * 0.34 + 5} ${fall * 0.3}`
				: '';
		return (
			d`M${spread * 6} 0C${reach * 0.2} ${rise} ${reach * 0.8} ${rise * 1.15} ${reach} ${rise + fall}` + fork
		);
	}).join('');
	return element(
		'g',
		{ id },
		path(d`M-20 -4C-28 -12 -20 -22 -12 -20C-8 -30 6 -28 8 -20C18 -24 26 -12 18 -4Q0 4 -20 -4z`, color, {
			opacity: heart,
		}),
		line(strands, color, width, { 'stroke-linecap': 'round' }),
	);
}

/** Where brooms hang: place and size. */
const BROOMS = [
	[-232, -132, 0.9],
	[-206, -158, 1.05],
	[-176, -166, 0.9],
	[-150, -76, 0.8],
	[-130, -250, 1.15],
	[-122, -214, 0.85],
	[-40, -306, 1.15],
	[-24, -266, 0.95],
	[62, -290, 1.2],
	[36, -252, 1],
	[122, -232, 1.1],
	[92, -220, 0.9],
	[78, -192, 1],
	[92, -156, 0.8],
	[196, -138, 1],
	[230, -138, 1],
	[258, -118, 0.9],
	[160, -112, 0.85],
	[-66, -148, 0.75],
	[6, -196, 0.8],
] as const;

/** The saxaul of a hundred years: grey twisted wood, brooms of green. */
function saxaul(stage: Stage): string {
	const bark = paint(stage, 'stone');
	const green = paint(stage, 'green');
	const cracks = d`M-26 12Q-44 -30 -26 -74M2 16Q-18 -40 -4 -92M-12 -130Q8 -176 2 -220M40 4Q46 -24 70 -56M-40 -130Q-70 -150 -110 -160`;
	return [
		element(
			'defs',
			{},
			shoots(stage.random, 'far', green.deep, 1.9, 0.7),
			shoots(stage.random, 'near', green.shade, 1.7, 0.5),
			shoots(stage.random, 'sun', green.lit, 1.3, 0),
		),
		...BROOMS.map(([x, y, size], at) => use('far', x - 6, y + 8, at % 2 === 0 ? size : -size, size * 1.05)),
		path(LIMBS.map((limb) => ribbon(limb, -1, 1)).join(''), bark.shade),
		path(LIMBS.map((limb) => ribbon(limb, 0.15, 1)).join(''), bark.body),
		path(LIMBS.map((limb) => ribbon(limb, 0.62, 1)).join(''), bark.lit),
		line(cracks, bark.deep, 2, { opacity: 0.55, 'stroke-linecap': 'round' }),
		path(
			d`M-74 36Q-44 24 -36 0L-6 12L14 -6L46 8Q52 26 92 34Q60 36 44 30Q30 42 8 32Q-14 44 -30 32Q-48 40 -74 36z`,
			bark.shade,
		),
		path(d`M14 -6L46 8Q52 26 92 34Q60 32 46 26Q32 14 14 -6z`, bark.lit),
		...BROOMS.map(([x, y, size], at) => use('near', x, y + 3, at % 2 === 0 ? -size : size, size)),
		...BROOMS.map(([x, y, size], at) =>
			at % 3 === 1 ? '' : use('sun', x + 8, y - 3, at % 2 === 0 ? size * 0.86 : -size * 0.86, size * 0.84),
		),
	].join('');
}

/** The same tree thrown on the ground. */
const shadow = ({ light }: Stage): string =>
	group(
		{
			transform: `matrix(1 0 ${light.shadow.left} ${-light.shadow.near} 0 18)`,
			fill: light.shadow.color,
			opacity: light.shadow.opacity,
		},
		path(
			LIMBS.slice(0, 8)
				.map((limb) => ribbon(limb, -1, 1))
				.join(''),
			'inherit',
		),
		...BROOMS.filter((_, at) => at % 2 === 0).map(([x, y, size]) =>
			ellipse(x, y - 8, 36 * size, 20 * size, 'inherit'),
		),
	);

/** Red dunes one behind another: long slopes to the sun, slip faces in the shade. */
function dunes(stage: Stage): string {
	const { light } = stage;
	const dune = paint(stage, 'dune');
	const red = paint(stage, 'redbrick');
	const far = distant(light, dune.shade, 0.55);
	return [
		path(d`M-600 -150Q-470 -172 -330 -160T-60 -168T190 -158T420 -172T600 -162V200H-600z`, far),
		path(
			d`M-600 -134Q-420 -170 -300 -152Q-180 -136 -40 -150T250 -142T440 -152T600 -146V200H-600z`,
			distant(light, dune.body, 0.4),
		),
		path(
			d`M-300 -152Q-330 -140 -286 -128Q-330 -118 -420 -122Q-520 -124 -600 -116V-134Q-420 -172 -300 -152z`,
			distant(light, dune.shade, 0.35),
		),
		path(
			d`M-600 -86Q-520 -96 -450 -74Q-360 -44 -318 -40Q-230 -44 -120 -92Q-20 -128 130 -118T420 -116T600 -128V200H-600z`,
			distant(light, dune.body, 0.15),
		),
		path(
			d`M-600 -86Q-520 -96 -450 -74Q-360 -44 -318 -40Q-350 -26 -300 -4Q-420 10 -600 0z`,
			distant(light, dune.shade, 0.12),
		),
		path(
			d`M600 -128Q470 -118 372 -78Q300 -50 240 -46Q320 -20 420 -26T600 -34z`,
			distant(light, dune.lit, 0.1),
		),
		path(d`M372 -78Q300 -50 240 -46Q300 -30 330 -8Q420 -30 372 -78z`, distant(light, dune.shade, 0.12)),
		path(d`M-600 -10Q-420 22 -220 4T140 -10T600 -20V200H-600z`, dune.body),
		path(d`M-600 -10Q-420 22 -220 4T140 -10T600 -20V30Q300 0 40 26T-600 34z`, red.lit, { opacity: 0.16 }),
		line(
			Array.from(
				{ length: 9 },
				(_, at) => d`M${-560 + at * 18} ${16 + at * 9}q90 -18 190 -4t190 -8t150 2`,
			).join(''),
			dune.shade,
			2,
			{ opacity: 0.4, 'stroke-linecap': 'round' },
		),
		line(
			Array.from({ length: 6 }, (_, at) => d`M${300 + at * 22} ${6 + at * 8}q70 -14 150 -4t150 -6`).join(''),
			dune.lit,
			2.4,
			{ opacity: 0.6, 'stroke-linecap': 'round' },
		),
	].join('');
}

/** The Kyzylkum at dusk: an old saxaul at the edge of a takyr, red dunes, gazelles on a crest. */
export const kyzylkumDesert: HeroArt = {
	eyeM: 1.8,
	groundY: 620,
	ownGround: true,
	draw: (stage) =>
		[
			dunes(stage),
			gazelles(stage),
			takyr(stage),
			group({ transform: 'translate(64 24) scale(1.32)' }, shadow(stage), saxaul(stage)),
			tolai(stage, -76, 74),
		].join(''),
};
