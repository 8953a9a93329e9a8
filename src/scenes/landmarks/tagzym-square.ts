import { eternalFlame } from '../parts/eternal-flame.ts';
import { fir } from '../parts/fir.ts';
import { castShadow } from '../parts/shadow.ts';
import { person } from '../parts/townsfolk.ts';
import {
	camera,
	type Camera,
	level,
	outline,
	panel,
	type Point,
	seen,
	wall,
	wallShadow,
} from '../parts/vista.ts';
import { mix } from '../color.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, paint, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, polygon, rect, use } from '../svg.ts';

const EYE = { eyeM: 3, groundY: 560 };
/** Row of the monument's foot and how far away it stands. */
const FAR = 30;

const STAR_Y = -322;
const STAR_R = 104;

/** Corner of the star: even ones are points, odd ones lie between them. */
const corner = (at: number): Point => {
	const turn = -Math.PI / 2 + (at * Math.PI) / 5;
	const reach = at % 2 === 0 ? STAR_R : STAR_R * 0.4;
	return [Math.cos(turn) * reach, STAR_Y + Math.sin(turn) * reach];
};

/** A faceted five-pointed star: each ray has a side in the sun and a side in the shade. */
function star({ lit, body, shade, deep }: Tones): string {
	const facets = Array.from({ length: 10 }, (_, at) =>
		polygon([[0, STAR_Y], corner(at), corner((at + 1) % 10)]),
	);
	const tone = [lit, body, lit, shade, body, deep, shade, deep, lit, shade];
	return facets.map((shape, at) => path(shape, tone[at] ?? body)).join('');
}

/** One of the five steles: a tall granite blade, cut at its head to a point, its right edge in the light. */
const stele = (x: number, [tipX, tipY]: Point, { lit, body, shade }: Tones): string =>
	path(d`M${x - 21} 0L${x - 20} ${tipY + 34}L${tipX} ${tipY}L${x + 20} ${tipY + 34}L${x + 21} 0z`, body) +
	path(d`M${x - 21} 0L${x - 20} ${tipY + 34}l8 -6L${x - 12} 0z`, shade) +
	path(d`M${x + 11} 0L${x + 11} ${tipY + 27}l9 7L${x + 21} 0z`, lit);

/** The ribbon that ties their feet: black and orange. */
function ribbon(stage: Stage): string {
	const orange = paint(stage, 'saffron');
	const dark = paint(stage, 'dark');
	const wave = (y: number, half: number) => d`M${-half} ${y}Q-64 ${y + 16} 0 ${y + 6}T${half} ${y}`;
	return [
		line(wave(-70, 122), orange.body, 32),
		line(wave(-82, 122) + wave(-70, 122) + wave(-58, 122), dark.body, 6),
		path(d`M-122 -86l-34 46l22 -2l6 18l28 -44zM122 -86l34 46l-22 -2l-6 18l-28 -44z`, orange.shade),
		line(d`M-120 -74l-26 38M-110 -66l-22 34M120 -74l26 38M110 -66l22 34`, dark.body, 4),
	].join('');
}

/** The five steles and the star their tops make. */
function monument(stage: Stage): string {
	const granite = paint(stage, 'stone');
	const stone = paint(stage, 'plaster');
	return [
		stele(-92, corner(8), { ...granite, body: granite.shade, lit: granite.body }),
		stele(92, corner(2), granite),
		stele(-46, [-46, -340], granite),
		stele(46, [46, -340], granite),
		stele(0, [0, -400], granite),
		star({ lit: stone.lit, body: stone.body, shade: granite.shade, deep: granite.deep }),
		ribbon(stage),
		rect(-150, -10, 300, 12, granite.body),
		rect(-150, -10, 300, 4, granite.lit),
		path(d`M-150 2h300l26 12h-352z`, granite.lit),
		rect(-176, 14, 352, 9, granite.shade),
	].join('');
}

