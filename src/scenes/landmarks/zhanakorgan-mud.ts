import { reedBed } from '../parts/reed-bed.ts';
import { rolling } from '../parts/relief.ts';
import { castShadow } from '../parts/shadow.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar, roundTree } from '../parts/trees.ts';
import { distant } from '../palette.ts';
import { type HeroArt, paint, type Stage } from '../stage.ts';
import { circle, d, element, ellipse, group, line, path, rect, use } from '../svg.ts';

/** The far shore: the Karatau as a low blue line, the garden of the sanatorium, a roof among the trees. */
function farShore(stage: Stage): string {
	const { light, random } = stage;
	const rock = paint(stage, 'rock');
	const straw = paint(stage, 'steppe');
	const fade = (color: string, share: number) => distant(light, color, share);
	return [
		path(
			d`M-600 -150L-510 -176L-430 -164L-330 -196L-240 -180L-130 -206L-30 -182L80 -200L180 -172L300 -186L420 -160L520 -168L600 -152V0H-600z`,
			fade(rock.body, 0.66),
		),
		path(
			d`M-330 -196L-240 -180L-262 -150L-350 -150L-366 -176zM-130 -206L-30 -182L-60 -150L-170 -150L-164 -182zM80 -200L180 -172L150 -150L40 -150zM300 -186L420 -160L400 -150L260 -150z`,
			fade(rock.shade, 0.64),
		),
		path(rolling(random, -146, 3, 180, 20), fade(straw.body, 0.42), { transform: 'translate(-600 0)' }),
		path(d`M-600 -132Q-300 -142 60 -136T600 -134V-90H-600z`, fade(paint(stage, 'meadow').body, 0.3)),
		rect(96, -164, 150, 32, fade(paint(stage, 'plaster').body, 0.2)),
		rect(220, -164, 26, 32, fade(paint(stage, 'plaster').lit, 0.15)),
		path(d`M88 -163L108 -182H234L256 -163z`, fade(paint(stage, 'tile').body, 0.25)),
		path(
			[108, 130, 152, 174, 196].map((x) => d`M${x} -138v-15h10v15z`).join(''),
			fade(paint(stage, 'glass').body, 0.3),
		),
		group(
			{ transform: 'translate(0 -132)', opacity: 0.92 },
			...[-10, 18, 44, 70, 268, 290, 318, 340].map((x, at) => poplar(stage, x, 58 + ((at * 7) % 5) * 9)),
		),
		group({ transform: 'translate(84 -130) scale(.9)' }, roundTree(stage, 0, 46)),
		group({ transform: 'translate(170 -128) scale(.9)' }, roundTree(stage, 0, 34)),
		group({ transform: 'translate(256 -129) scale(.9)' }, roundTree(stage, 0, 42)),
	].join('');
}

