import { rolling } from '../parts/relief.ts';
import { castShadow } from '../parts/shadow.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar, roundTree } from '../parts/trees.ts';
import { twinLamp } from '../parts/twin-lamp.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path } from '../svg.ts';

/** Pixels to a metre at its foot: it is 39 m high. */
const M = 12;
const TOP = -39 * M;
const GALLERY = -30 * M;
/** Where the gown ends and the headdress begins. */
const NECK = -23.5 * M;

/** Half the width of the gown at a height in pixels: a wide hem, a narrow waist, shoulders. */
const half = (y: number): number => {
	const up = y / NECK;
	return 19 + 98 * Math.max(0, 1 - up / 0.84) ** 2.2 + 7 * Math.max(0, (up - 0.66) / 0.34) ** 1.2;
};

/** One fold of the gown between two shares of its width; it turns with the height, as a skirt does in a dance. */
function fold(from: number, to: number, left: number, right: number): string {
	const steps = Array.from({ length: 11 }, (_, at) => from + ((to - from) * at) / 10);
	const turned = (share: number, y: number) => {
		const turn = Math.asin(Math.max(-1, Math.min(1, share))) + (Math.abs(share) < 1 ? (y / NECK) * 0.5 : 0);
		return half(y) * Math.sin(Math.max(-Math.PI / 2, Math.min(Math.PI / 2, turn)));
	};
	const side = (share: number) => steps.map((y) => d`${turned(share, y)} ${y}`);
	return `M${[...side(left), ...side(right).reverse()].join('L')}Z`;
}

/** A pair of ram's horns. */
const horns = (x: number, y: number, size: number): string =>
	d`M${x} ${y + size * 0.5}v${-size * 0.5}c0 ${-size * 0.9} ${-size} ${-size * 0.9} ${-size * 0.95} ${-size * 0.15}c${size * 0.05} ${size * 0.4} ${size * 0.55} ${size * 0.3} ${size * 0.5} 0M${x} ${y}c0 ${-size * 0.9} ${size} ${-size * 0.9} ${size * 0.95} ${-size * 0.15}c${-size * 0.05} ${size * 0.4} ${-size * 0.55} ${size * 0.3} ${-size * 0.5} 0`;

/** A bowed band between two half widths. */
const bow = (y: number, low: number, tall: number, high: number): string =>
	d`M${-low} ${y}Q0 ${y + low * 0.22} ${low} ${y}L${high} ${y - tall}Q0 ${y - tall + high * 0.22} ${-high} ${y - tall}z`;

/** A bowed band with its lit and shaded ends. */
function band(y: number, low: number, tall: number, high: number, { lit, body, shade }: Tones): string {
	const end = (side: number, share: number) => {
		const at = (reach: number, row: number) => d`${side * reach} ${row}`;
		return `M${at(low, y)}L${at(low * share, y + low * 0.22 * (1 - share ** 2) * 0.55)}L${at(high * share, y - tall + high * 0.22 * (1 - share ** 2) * 0.55)}L${at(high, y - tall)}Z`;
	};
	return path(bow(y, low, tall, high), body) + path(end(-1, 0.42), shade) + path(end(1, 0.46), lit);
}

/** Half the width of the headdress at a height. */
const cone = (y: number): number => 5 + 27 * ((TOP + 18 - y) / (TOP + 18 - NECK)) ** 0.9;

