import { tuftShape } from '../parts/grass.ts';
import { poplar } from '../parts/trees.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, polygon, use } from '../svg.ts';

type Point = readonly [number, number];

/** A worn ridge: its crest from left to right, and how far down its spurs run. */
interface Ridge {
	readonly crest: readonly Point[];
	readonly foot: number;
	readonly fade: number;
}

const RIDGES: readonly Ridge[] = [
	{
		crest: [
			[-600, -236],
			[-520, -262],
			[-440, -244],
			[-330, -296],
			[-250, -276],
			[-150, -318],
			[-60, -284],
			[40, -300],
			[120, -262],
			[220, -276],
			[330, -236],
			[430, -246],
			[520, -214],
			[600, -222],
		],
		foot: -132,
		fade: 0.52,
	},
	{
		crest: [
			[-600, -166],
			[-500, -200],
			[-420, -186],
			[-340, -226],
			[-260, -206],
			[-190, -232],
			[-90, -196],
			[0, -214],
			[90, -180],
			[170, -196],
			[260, -168],
			[350, -184],
			[450, -158],
			[530, -170],
			[600, -156],
		],
		foot: -104,
		fade: 0.2,
	},
];

/** One ridge: the lit body, and on the left of every summit a spur in the shade. */
function ridge(stage: Stage, { crest, foot, fade }: Ridge, tones: Tones): string {
	const spurs = crest
		.map(([x, y], at): string => {
			const before = crest[at - 1];
			if (before === undefined || y > before[1]) return '';
			const tall = foot - y;
			return polygon([
				[x, y],
				[x - tall * 0.1, y + tall * 0.34],
				[x + tall * 0.12, y + tall * 0.56],
				[x - tall * 0.2, foot + 8],
				[x - tall * 0.95, foot + 8],
				[x - tall * 0.6, y + tall * 0.66],
				[before[0], before[1]],
			]);
		})
		.join('');
	const gullies = crest
		.map(([x, y], at): string =>
			at % 2 === 0
				? ''
				: d`M${x + 10} ${y + 14}q${14} ${(foot - y) * 0.3} ${4} ${(foot - y) * 0.5}t${20} ${(foot - y) * 0.4}`,
		)
		.join('');
	const color = (tone: string) => distant(stage.light, tone, fade);
	return [
		path(`M${crest.map(([x, y]) => d`${x} ${y}`).join('L')}L600 20L-600 20Z`, color(tones.body)),
		path(spurs, color(tones.shade)),
		line(gullies, color(tones.shade), 3, { opacity: 0.6 }),
	].join('');
}

/** Foothills: tilted beds of limestone break the grass in bands. */
function foothills(stage: Stage): string {
	const { light } = stage;
	const rock = paint(stage, 'rock');
	const straw = paint(stage, 'steppe');
	const grass = paint(stage, 'meadow');
	const fade = (color: string, share: number) => distant(light, color, share);
	const bed = (x: number, y: number, run: number, tall: number) =>
		path(
			d`M${x} ${y}l${run * 0.2} ${-tall}l${run * 0.22} ${tall * 0.2}l${run * 0.16} ${-tall * 0.3}l${run * 0.42} ${tall * 0.95}z`,
			fade(rock.body, 0.12),
		) +
		path(d`M${x} ${y}l${run * 0.2} ${-tall}l${run * 0.05} ${tall * 0.95}z`, fade(rock.shade, 0.1)) +
		path(
			d`M${x + run * 0.42} ${y - tall * 0.8}l${run * 0.16} ${-tall * 0.3}l${run * 0.42} ${tall * 0.95}l${-run * 0.1} 0z`,
			fade(rock.lit, 0.12),
		);
	return [
		path(
			d`M-600 -116Q-470 -160 -360 -142T-150 -112Q-40 -92 90 -112T330 -146T600 -124V200H-600z`,
			fade(straw.body, 0.3),
		),
		path(
			d`M-600 -116Q-470 -160 -360 -142Q-420 -120 -400 -96Q-500 -86 -600 -90zM330 -146Q250 -136 170 -118Q230 -104 250 -84Q300 -110 330 -146z`,
			fade(straw.shade, 0.34),
		),
		bed(-560, -112, 120, 26),
		bed(-470, -116, 150, 30),
		bed(356, -118, 150, 30),
		bed(470, -110, 130, 24),
		path(
			d`M-600 -74Q-430 -112 -300 -86T-60 -66Q40 -54 150 -74T420 -96T600 -78V200H-600z`,
			fade(grass.body, 0.16),
		),
		path(d`M-600 -74Q-430 -112 -300 -86Q-360 -62 -330 -40Q-460 -30 -600 -36z`, fade(grass.shade, 0.18)),
		bed(178, -62, 170, 30),
		bed(300, -64, 190, 36),
	].join('');
}