/** Two plates of red granite, left and right, each with a branch of laurel. */
function plate(stage: Stage, side: 1 | -1): string {
	const slab = paint(stage, 'slab');
	const gold = paint(stage, 'bronze');
	const leaves = Array.from(
		{ length: 6 },
		(_, at) =>
			d`M${-46 + at * 17} ${-36 - Math.sin(at * 0.5) * 5}q6 -16 16 -14q-2 12 -16 14q10 0 16 10q-12 6 -16 -10`,
	).join('');
	return group(
		{ transform: `translate(${side * 268} 2)` },
		castShadow(stage, rect(-76, -72, 152, 72, 'inherit')),
		rect(-76, -72, 152, 74, slab.body),
		rect(-76, -72, 14, 74, slab.shade),
		rect(60, -72, 16, 74, slab.lit),
		rect(-80, -76, 160, 6, slab.lit),
		group(
			{ transform: `scale(${side} 1)` },
			line(d`M-56 -28Q0 -46 58 -42`, gold.lit, 2.6),
			path(leaves, gold.lit),
		),
		path(d`M-84 2h168l10 8h-188z`, paint(stage, 'stone').body),
	);
}

/** The low curved wall behind, and the firs. */
function backdrop(stage: Stage): string {
	const stone = paint(stage, 'concrete');
	const { light } = stage;
	return [
		path(
			d`M-600 -90v-24h52v-14h80v14h90v-30h64v30h640v-22h60v22h70v-32h60v32h84v24z`,
			distant(light, stone.shade, 0.62),
		),
		path(d`M-600 -92H600V190H-600z`, distant(light, paint(stage, 'green').body, 0.3)),
		...[-560, -486, -420, 424, 492, 566].map((x, at) =>
			use('fir', x, -18 + (at % 2) * 8, 1.5 - (at % 3) * 0.16),
		),
		path(d`M-430 6V-66Q-300 -104 0 -106T430 -66V6z`, stone.body),
		path(d`M-430 6V-66Q-360 -88 -250 -98V6z`, stone.shade),
		path(d`M270 -96Q370 -86 430 -66V6H270z`, stone.lit),
		line(d`M-430 -66Q-300 -104 0 -106T430 -66`, stone.lit, 6),
		line(
			[-350, -270, -190, 190, 270, 350].map((x) => d`M${x} 4V${-98 + Math.abs(x) * 0.055}`).join(''),
			stone.deep,
			1.6,
			{ opacity: 0.35 },
		),
	].join('');
}

/** The walk of glory: slabs towards the flame, on both sides obelisks with the names. */
function walk(stage: Stage, see: Camera): string {
	const floor = level(see);
	const paving = paint(stage, 'paving');
	const slab = paint(stage, 'slab');
	const lawn = paint(stage, 'leaf');
	const strip = (left: number, right: number) =>
		seen(floor, `M${left} 6L${left} ${FAR}L${right} ${FAR}L${right} 6Z`);
	const rows = [8, 10.5, 13.5, 17, 21.5, 26].map((z) => seen(floor, `M-4.6 ${z}L4.6 ${z}`)).join('');
	return [
		path(d`M-600 -4Q0 -26 600 -4V190H-600z`, lawn.body),
		path(strip(-12.5, -7.6) + strip(7.6, 12.5), lawn.lit, { opacity: 0.35 }),
		path(seen(floor, `M-7.6 5L-7.6 ${FAR}L7.6 ${FAR}L7.6 5Z`), paving.body),
		path(d`M-470 -4Q0 -22 470 -4Q400 34 0 36T-470 -4z`, paving.body),
		path(strip(-4.6, 4.6), paving.lit),
		path(strip(-1.1, 1.1), slab.body, { opacity: 0.8 }),
		line(
			rows + [-4.6, -2.8, 2.8, 4.6].map((x) => seen(floor, `M${x} 6L${x} ${FAR}`)).join(''),
			paving.shade,
			1.8,
			{ opacity: 0.5 },
		),
	].join('');
}