/** The saukele: the tall pointed headdress of a bride, banded and hung with coral; the gallery runs round it. */
function saukele(stage: Stage): string {
	const felt = paint(stage, 'white');
	const gold = paint(stage, 'saffron');
	const red = paint(stage, 'red');
	const pane = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	const tip = TOP + 18;
	const ringed = (y: number, tall: number, tones: Tones, more = 0) =>
		band(y, cone(y) + more, tall, cone(y - tall) + more, tones);
	const strings = [-27, -21, 21, 27]
		.map(
			(x, at) => d`M${x} ${NECK + 2}Q${x * 1.12} ${NECK + 26} ${x * 0.98} ${NECK + (at % 3 === 0 ? 58 : 46)}`,
		)
		.join('');
	return [
		line(strings, red.body, 3.4, { 'stroke-dasharray': '.1 5', 'stroke-linecap': 'round' }),
		line(strings, gold.body, 1),
		ringed(NECK, NECK - tip, felt),
		ringed(NECK, 15, paint(stage, 'camel'), 4),
		ringed(NECK - 17, 9, red, 1),
		line(
			[-0.6, -0.2, 0.2, 0.6]
				.map((share) => d`M${share * 28} ${NECK - 16 + (1 - share ** 2) * 5}v-6`)
				.join(''),
			gold.lit,
			4,
			{ 'stroke-linecap': 'round' },
		),
		line(horns(0, NECK - 40, 11) + horns(-17, NECK - 41, 6) + horns(17, NECK - 41, 6), gold.body, 2.4, {
			'stroke-linecap': 'round',
		}),
		ringed(NECK - 54, 7, paint(stage, 'turquoise'), 0.5),
		path(bow(GALLERY + 8, cone(GALLERY), 8, 29), felt.shade),
		ringed(GALLERY - 2, 16, { lit: pane, body: pane, shade: pane, deep: pane }),
		line([-12, -4, 4, 12].map((x) => d`M${x} ${GALLERY + 2}v-18`).join(''), felt.body, 2),
		path(bow(GALLERY + 2, 29, 4, 29), gold.body),
		line(
			Array.from(
				{ length: 9 },
				(_, at) => d`M${-27 + at * 6.75} ${GALLERY + 5 - (at - 4) ** 2 * 0.3}v-10`,
			).join(''),
			gold.shade,
			1.3,
		),
		line(d`M-29 ${GALLERY - 9}Q0 ${GALLERY - 2} 29 ${GALLERY - 9}`, gold.lit, 2),
		ringed(GALLERY - 20, 8, red, 1.5),
		line(horns(0, GALLERY - 42, 7), gold.body, 2, { 'stroke-linecap': 'round' }),
		ringed(GALLERY - 56, 5, gold, 1),
		circle(0, tip, 4.6, red.lit),
		path(
			d`M0 ${tip - 3}C-8 ${tip - 12} -5 ${tip - 22} 0 ${TOP - 10}C5 ${tip - 22} 8 ${tip - 12} 0 ${tip - 3}z`,
			gold.lit,
		),
		path(d`M0 ${tip - 3}C-8 ${tip - 12} -5 ${tip - 22} 0 ${TOP - 10}z`, gold.shade),
	].join('');
}

/** The stele: a gown that flares to the ground, the saukele above, and round it the gallery at thirty metres. */
function stele(stage: Stage): string {
	const felt = paint(stage, 'white');
	const gold = paint(stage, 'saffron');
	const blue = paint(stage, 'turquoise');
	const burning = isEvening(stage);
	const pane = burning ? stage.light.pane : paint(stage, 'glass').shade;
	const edges = [-1, -0.86, -0.62, -0.3, 0.06, 0.42, 0.7, 0.9, 1];
	const tones = [felt.shade, felt.body, felt.shade, felt.body, felt.body, felt.lit, felt.body, felt.lit];
	const folds = tones.map((tone, at) => path(fold(0, NECK, edges[at] ?? 0, edges[at + 1] ?? 1), tone));
	const hem = [-0.84, -0.5, 0, 0.5, 0.84].map((share) =>
		horns(half(-12) * share, -20 + (1 - share ** 2) * 11, 15 - Math.abs(share) * 4),
	);
	return [
		path(fold(0, NECK, -1, 1), felt.body),
		...folds,
		path(d`M${-half(0)} 0Q0 34 ${half(0)} 0L${half(-8)} -8Q0 24 ${-half(-8)} -8z`, blue.body),
		path(d`M${half(0)} 0Q80 11 46 15L44 8Q78 4 ${half(-8)} -8z`, blue.lit),
		line(hem.join(''), gold.body, 3, { 'stroke-linecap': 'round' }),
		path(d`M-15 22V-26Q-13 -42 0 -48Q13 -42 15 -26V22Q0 25 -15 22z`, gold.body),
		path(d`M-10 22V-24Q-9 -35 0 -40Q9 -35 10 -24V22Q0 24 -10 22z`, pane),
		band(NECK * 0.72, half(NECK * 0.72) + 1, 7, half(NECK * 0.745) + 1, gold),
		saukele(stage),
	].join('');
}