/** The stream that leaves the mountains, poplars and a clay house beside it. */
function valley(stage: Stage): string {
	const water = paint(stage, 'water');
	const clay = paint(stage, 'clay');
	const straw = paint(stage, 'steppe');
	const sky = stage.light.sky[1]?.[1] ?? water.lit;
	return [
		path(d`M-600 -34Q-330 -62 -80 -44T300 -40T600 -46V200H-600z`, straw.body),
		path(
			d`M-84 -66Q-66 -54 -90 -46T-70 -30Q-20 -18 -50 2T-150 40Q-230 70 -190 108T-240 170H-90Q-60 110 -86 84T10 34Q60 8 8 -16T-30 -38Q-60 -48 -56 -54T-78 -66z`,
			water.body,
		),
		path(
			d`M-70 -30Q-20 -18 -50 2T-150 40Q-230 70 -190 108T-240 170H-190Q-150 110 -176 84T-96 40Q-6 14 -24 -6T-58 -32z`,
			sky,
			{ opacity: 0.45 },
		),
		line(d`M-40 -8h26M-96 34h40M-150 62h46M-170 96h60M-180 128h70`, water.lit, 2.4, {
			'stroke-linecap': 'round',
		}),
		...[-16, 6, 30, 52, -126, -150].map((x, at) =>
			group({ transform: d`translate(0 ${-40 + (at % 3) * 3})` }, poplar(stage, x, 62 + ((at * 7) % 5) * 7)),
		),
		path(d`M72 -26v-20h58v20z`, clay.body),
		path(d`M114 -26v-20h16v20z`, clay.lit),
		path(d`M68 -46h66l-6 -7h-54z`, clay.shade),
		path(d`M86 -26v-13h9v13zM102 -34v-6h7v6z`, paint(stage, 'wood').shade),
		path(
			d`M-600 6Q-420 -18 -250 10Q-200 30 -226 62T-330 150V200H-600zM600 -6Q380 -30 190 0Q90 24 60 62T-30 200H600z`,
			paint(stage, 'meadow').body,
		),
		path(d`M600 -6Q380 -30 190 0Q300 4 420 26T600 40z`, paint(stage, 'meadow').lit, { opacity: 0.6 }),
	].join('');
}

const SHEEP = 'M-20 -10C-24 -22 -12 -28 0 -27C12 -29 22 -22 20 -12C18 -7 -14 -6 -20 -10z';

/** A fat-tailed sheep, forty units long; the flock is made of copies. */
const sheep = (stage: Stage): string => {
	const { light } = stage;
	const wool = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { left, near } = light.shadow;
	return element(
		'g',
		{ id: 'sheep' },
		path(d`M-18 0h34l${-left * 24} ${near * 24}h-30z`, light.shadow.color, { opacity: light.shadow.opacity }),
		line(d`M-13 -9V0M-7 -8V0M8 -8V0M14 -9V0`, dark.body, 3),
		path(SHEEP, wool.body),
		path(d`M-20 -10C-22 -16 -18 -22 -12 -25C-14 -16 -8 -10 4 -8C-4 -6 -16 -7 -20 -10z`, wool.shade),
		path(d`M2 -27C12 -29 22 -22 20 -12C18 -20 10 -24 2 -24z`, wool.lit),
		path(d`M18 -22C22 -28 30 -26 32 -20L30 -14C26 -12 22 -14 20 -17z`, dark.shade),
	);
};