/** The brine: bright far off, then the white rim of salt, then bands of wet silt, darker and darker. */
function lake(stage: Stage): string {
	const { light } = stage;
	const water = paint(stage, 'water');
	const salt = paint(stage, 'salt');
	const mud = paint(stage, 'iron');
	const shore = paint(stage, 'shore');
	const sky = light.sky[1]?.[1] ?? water.lit;
	const flecks = Array.from(
		{ length: 26 },
		(_, at) => d`M${-580 + ((at * 173) % 1160)} ${-110 + ((at * 37) % 84)}h${16 + ((at * 11) % 40)}`,
	).join('');
	return [
		path(d`M-600 -112Q-200 -120 200 -114T600 -112V200H-600z`, distant(light, salt.lit, 0.25)),
		path(d`M-600 -106Q-200 -116 200 -108T600 -106V0H-600z`, water.body),
		path(d`M-600 -96Q-100 -108 600 -98V-64Q100 -76 -600 -60z`, sky, { opacity: 0.5 }),
		line(flecks, water.lit, 2.2, { opacity: 0.55, 'stroke-linecap': 'round' }),
		line(
			Array.from(
				{ length: 8 },
				(_, at) => d`M${262 - at * 3 + ((at * 17) % 26)} ${-100 + at * 9}h${26 + at * 6}`,
			).join(''),
			light.sun.color,
			2.6,
			{ opacity: 0.75, 'stroke-linecap': 'round' },
		),
		path(d`M-600 -20Q-420 -46 -250 -22T80 -10Q260 0 380 -26T600 -34V200H-600z`, salt.lit),
		path(d`M-600 -4Q-430 -30 -262 -8T70 8Q250 18 380 -8T600 -18V200H-600z`, salt.body),
		path(d`M-600 20Q-440 -8 -280 12T60 30Q240 40 390 12T600 2V200H-600z`, mud.body),
		path(d`M-600 36Q-440 10 -290 28T40 46Q230 58 400 30T600 20V200H-600z`, mud.shade),
		path(
			d`M-560 44Q-420 24 -300 40T20 60Q-120 72 -320 62T-560 44zM250 56Q380 34 560 32Q500 54 400 62T250 56z`,
			sky,
			{ opacity: 0.28 },
		),
		path(d`M-600 84Q-420 60 -240 84T120 98T420 78T600 84V200H-600z`, shore.shade),
		path(d`M-600 92Q-420 70 -240 92T120 108T420 88T600 94V200H-600z`, shore.body),
		line(d`M-600 86Q-420 62 -240 86T120 100T420 80T600 86`, salt.lit, 4, {
			opacity: 0.8,
			'stroke-dasharray': '40 9 70 14',
		}),
		line(
			d`M-520 6q60 -14 130 2M-180 16q80 10 160 14M160 34q90 6 170 -14M430 -2q60 -10 120 -12`,
			salt.lit,
			3,
			{ opacity: 0.7, 'stroke-linecap': 'round' },
		),
	].join('');
}

/** A plank walk on posts, out over the silt to the deeper mud; at its end a little platform. */
function walk(stage: Stage): string {
	const wood = paint(stage, 'wood');
	const clay = paint(stage, 'brick');
	const { color, opacity } = stage.light.shadow;
	const rows = Array.from({ length: 17 }, (_, at) => {
		const t = (at / 17) ** 0.72;
		const [x, y, half] = [-250 + 288 * t, 140 - 134 * t, 62 - 44 * t];
		return d`M${x - half} ${y}H${x + half}`;
	}).join('');
	const posts = [0.1, 0.3, 0.48, 0.64, 0.8, 0.95]
		.map((t) => {
			const [x, y, half] = [-250 + 288 * t, 140 - 134 * t, 62 - 44 * t];
			const tall = 46 - 30 * t;
			return d`M${x - half * 0.92} ${y + tall * 0.4}v${-tall * 1.5}M${x + half * 0.92} ${y + tall * 0.4}v${-tall * 1.5}`;
		})
		.join('');
	return [
		path(d`M-352 160L-6 4H32L-150 160z`, color, { opacity: opacity * 0.9, transform: 'translate(-30 14)' }),
		path(d`M-330 160L20 6H56L-176 160z`, clay.body),
		path(d`M-330 160L20 6h8L-300 160z`, clay.shade),
		path(d`M-204 160L48 6h8L-176 160z`, clay.lit),
		line(rows, wood.shade, 2, { opacity: 0.7 }),
		path(d`M-14 12L8 -8H92L84 12z`, clay.body),
		path(d`M-14 12H84v7H-14z`, wood.shade),
		line(d`M4 10L22 -8M30 11L42 -8M58 11L64 -8`, wood.shade, 1.6, { opacity: 0.7 }),
		line(posts, wood.shade, 5),
	].join('');
}

