import { mix } from '../color.ts';
import { distant } from '../palette.ts';
import { gazelle } from '../parts/gazelle.ts';
import { tuftShape } from '../parts/grass.ts';
import { drinkingKulan } from '../parts/kulan-drink.ts';
import { castShadow } from '../parts/shadow.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, element, group, hundredths, line, path, use } from '../svg.ts';

const EYE_M = 1.6;
const GROUND_Y = 616;
const SKYLINE = HORIZON - GROUND_Y;
const perMetre = (y: number) => (y - SKYLINE) / EYE_M;

/** A black saxaul, a hundred units tall: twisted trunks and a crown of leafless green twigs hanging like hair. */
function saxaul(stage: Stage): string {
	const { random } = stage;
	const bark = paint(stage, 'stone');
	const green = paint(stage, 'green');
	const tufts = [
		[-40, -62],
		[-20, -78],
		[4, -88],
		[28, -76],
		[46, -58],
		[-30, -46],
		[20, -56],
		[-4, -66],
	] as const;
	const hair = (reach: number) =>
		tufts
			.map(([x, y]) =>
				Array.from({ length: 5 }, (_, at) => {
					const out = (at - 2) * 6 + random.between(-2, 2);
					return d`M${x} ${y}q${out * 0.6} ${-10} ${out} ${-4 + reach * random.between(0.4, 1)}`;
				}).join(''),
			)
			.join('');
	return element(
		'g',
		{ id: 'saxaul' },
		path(
			'M-9 2C-6-14-14-22-10-34C-18-44-34-50-42-64L-37-66C-28-54-14-48-6-42C-8-56-4-70 2-88L7-87C4-70 3-56 5-44C14-52 28-60 44-60L46-56C32-52 18-44 9-32C6-20 10-10 13 2z',
			bark.body,
		),
		path(
			'M3-40C14-52 28-60 44-60L46-56C32-52 18-44 9-32C6-20 10-10 13 2H6C4-12 2-24 3-40zM2-88L7-87C4-70 3-56 5-44L0-46C0-60 0-74 2-88z',
			bark.lit,
		),
		path(
			'M-60-58C-58-78-30-92-2-98C30-98 62-76 62-54C48-62 40-44 26-50C14-56 6-50-6-56C-20-50-34-44-40-50C-48-52-54-56-60-58z',
			green.shade,
			{ opacity: 0.75 },
		),
		path('M2-97C30-98 62-76 62-54C52-60 44-54 38-52C40-68 24-84 2-97z', green.lit, { opacity: 0.7 }),
		line(hair(16), green.body, 2, { 'stroke-linecap': 'round' }),
		line(hair(10), green.lit, 1.4, { 'stroke-linecap': 'round' }),
	);
}

/** The grove on the drained ground, smaller and paler towards the horizon. */
function grove(stage: Stage): string {
	const near = [
		[-520, 6, 3.4],
		[-318, -36, 2.6],
		[548, -8, 3.2],
		[404, -54, 2.5],
	] as const;
	const { light } = stage;
	const far = Array.from({ length: 26 }, (_, at) => {
		const x = -630 + at * 50 + stage.random.between(-16, 16);
		const size = stage.random.between(9, 22);
		return d`M${x - size} ${SKYLINE + 10}q${-size * 0.3} ${-size} ${size * 0.5} ${-size * 1.1}t${size} 0t${size * 0.5} ${size * 1.1}z`;
	});
	return [
		path(far.join(''), distant(light, paint(stage, 'green').shade, 0.45)),
		element('defs', {}, saxaul(stage)),
		...near.map(([x, y, metres]) => {
			const size = (perMetre(y) * metres) / 100;
			return group(
				{ transform: `translate(${x} ${y}) scale(${hundredths(size)})` },
				castShadow(stage, path('M-9 0C-6-14-14-40-60-58C-40-92 40-110 62-54C40-44 12-40 13 0z', 'inherit')),
				use('saxaul', 0, 0, x > 0 ? -1 : 1, 1),
			);
		}),
	].join('');
}

/** The fresh water: a still pool with the sky in it, green at its rim. */
function pool(stage: Stage): string {
	const { light, random } = stage;
	const water = paint(stage, 'water');
	const sky = light.sky[2]?.[1] ?? water.lit;
	const shape = (grow: number) =>
		d`M${-250 - grow * 2} 52C${-240 - grow} ${26 - grow * 0.5} -90 ${14 - grow * 0.5} 40 ${10 - grow * 0.5}S${330 + grow} ${14 - grow * 0.4} ${360 + grow * 2} 44S${250 + grow} ${96 + grow * 0.5} 60 ${98 + grow * 0.5}S${-258 - grow * 2} ${84 + grow * 0.4} ${-250 - grow * 2} 52z`;
	const rim = Array.from({ length: 18 }, (_, at) => {
		const angle = (at / 18) * Math.PI * 2;
		const [x, y] = [56 + Math.cos(angle) * 330, 54 + Math.sin(angle) * 50];
		return y < 30 && x > -190 && x < 300
			? ''
			: tuftShape(random, x, y, random.between(18, 34) * (0.7 + y / 200));
	});
	return [
		path(shape(22), mix(paint(stage, 'meadow').body, stage.soil.body, 0.35)),
		path(shape(8), stage.soil.shade),
		path(shape(0), mix(water.body, sky, 0.35)),
		path('M-200 50C-160 32-40 24 60 22S280 26 310 44C200 34 60 34-40 40S-160 48-200 50z', sky, {
			opacity: 0.8,
		}),
		path(rim.join(''), paint(stage, 'green').body),
	].join('');
}

/** Kaskakulan: kulans at the fresh water among wild saxaul, gazelles on watch. */
export const kaskakulan: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const kulan = (x: number, y: number, turn: 1 | -1, size = 1) => ({
			x,
			y,
			turn,
			height: perMetre(y) * 1.25 * size,
		});
		const image = (x: number, y: number, turn: 1 | -1) =>
			group(
				{ transform: `translate(0 ${2 * y + 2}) scale(1 -1)`, opacity: 0.28 },
				drinkingKulan(stage, { ...kulan(x, y, turn), shadow: false }),
			);
		const water = paint(stage, 'water');
		return [
			grove(stage),
			pool(stage),
			group({ 'clip-path': 'url(#pool)' }, image(-66, 14, 1), image(226, 12, -1)),
			element(
				'clipPath',
				{ id: 'pool' },
				path('M-250 52C-240 26-90 14 40 10S330 14 360 44 250 96 60 98-258 84-250 52z', '#000'),
			),
			line('M-40 60q50 8 110 0M80 40q40 6 90 0M-120 76q60 8 120 2M160 66q50 6 90-2', water.lit, 2.6, {
				'stroke-linecap': 'round',
				opacity: 0.7,
			}),
			drinkingKulan(stage, kulan(-66, 14, 1)),
			drinkingKulan(stage, kulan(226, 12, -1)),
			drinkingKulan(stage, kulan(120, -22, 1, 0.66)),
			gazelle(stage, { x: -292, y: 62, height: perMetre(62) * 0.72, turn: 1 }),
			gazelle(stage, { x: -396, y: 40, height: perMetre(40) * 0.68, turn: -1 }),
			gazelle(stage, { x: -168, y: -66, height: perMetre(-66) * 0.7, turn: 1 }),
		].join('');
	},
};