/** The shepherd in the saddle, his dog behind. */
function shepherd(stage: Stage): string {
	const horse = paint(stage, 'camel');
	const coat = paint(stage, 'turquoise');
	const felt = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { left, near, color, opacity } = stage.light.shadow;
	return [
		path(d`M-48 0H46l${-left * 120} ${near * 120}h-50z`, color, { opacity }),
		path(d`M-34 -52L-44 -28L-40 0H-32L-32 -26L-20 -46zM26 -50L34 -26L30 0H38L44 -28L38 -52z`, horse.deep),
		path(
			d`M-56 -66C-50 -78 -24 -78 4 -76C20 -80 34 -100 44 -116L48 -124L54 -116C64 -112 72 -98 78 -88C78 -82 72 -80 66 -84C60 -86 56 -84 52 -78C50 -64 46 -54 38 -46L40 -24L36 0H26L28 -26L20 -42C0 -38 -16 -38 -30 -44L-38 -26L-36 0H-46L-48 -28L-50 -44C-58 -50 -60 -58 -56 -66z`,
			horse.body,
		),
		path(
			d`M-56 -66C-60 -58 -58 -50 -50 -44L-48 -28L-46 0H-42L-44 -30C-36 -46 -50 -54 -50 -72zM-30 -44C-16 -38 0 -38 20 -42C8 -48 -20 -50 -30 -44z`,
			horse.shade,
		),
		path(d`M4 -76C20 -80 34 -100 44 -116L48 -124C48 -112 36 -88 22 -72z`, horse.deep),
		path(d`M54 -116C64 -112 72 -98 78 -88C72 -94 64 -98 58 -100z`, horse.lit),
		path(d`M-56 -64C-70 -62 -72 -36 -66 -16C-62 -34 -60 -46 -54 -54z`, horse.deep),
		path(d`M-24 -72Q-6 -66 16 -74L18 -66Q-4 -56 -26 -62z`, paint(stage, 'red').body),
		path(
			d`M-18 -76C-24 -100 -22 -122 -12 -130C-2 -136 10 -132 14 -122C18 -108 12 -90 14 -76L18 -46L24 -38L10 -36L4 -62z`,
			coat.body,
		),
		path(
			d`M6 -132C12 -130 14 -126 14 -122C18 -108 12 -90 14 -76L16 -58L8 -70C8 -96 10 -116 6 -132z`,
			coat.lit,
		),
		line(d`M8 -116Q22 -104 34 -98`, coat.shade, 8, { 'stroke-linecap': 'round' }),
		line(d`M34 -98Q54 -96 70 -88`, dark.body, 1.8),
		circle(2, -142, 10, paint(stage, 'brick').body),
		path(d`M-14 -146H20Q16 -160 2 -166Q-10 -158 -14 -146z`, felt.lit),
		path(d`M-14 -146H20l-2 4h-28z`, felt.shade),
		group(
			{ transform: 'translate(-126 6)' },
			path(d`M-26 0h50l${-left * 30} ${near * 30}h-30z`, color, { opacity }),
			path(
				d`M-30 -30C-38 -40 -34 -46 -28 -44L-24 -32L10 -34L18 -44L22 -40L32 -36L30 -31L20 -28L18 -18L20 0H15L12 -14L-14 -16L-18 0H-24L-24 -18C-28 -22 -30 -26 -30 -30z`,
				dark.shade,
			),
			path(d`M-24 -32L10 -34L18 -44L20 -38L12 -28z`, dark.body),
		),
	].join('');
}

