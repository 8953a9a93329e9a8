import { tuftShape } from '../parts/grass.ts';
import { hiker } from '../parts/hiker.ts';
import { magpie } from '../parts/magpie.ts';
import { pecked, type PeckedName } from '../parts/pecked.ts';
import { castShadow } from '../parts/shadow.ts';
import { distant } from '../palette.ts';
import { type HeroArt, paint, type Stage } from '../stage.ts';
import { d, ellipse, group, line, path, polygon } from '../svg.ts';

type Point = readonly [number, number];

/** Outline of the great slab: it leans back and to the left, split by frost. */
const FACE: readonly Point[] = [
	[-560, 44],
	[-548, -96],
	[-500, -246],
	[-424, -266],
	[-398, -322],
	[-236, -338],
	[-214, -378],
	[-40, -404],
	[72, -390],
	[104, -336],
	[150, -262],
	[176, -118],
	[206, 40],
];
/** The top, which the sun reaches, from left to right. */
const TOP: readonly Point[] = [
	[-476, -282],
	[-412, -300],
	[-384, -356],
	[-226, -372],
	[-204, -414],
	[-34, -442],
	[96, -424],
];
/** The flank on the right. */
const FLANK: readonly Point[] = [
	[72, -390],
	[96, -424],
	[134, -362],
	[184, -284],
	[214, -142],
	[268, 30],
	[206, 40],
	[176, -118],
	[150, -262],
	[104, -336],
];

/** What is pecked where: name, place, size, direction. */
const PICTURES: readonly (readonly [PeckedName, number, number, number, 1 | -1])[] = [
	['bull', -340, -150, 1.5, 1],
	['argali', -132, -206, 1.5, 1],
	['deer', 46, -196, 1.36, -1],
	['mask', -46, -66, 1.28, 1],
	['chariot', -204, -92, 1.2, 1],
	['camel', 94, -62, 1.16, -1],
	['horse', -448, -62, 1, 1],
	['argali', -478, -166, 0.72, -1],
	['bird', -338, -252, 0.9, 1],
	['bird', -2, -344, 0.66, 1],
	['dancers', -372, 2, 1.05, 1],
	['bull', -150, 12, 0.86, -1],
	['argali', -208, -306, 0.7, 1],
	['deer', -500, 10, 0.76, 1],
	['horse', 28, 12, 0.84, 1],
	['argali', 138, -132, 0.58, -1],
];

/** Slopes of the gorge, both sides and the far ridge, with ledges of the same dark rock. */
function gorge(stage: Stage): string {
	const { light } = stage;
	const rock = paint(stage, 'rock');
	const grass = paint(stage, 'meadow');
	const slab = paint(stage, 'slab');
	const straw = paint(stage, 'steppe');
	const ledges = (points: readonly Point[], fade: number) =>
		path(
			points.map(([x, y]) => d`M${x} ${y}l10 -13l26 -3l12 10l-6 9z`).join(''),
			distant(light, slab.body, fade),
		) +
		path(
			points.map(([x, y]) => d`M${x + 10} ${y - 13}l26 -3l12 10l-14 -2z`).join(''),
			distant(light, slab.lit, fade),
		);
	return [
		path(
			d`M-600 -170L-430 -250L-330 -214L-180 -262L-40 -196L70 -226L200 -180L330 -232L470 -196L600 -250V200H-600z`,
			distant(light, rock.body, 0.66),
		),
		path(
			d`M70 -226L200 -180L150 -150L60 -150zM330 -232L470 -196L420 -150L300 -160zM-180 -262L-40 -196L-80 -150L-220 -150z`,
			distant(light, rock.shade, 0.62),
		),
		path(
			d`M600 -330L520 -300L470 -236L402 -206L352 -150L270 -128L210 -96V200H600z`,
			distant(light, rock.body, 0.3),
		),
		path(
			d`M520 -300L470 -236L402 -206L352 -150L270 -128L210 -96L330 -92L420 -140L470 -150L500 -214L548 -238z`,
			distant(light, rock.shade, 0.3),
		),
		ledges(
			[
				[468, -190],
				[538, -214],
				[404, -150],
				[520, -150],
				[560, -120],
				[446, -112],
				[352, -116],
			],
			0.22,
		),
		path(d`M180 -92Q330 -100 420 -74T600 -84V200H180z`, distant(light, grass.body, 0.22)),
		path(d`M210 -62Q330 -78 430 -52T600 -50V200H210z`, distant(light, straw.body, 0.1)),
		...[
			[478, -64, 24],
			[520, -56, 32],
			[444, -70, 18],
			[572, -30, 40],
		].map(
			([x = 0, y = 0, r = 0]) =>
				ellipse(x, y - r * 0.5, r, r * 0.72, paint(stage, 'leaf').shade) +
				ellipse(x + r * 0.26, y - r * 0.68, r * 0.6, r * 0.46, paint(stage, 'leaf').body),
		),
		path(d`M-600 30Q-200 10 120 26T600 18V200H-600z`, straw.shade),
		path(d`M-600 62Q-240 34 160 56T600 46V200H-600z`, grass.body),
		path(d`M-600 104Q-200 72 220 96T600 84V200H-600z`, straw.body, { opacity: 0.55 }),
	].join('');
}