/** What the mud is carried in: buckets, a spade, a barrow heaped with black silt. */
function tools(stage: Stage): string {
	const mud = paint(stage, 'iron');
	const metal = paint(stage, 'grey');
	const wood = paint(stage, 'wood');
	const tile = paint(stage, 'tile');
	const bucket = (x: number, y: number, size: number) =>
		group(
			{ transform: d`translate(${x} ${y}) scale(${size})` },
			castShadow(stage, path(d`M-18 0L-23 -40H23L18 0z`, 'inherit')),
			path(d`M-18 0L-23 -40H23L18 0z`, metal.body),
			path(d`M-18 0L-23 -40h14L-8 0z`, metal.shade),
			path(d`M10 0L13 -40h10L18 0z`, metal.lit),
			ellipse(0, -40, 23, 6, mud.deep),
			path(d`M-19 -41Q-8 -56 4 -50T19 -41z`, mud.body),
			path(d`M4 -51Q14 -50 19 -41H8z`, mud.lit),
			line(d`M-22 -42C-20 -70 20 -70 22 -42`, metal.shade, 2.6),
		);
	return [
		group(
			{ transform: 'translate(330 122)' },
			castShadow(stage, path(d`M-70 -14L-88 -62H62L36 -14z`, 'inherit')),
			line(d`M40 -30L128 -48M38 -22L130 -34`, wood.body, 7, { 'stroke-linecap': 'round' }),
			line(d`M-44 -14L-56 14M30 -16L52 16`, wood.shade, 7),
			path(d`M-78 -60Q-40 -100 -6 -88T58 -60z`, mud.body),
			path(d`M-6 -88Q30 -86 58 -60H20Q14 -80 -6 -88z`, mud.lit, { opacity: 0.8 }),
			path(d`M-70 -14L-88 -62H62L36 -14z`, tile.body),
			path(d`M-70 -14L-88 -62h34L-44 -14z`, tile.shade),
			path(d`M14 -14L34 -62h28L36 -14z`, tile.lit),
			circle(-64, 0, 22, paint(stage, 'dark').body),
			circle(-64, 0, 13, metal.body),
			circle(-64, 0, 4, paint(stage, 'dark').deep),
		),
		line(d`M214 116L238 12`, wood.body, 6, { 'stroke-linecap': 'round' }),
		path(d`M202 112L226 118L220 138Q206 140 200 132z`, metal.body),
		line(d`M228 12h20`, wood.shade, 6, { 'stroke-linecap': 'round' }),
		bucket(150, 126, 1),
		bucket(96, 116, 0.84),
	].join('');
}

/** A black-winged stilt on its red legs, fifty units tall. */
function stilt(stage: Stage): string {
	const white = paint(stage, 'white');
	const dark = paint(stage, 'dark');
	return element(
		'g',
		{ id: 'stilt' },
		ellipse(0, 1, 15, 2.4, paint(stage, 'water').deep, { opacity: 0.4 }),
		line(d`M-2 0L0 -24M5 0L3 -24`, paint(stage, 'red').lit, 1.8),
		path(
			d`M-16 -28C-8 -36 4 -36 10 -32C14 -36 14 -44 17 -47C20 -50 26 -49 27 -45L38 -43L27 -42C24 -40 20 -34 14 -26C8 -21 -6 -22 -16 -28z`,
			white.lit,
		),
		path(d`M-26 -27C-16 -35 -2 -36 8 -31C4 -26 -10 -24 -26 -27z`, dark.body),
	);
}

/** Lake Teresken: brine, a rim of salt, black healing silt, the plank walk and what the mud is carried in. */
export const zhanakorganMud: HeroArt = {
	eyeM: 3.4,
	groundY: 606,
	ownGround: true,
	draw(stage) {
		const birds: readonly (readonly [number, number, number])[] = [
			[-420, -18, 0.62],
			[-372, -8, 0.7],
			[-470, -4, 0.66],
			[196, 4, 0.72],
			[248, 16, 0.8],
			[446, -14, 0.6],
			[-316, -20, 0.56],
		];
		return [
			farShore(stage),
			lake(stage),
			element('defs', {}, stilt(stage)),
			...birds.map(([x, y, size], at) => use('stilt', x, y, at % 3 === 0 ? -size : size, size)),
			walk(stage),
			person(stage, { kind: 'woman', x: 44, y: 4, height: 66, cloth: 'white', second: 'white' }),
			person(stage, { kind: 'elder', x: -118, y: 88, height: 104, cloth: 'felt', second: 'saffron' }),
			tools(stage),
			reedBed(
				stage,
				{ left: -620, right: -430, foot: 150, height: 170, count: 6 },
				{ left: 520, right: 620, foot: 146, height: 130, count: 4 },
			),
		].join('');
	},
};