/** One obelisk of the walk. */
function obelisk(stage: Stage, see: Camera, x: number, z: number): string {
	const slab = paint(stage, 'slab');
	const front = wall(see, [x - 0.6, z], [x + 0.6, z]);
	const inner: readonly [Point, Point] =
		x < 0
			? [
					[x + 0.6, z],
					[x + 0.6, z + 0.9],
				]
			: [
					[x - 0.6, z + 0.9],
					[x - 0.6, z],
				];
	const side = wall(see, ...inner);
	const tip = see(x, z + 0.4, 2.3);
	const { color, opacity } = stage.light.shadow;
	const corners = [front(0, 1.95), front(1.2, 1.95)] as const;
	const back = side(x < 0 ? 0.9 : 0, 1.95);
	return [
		path(wallShadow(stage, see, [x - 0.6, z], [x + 0.6, z], 2.1), color, { opacity }),
		path(panel(side, 0, 0, 0.9, 1.95), x < 0 ? slab.lit : slab.shade),
		path(panel(front, 0, 0, 1.2, 1.95), slab.body),
		path(outline([corners[0], corners[1], tip]), slab.lit),
		path(outline(x < 0 ? [corners[1], back, tip] : [back, corners[0], tip]), x < 0 ? slab.lit : slab.shade),
		line(
			seen(front, [1.6, 1.4, 1.2, 1, 0.8].map((up) => `M0.25 ${up}L0.95 ${up}`).join('')),
			paint(stage, 'saffron').body,
			1.6,
			{ opacity: 0.7 },
		),
		path(panel(wall(see, [x - 0.8, z - 0.1], [x + 0.8, z - 0.1]), 0, 0, 1.6, 0.2), paint(stage, 'stone').lit),
	].join('');
}

/** Tagzym square: the walk of glory, the flame, five steles whose tops make a star. */
export const tagzymSquare: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE);
		const red = paint(stage, 'red');
		const carnations = Array.from({ length: 9 }, (_, at) => {
			const x = -78 + at * 19;
			return (
				line(d`M${x} 24l6 9`, paint(stage, 'leaf').lit, 1.6) +
				circle(x, 23, 3, at % 3 === 1 ? paint(stage, 'white').lit : red.lit)
			);
		});
		const places = [15.5, 10.8].flatMap((z) => [-6.4, 6.4].map((x): Point => [x, z]));
		const fire = mix('#F7B63F', '#FFF0B8', 0.3);
		return [
			element(
				'defs',
				{},
				fir(stage),
				element(
					'radialGradient',
					{ id: 'fire' },
					element('stop', { offset: 0, 'stop-color': fire, 'stop-opacity': 0.9 }),
					element('stop', { offset: 1, 'stop-color': fire, 'stop-opacity': 0 }),
				),
			),
			backdrop(stage),
			walk(stage, see),
			castShadow(stage, path(d`M-113 0V-350H-60L0 -426L60 -350H113V0z`, 'inherit')),
			plate(stage, -1),
			plate(stage, 1),
			monument(stage),
			...carnations,
			eternalFlame(stage, 0, 72),
			...places.map(([x, z]) => obelisk(stage, see, x, z)),
			person(stage, { kind: 'elder', x: -196, y: 92, height: 82, cloth: 'glass', second: 'dark' }),
			person(stage, { kind: 'child', x: -150, y: 96, height: 84, cloth: 'white', second: 'dark' }),
			line(d`M-136 62l12 -14M-133 62l16 -8`, paint(stage, 'leaf').lit, 2),
			circle(-123, 47, 4, red.lit),
			circle(-116, 53, 4, red.lit),
			person(stage, { kind: 'woman', x: 176, y: 58, height: 62, cloth: 'dark', second: 'felt', turn: -1 }),
			person(stage, { kind: 'man', x: 204, y: 60, height: 64, cloth: 'glass', turn: -1 }),
		].join('');
	},
};