/** The slab with its varnish, cracks and lichen. */
function slab(stage: Stage): string {
	const rock = paint(stage, 'slab');
	const sand = paint(stage, 'dune');
	const cracks = d`M-236 -338L-212 -262L-188 -170L-206 -60M-40 -404L-4 -300L-14 -262M150 -262L108 -232L84 -250M-424 -266L-440 -232L-408 -222M206 40L150 -20L160 -70M-548 -96L-506 -110L-494 -150M-206 -60L-120 -40L-100 -12`;
	const lichen = [
		[-372, -300, 12],
		[-350, -290, 7],
		[92, -330, 10],
		[-96, -384, 9],
		[170, -30, 12],
		[186, -10, 7],
		[-534, -40, 10],
	] as const;
	return [
		castShadow(
			stage,
			path(
				polygon(
					[...FACE.slice(0, 3), ...TOP, ...FLANK.slice(2, 6)].map(([x, y]): Point => [
						x,
						Math.min(y - 30, 0),
					]),
				),
				'inherit',
			),
		),
		path(polygon([...FACE.slice(2, 9), ...TOP.toReversed()]), sand.lit),
		path(polygon(FLANK), sand.body),
		path(polygon(FACE), rock.body),
		path(d`M-560 44L-548 -96L-500 -246L-452 -258L-470 -120L-440 44z`, rock.shade),
		path(d`M-440 44L-452 -60L-330 -30L-120 -54L60 -20L206 40z`, rock.shade, { opacity: 0.45 }),
		path(
			d`M-398 -322L-236 -338L-214 -378L-40 -404L72 -390L104 -336L66 -362L-38 -374L-196 -350L-220 -312L-386 -298z`,
			rock.lit,
			{ opacity: 0.45 },
		),
		line(cracks, rock.deep, 3.4, { opacity: 0.6, 'stroke-linejoin': 'round' }),
		line(cracks, rock.lit, 1.2, { opacity: 0.5, transform: 'translate(3 1)' }),
		...lichen.map(([x, y, r], at) =>
			ellipse(x, y, r, r * 0.7, at % 2 === 0 ? paint(stage, 'saffron').body : paint(stage, 'green').lit, {
				opacity: 0.55,
			}),
		),
	].join('');
}

/** Wormwood and tulips before the stones. */
function flowers(stage: Stage): string {
	const { random } = stage;
	const leaf = paint(stage, 'green');
	const red = paint(stage, 'red');
	const places: readonly Point[] = [
		[-580, 92],
		[-470, 104],
		[-388, 84],
		[-250, 100],
		[-120, 78],
		[20, 104],
		[140, 82],
		[250, 100],
		[470, 96],
		[560, 76],
	];
	const tulips: readonly Point[] = [
		[-430, 96],
		[-408, 102],
		[-300, 86],
		[-70, 98],
		[-48, 92],
		[196, 98],
		[216, 92],
		[520, 98],
		[400, 104],
	];
	return [
		path(places.map(([x, y]) => tuftShape(random, x, y, 30)).join(''), leaf.shade),
		line(
			tulips
				.map(([x, y]) => d`M${x} ${y}q2 -14 0 -24M${x} ${y}q-8 -6 -10 -16M${x} ${y}q8 -4 11 -13`)
				.join(''),
			leaf.lit,
			2.6,
			{ 'stroke-linecap': 'round' },
		),
		path(
			tulips.map(([x, y]) => d`M${x - 7} ${y - 36}q3 4 3 5l4 -6l4 6q0 -1 3 -5q2 16 -7 16t-7 -16z`).join(''),
			red.body,
		),
		path(tulips.map(([x, y]) => d`M${x} ${y - 37}l4 6q0 -1 3 -5q2 16 -7 16z`).join(''), red.lit),
	].join('');
}

/** Sauyskandyk: a dark slab over the gorge, covered with bulls, deer, wild sheep, a chariot, dancers and a masked figure. */
export const sauyskandyk: HeroArt = {
	eyeM: 1.7,
	groundY: 642,
	ownGround: true,
	draw(stage) {
		const light = paint(stage, 'sand').lit;
		return [
			gorge(stage),
			group(
				{ transform: 'translate(0 14)' },
				slab(stage),
				...PICTURES.map(([name, x, y, size, turn]) => pecked(name, x, y, size, turn, light)),
			),
			path(
				d`M-600 66Q-420 44 -300 62T-60 54T170 60T290 44Q300 66 240 74T-100 84T-600 96z`,
				paint(stage, 'meadow').body,
			),
			magpie(stage, -118, -414),
			hiker(stage),
			flowers(stage),
		].join('');
	},
};