/** The river behind, its far bank of tugai, the embankment with its parapet, and the round square. */
function bank(stage: Stage): string {
	const { light, random } = stage;
	const water = paint(stage, 'water');
	const green = paint(stage, 'green');
	const leaf = paint(stage, 'leaf');
	const paving = paint(stage, 'paving');
	const stone = paint(stage, 'concrete');
	const far = rolling(random, -112, 5, 60, -60);
	const sky = light.sky.at(-1)?.[1] ?? water.lit;
	const glints = Array.from(
		{ length: 9 },
		(_, at) => d`M${250 - at * 3 + (at % 3) * 14} ${-70 + at * 7}h${30 + at * 7}`,
	).join('');
	const posts = Array.from({ length: 25 }, (_, at) => d`M${-600 + at * 50} -6v-26`).join('');
	const rings = [150, 214, 290, 384]
		.map((r) => d`M${-r * 1.5} 20a${r * 1.5} ${r * 0.36} 0 0 0 ${r * 3} 0`)
		.join('');
	const rays = Array.from({ length: 13 }, (_, at) => {
		const turn = Math.PI * (0.04 + at * 0.0767);
		return d`M${-Math.cos(turn) * 225} ${20 + Math.sin(turn) * 54}L${-Math.cos(turn) * 760} ${20 + Math.sin(turn) * 180}`;
	}).join('');
	return [
		path(
			d`M-600 -112v-16h70v-10h50v10h120v-20h44v20h90v-14h60v14h240v-18h52v18h120v-24h46v24h90v-12h70v12h148v30H-600z`,
			distant(light, stone.shade, 0.62),
		),
		path(far, distant(light, green.shade, 0.42), { transform: 'translate(-600 0)' }),
		path(d`M-600 -78Q-200 -92 150 -84T600 -90V-6H-600z`, distant(light, water.body, 0.15)),
		path(d`M-600 -70Q-100 -80 600 -74V-48H-600z`, sky, { opacity: 0.35 }),
		line(
			d`M-560 -54h120M-380 -38h160M-240 -62h90M100 -30h130M320 -52h100M430 -34h140M-120 -24h80`,
			water.lit,
			2,
			{ opacity: 0.5, 'stroke-linecap': 'round' },
		),
		line(glints, light.sun.color, 2.6, { opacity: 0.75, 'stroke-linecap': 'round' }),
		path(d`M-600 -12H600V170H-600z`, paving.body),
		path(d`M-600 -12H600V-2H-600z`, stone.lit),
		line(posts, stone.shade, 7),
		line(d`M-600 -32H600`, stone.lit, 6),
		line(d`M-600 -29H600M-600 -18H600`, stone.shade, 2),
		path(
			d`M-600 24Q-480 8 -402 14Q-330 30 -420 70T-600 160zM600 24Q480 8 402 14Q330 30 420 70T600 160z`,
			leaf.body,
		),
		path(
			d`M-600 24Q-480 8 -402 14Q-386 18 -380 24Q-480 16 -600 34zM600 24Q480 8 402 14Q386 18 380 24Q480 16 600 34z`,
			leaf.lit,
		),
		line(rings + rays, paving.shade, 1.8, { opacity: 0.45 }),
	].join('');
}

/** The spiral of low steps the stele stands on. */
function base(stage: Stage): string {
	const stone = paint(stage, 'stone');
	return [230, 196, 162, 128]
		.map((r, at) => {
			const y = 18 - at * 7;
			return (
				ellipse(0, y + 8, r, r * 0.24, stone.shade) +
				ellipse(0, y, r, r * 0.24, at % 2 === 0 ? stone.body : stone.lit)
			);
		})
		.join('');
}

/** Syr-Ana on the embankment: a stele of 39 m, a dancing woman in her gown and a bride's tall saukele, with a gallery at thirty. */
export const syrAnaMonument: HeroArt = {
	eyeM: 10,
	groundY: 590,
	ownGround: true,
	draw(stage) {
		const red = paint(stage, 'red');
		const shadow = fold(0, NECK, -1, 1) + d`M-36 ${NECK}H36L0 ${TOP}z`;
		const flowers = (x: number, turn: number) =>
			Array.from({ length: 8 }, (_, at) =>
				circle(x + turn * at * 17, 52 + Math.sin(at) * 5 + at * 3, 3.6, at % 3 === 0 ? red.body : red.lit),
			).join('');
		return [
			bank(stage),
			group(
				{ transform: 'translate(0 14)' },
				...[-560, -508, 512, 566].map((x, at) => poplar(stage, x, 150 + (at % 2) * 44)),
			),
			twinLamp(stage, -300, 4, 60),
			twinLamp(stage, 300, 4, 60),
			base(stage),
			castShadow(stage, path(shadow, 'inherit')),
			stele(stage),
			flowers(-424, -1),
			flowers(424, 1),
			group({ transform: 'translate(470 58)' }, roundTree(stage, 0, 92)),
			group({ transform: 'translate(-486 52)' }, roundTree(stage, 0, 84)),
			person(stage, { kind: 'woman', x: 82, y: 44, height: 24, cloth: 'red' }),
			person(stage, { kind: 'man', x: 96, y: 45, height: 25, cloth: 'glass' }),
			person(stage, { kind: 'elder', x: 236, y: 84, height: 30, turn: -1 }),
			person(stage, { kind: 'woman', x: -236, y: 96, height: 32, cloth: 'white', second: 'white' }),
			person(stage, { kind: 'man', x: -218, y: 98, height: 33, cloth: 'dark' }),
			person(stage, { kind: 'child', x: 216, y: 86, height: 30, cloth: 'saffron', turn: -1 }),
		].join('');
	},
};