/** Greig's tulips, wide open and red, over broad leaves with dark streaks. */
function tulips(stage: Stage): string {
	const leaf = paint(stage, 'leaf');
	const red = paint(stage, 'red');
	const gold = paint(stage, 'saffron');
	const plant = element(
		'g',
		{ id: 'tulip' },
		path(
			d`M0 0C-18 -4 -34 -14 -42 -30C-22 -30 -6 -18 0 0zM0 0C14 -6 30 -12 36 -26C18 -28 4 -16 0 0z`,
			leaf.body,
		),
		line(
			d`M-34 -25Q-16 -18 -4 -4M30 -22Q14 -16 2 -4M-38 -28Q-22 -24 -8 -10`,
			paint(stage, 'slab').shade,
			1.6,
			{ opacity: 0.6 },
		),
		line(d`M0 0Q3 -24 0 -50`, leaf.lit, 3.6),
		path(
			d`M-16 -78C-10 -70 -8 -66 -6 -62L0 -80L6 -62C8 -68 12 -74 17 -79C22 -58 16 -46 0 -46C-16 -46 -22 -58 -16 -78z`,
			red.body,
		),
		path(d`M-16 -78C-10 -70 -8 -66 -6 -62C-6 -54 -4 -50 0 -46C-16 -46 -22 -58 -16 -78z`, red.shade),
		path(d`M6 -62C8 -68 12 -74 17 -79C22 -58 16 -46 0 -46C6 -50 8 -56 6 -62z`, red.lit),
		path(d`M-7 -48Q0 -55 7 -48Q0 -45 -7 -48z`, gold.body),
	);
	const near: readonly (readonly [number, number, number])[] = [
		[-560, 108, 1.1],
		[-500, 96, 0.9],
		[-448, 118, 1.25],
		[-404, 92, 0.8],
		[-530, 62, 0.6],
		[-470, 56, 0.5],
		[-380, 66, 0.5],
		[140, 112, 1.15],
		[196, 92, 0.85],
		[262, 118, 1.3],
		[330, 96, 0.95],
		[392, 112, 1.15],
		[452, 90, 0.85],
		[512, 116, 1.25],
		[570, 98, 0.95],
		[228, 64, 0.5],
		[300, 58, 0.45],
		[432, 58, 0.5],
		[548, 62, 0.55],
	];
	const far = Array.from({ length: 40 }, (_, at) => {
		const x = at < 16 ? -590 + at * 19 : 170 + (at - 16) * 18;
		return d`M${x + ((at * 37) % 13)} ${18 + ((at * 53) % 29)}h.1`;
	}).join('');
	return [
		element('defs', {}, plant),
		line(far, red.lit, 4.4, { 'stroke-linecap': 'round' }),
		path(
			[-586, -520, -430, -350, 120, 220, 300, 420, 480, 590]
				.map((x, at) => tuftShape(stage.random, x, 96 + ((at * 31) % 26), 34))
				.join(''),
			paint(stage, 'green').shade,
		),
		...near
			.toSorted((one, other) => one[1] - other[1])
			.map(([x, y, size], at) => use('tulip', x, y, at % 2 === 0 ? size : -size, size)),
	].join('');
}

/** A golden eagle over the ridge. */
const eagle = (stage: Stage): string => {
	const hide = paint(stage, 'camel');
	return group(
		{ transform: 'translate(-262 -396) rotate(-8) scale(.72)' },
		path(
			d`M-92 -10C-62 -30 -30 -18 -10 -6L0 -12L12 -6C32 -22 62 -34 96 -22L84 -14L92 -8L78 -4L82 4C56 -2 30 4 14 8L8 24L-2 18L-12 24L-14 8C-34 6 -58 6 -78 12L-76 4L-90 4L-82 -4z`,
			hide.deep,
		),
		path(d`M12 -6C32 -22 62 -34 96 -22C66 -22 40 -10 14 0z`, hide.body),
		circle(2, -11, 5, paint(stage, 'saffron').shade),
	);
};

/** The end of the Karatau: low dark ridges one behind another, a valley with its stream, a flock, and Greig's tulips. */
export const karatauZhanakorgan: HeroArt = {
	eyeM: 3,
	groundY: 630,
	ownGround: true,
	draw(stage) {
		const [far, near] = RIDGES;
		const rock = paint(stage, 'rock');
		const flock: readonly (readonly [number, number, number])[] = [
			[300, 6, 0.5],
			[336, 0, 0.46],
			[376, 6, 0.5],
			[412, 0, 0.46],
			[352, 14, 0.56],
			[392, 18, 0.58],
			[436, 12, 0.54],
			[318, 20, 0.6],
			[474, 4, 0.48],
			[462, 22, 0.6],
			[502, 14, 0.54],
			[424, 28, 0.64],
			[536, 6, 0.5],
			[520, 24, 0.6],
		];
		return [
			eagle(stage),
			far === undefined ? '' : ridge(stage, far, rock),
			near === undefined ? '' : ridge(stage, near, rock),
			foothills(stage),
			valley(stage),
			element('defs', {}, sheep(stage)),
			...flock.map(([x, y, size], at) => use('sheep', x, y, at % 3 === 0 ? -size : size, size)),
			group({ transform: 'translate(200 26) scale(.66)' }, shepherd(stage)),
			tulips(stage),
		].join('');
	},
};
