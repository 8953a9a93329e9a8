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
const NEARER = 60;
const SHADOW = 'M-84 0L-104-128H40L142-10L90-28L67 0H48L36-80H-46L-66 0z';
const SHADOW_LEFT = 'M84 0L104-128H-40L-142-10L-90-28L-67 0H-48L-36-80H46L66 0z';
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
			'M-6 2C-8-8-14-14-10-24C-20-34-40-36-46-54L-42-56C-34-42-18-40-8-30C-12-46-18-58-14-78L-11-78C-12-60-4-48-2-36C2-50 16-54 18-82L21-82C22-58 10-46 6-32C14-40 34-40 42-60L46-58C40-38 22-34 10-20C8-12 10-6 12 2z',
			bark.body,
		),
		path(
			'M-2-36C2-50 16-54 18-82L21-82C22-58 10-46 6-32C14-40 34-40 42-60L46-58C40-38 22-34 10-20C8-12 10-6 12 2H7C4-10 2-22-2-36z',
			bark.lit,
		),
		path(
			'M-64-48C-62-60-50-58-46-66C-40-72-32-66-28-72C-26-84-18-90-10-86C-4-96 8-92 12-94C22-98 26-88 30-82C40-84 42-74 46-70C56-70 62-60 60-50C52-54 50-46 42-50C34-54 32-44 24-50C18-56 12-60 4-58C-4-54-8-62-16-56C-22-48-30-56-36-48C-44-42-50-50-54-44C-60-42-62-44-64-48z',
			green.shade,
			{ opacity: 0.8 },
		),
		path(
			'M12-94C22-98 26-88 30-82C40-84 42-74 46-70C56-70 62-60 60-50C50-56 42-58 38-66C28-68 24-78 12-94z',
			green.lit,
			{ opacity: 0.8 },
		),
		line(hair(16), green.body, 2, { 'stroke-linecap': 'round' }),
		line(hair(10), green.lit, 1.4, { 'stroke-linecap': 'round' }),
	);
}

/** The grove on the drained ground, smaller and paler towards the horizon. */
function grove(stage: Stage): string {
	const near = [
		[-540, 6, 3],
		[-326, -40, 2.2],
		[556, -10, 3],
		[396, -60, 2.3],
	] as const;
	const { light } = stage;
	const far = Array.from({ length: 26 }, (_, at) => {
		const x = -630 + at * 50 + stage.random.between(-16, 16);
		const size = stage.random.between(7, 17);
		return d`M${x - size} ${SKYLINE + 10}q${-size * 0.1} ${-size * 0.8} ${size * 0.6} ${-size * 0.6}q${size * 0.3} ${-size * 0.6} ${size * 0.8} 0q${size * 0.6} ${-size * 0.1} ${size * 0.6} ${size * 0.6}z`;
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
	groundY: GROUND_Y + NEARER,
	draw(stage) {
		const water = paint(stage, 'water');
		const scale = (y: number, size = 1) => (perMetre(y) * 1.25 * size) / 142;
		const kulan = (x: number, y: number, turn: 1 | -1, size = 1) =>
			group(
				{ transform: `translate(${x} ${y}) scale(${hundredths(scale(y, size))})` },
				castShadow(stage, path(turn === 1 ? SHADOW : SHADOW_LEFT, 'inherit')),
				use('kulan', 0, 0, turn, 1),
			);
		const image = (x: number, y: number, turn: 1 | -1) => use('kulan', x, y + 2, turn * scale(y), -scale(y));
		return group(
			// the land strews its bushes by the hero's row, and the pool lies nearer
			{ transform: `translate(0 ${-NEARER})` },
			grove(stage),
			pool(stage),
			element('defs', {}, group({ id: 'kulan' }, drinkingKulan(stage))),
			element(
				'clipPath',
				{ id: 'pool' },
				path('M-250 52C-240 26-90 14 40 10S330 14 360 44 250 96 60 98-258 84-250 52z', '#000'),
			),
			group({ 'clip-path': 'url(#pool)', opacity: 0.3 }, image(-66, 14, 1), image(226, 12, -1)),
			line('M-40 60q50 8 110 0M80 40q40 6 90 0M-120 76q60 8 120 2M160 66q50 6 90-2', water.lit, 2.6, {
				'stroke-linecap': 'round',
				opacity: 0.7,
			}),
			kulan(-66, 14, 1),
			kulan(226, 12, -1),
			kulan(452, 38, -1, 0.66),
			gazelle(stage, { x: -292, y: 62, height: perMetre(62) * 0.64, turn: 1 }),
			gazelle(stage, { x: -396, y: 40, height: perMetre(40) * 0.64, turn: -1 }),
			gazelle(stage, { x: -190, y: -66, height: perMetre(-66) * 0.7, turn: 1 }),
		);
	},
};
