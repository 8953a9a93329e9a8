import { floodlit } from '../parts/floodlit.ts';
import { lightMasts } from '../parts/light-mast.ts';
import { figure } from '../parts/figure.ts';
import { castShadow } from '../parts/shadow.ts';
import { SOYUZ_M, soyuz, soyuzOutline } from '../parts/soyuz.ts';
import { truss } from '../parts/truss.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path, rect } from '../svg.ts';

/** Pixels to a metre at the row of the rocket. */
const M = 8.7;
/** Top of the deck; the tail hangs below it, in the pit. */
const DECK = -30;
const TAIL = DECK + 22;

/** One half of the service tower, laid back on its hinge: a lattice with half-rings of platforms on its inner side. */
function petal(stage: Stage, side: -1 | 1, angle: number): string {
	const steel = paint(stage, 'tile');
	const rail = paint(stage, 'iron');
	const [near, far] = side === 1 ? [steel.lit, steel.body] : [steel.body, steel.shade];
	const floors = [70, 116, 162, 208, 254, 296];
	const decks = floors.map((y, at) => {
		const reach = 56 - at * 3;
		return d`M${-16} ${-y}H${-16 - reach}`;
	});
	const drawing = [
		line(d`M22 0L20 -330M-2 -40L-8 -330`, far, 5),
		truss([0, 0], [0, -330], { wide: 34, narrow: 26, bays: 12, color: near, width: 4.4 }),
		line(floors.map((y) => d`M-16 ${-y + 20}L${-60} ${-y}`).join(''), far, 2.4),
		line(decks.join(''), near, 6.5),
		line(
			floors
				.map((y, at) => d`M-20 ${-y - 11}H${-72 + at * 3}M${-72 + at * 3} ${-y}v-11M-46 ${-y}v-11`)
				.join(''),
			rail.body,
			1.6,
		),
		path(d`M-18 -330h40v-10h-40z`, near),
		line(d`M4 -340v-22`, rail.body, 2),
	].join('');
	return group(
		{ transform: `translate(${side * 98} ${DECK - 4}) scale(${side} 1) rotate(${angle})` },
		drawing,
	);
}

/** One of the four arms that hold the rocket by its waist, with its counterweight at the foot. */
function holder(stage: Stage, side: -1 | 1, front: boolean): string {
	const iron = paint(stage, 'iron');
	const color = side === 1 ? iron.lit : iron.body;
	const waist = TAIL - 19 * M;
	const [footX, tipX] = front ? [side * 40, side * 15] : [side * 72, side * 19];
	return [
		truss([footX, DECK - 6], [tipX, waist + (front ? 14 : 0)], {
			wide: 15,
			narrow: 5,
			bays: 5,
			color,
			width: 2.6,
		}),
		path(
			d`M${footX - 13} ${DECK}v-16l6 -8h14l6 8v16z`,
			side === 1 ? paint(stage, 'saffron').body : paint(stage, 'saffron').shade,
		),
	].join('');
}

/** The pit: a concrete slope as wide as a stadium, the sun on its left wall, the right one in the shade. */
function pit(stage: Stage): string {
	const { lit, body, shade, deep } = paint(stage, 'concrete');
	const { soil } = stage;
	const seams = Array.from({ length: 5 }, (_, at) => {
		const share = (at + 1) / 6;
		return d`M${-118 - share * 150} ${44 + share * 74}Q0 ${70 + share * 62} ${118 + share * 150} ${44 + share * 74}`;
	}).join('');
	return [
		path(d`M-430 22L-196 -8H196L430 22L366 164H-366z`, soil.shade),
		path(d`M-416 22L-190 -8H190L416 22L330 180H-330z`, body),
		// floor sinks from the deck towards us
		path(d`M-128 40Q0 54 128 40L300 170Q0 190 -300 170z`, body),
		path(d`M-190 -8L-416 22L-318 180L-128 40z`, lit),
		path(d`M190 -8L416 22L318 180L128 40z`, shade),
		path(d`M-128 40Q0 54 128 40L176 76Q0 96 -176 76z`, deep, { opacity: 0.35 }),
		line(seams, shade, 1.8, { opacity: 0.7 }),
		line(
			d`M-80 50L-180 182M-28 56L-62 184M28 56L62 184M80 50L180 182M-244 12L-216 100M-330 26L-262 132M244 12L216 100M330 26L262 132`,
			shade,
			1.6,
			{ opacity: 0.55 },
		),
		path(d`M-190 -8H190L128 42Q0 56 -128 42z`, deep),
		// soot of five hundred starts
		path(d`M-60 44Q0 60 70 44L120 120Q30 96 -20 150Q-40 100 -96 118z`, deep, { opacity: 0.3 }),
		path(d`M-430 22L-416 22L-318 180H-336z`, soil.lit),
		path(d`M430 22L416 22L318 180H336z`, soil.shade),
	].join('');
}

/** The deck that juts out over the pit on its piers, with the round opening the rocket hangs in. */
function deck(stage: Stage): string {
	const { lit, body, shade, deep } = paint(stage, 'concrete');
	const iron = paint(stage, 'iron');
	const posts = Array.from({ length: 18 }, (_, at) => d`M${-208 + at * 24.5} ${DECK}v-11`).join('');
	const piers = [-150, -104, -58, 58, 104, 150].map((x) =>
		path(d`M${x - 9} ${DECK + 14}h18l-3 ${58 - Math.abs(x) * 0.2}h-12z`, x > 0 ? body : shade),
	);
	return [
		...piers,
		path(d`M-240 ${DECK - 4}H240L226 ${DECK + 17}H-226z`, shade),
		path(d`M-250 ${DECK - 16}H250L240 ${DECK}H-240z`, body),
		path(d`M40 ${DECK - 16}H250L240 ${DECK}H70z`, lit),
		ellipse(0, DECK + 2, 62, 13, deep),
		line(
			posts + d`M-208 ${DECK - 11}H-70M70 ${DECK - 11}H210M-208 ${DECK - 5}H-70M70 ${DECK - 5}H210`,
			iron.body,
			1.5,
		),
	].join('');
}

/** Gagarin's Start: a Soyuz over the flame pit, held by four arms, its service tower open like petals. */
export const gagarinsStart: HeroArt = {
	eyeM: 15.6,
	groundY: 606,
	draw(stage) {
		const { random } = stage;
		const lamp = floodlit(stage);
		const white = paint(lamp, 'white');
		const steel = paint(lamp, 'iron');
		const puffs = Array.from({ length: 5 }, (_, at) =>
			ellipse(
				-20 - at * random.between(13, 20),
				TAIL - 21 * M + at * 20 + random.between(-5, 5),
				12 + at * 6,
				8 + at * 3.2,
				white.lit,
				{ opacity: 0.6 - at * 0.1 },
			),
		);
		return [
			castShadow(
				stage,
				group({ transform: `translate(0 ${TAIL})` }, path(soyuzOutline(M), 'inherit')),
				path(
					d`M-98 ${DECK}L-262 -306l24 -12L-66 ${DECK}zM98 ${DECK}L262 -306l-24 -12L66 ${DECK}z`,
					'inherit',
				),
				rect(-240, DECK - 14, 480, 44, 'inherit'),
				path(d`M-482 -6l6 -400h4l6 400zM478 -6l6 -400h4l6 400z`, 'inherit'),
			),
			lightMasts(
				stage,
				{ x: -352, foot: -72, tall: 262 },
				{ x: 356, foot: -72, tall: 262 },
				{ x: -474, foot: -6, tall: 410 },
				{ x: 486, foot: -6, tall: 410 },
			),
			pit(stage),
			deck(lamp),
			petal(lamp, -1, 31),
			petal(lamp, 1, 31),
			// the fuelling mast, still at the rocket
			truss([-62, DECK], [-44, TAIL - 37 * M], {
				wide: 14,
				narrow: 8,
				bays: 14,
				color: steel.shade,
				width: 2,
			}),
			line(d`M-46 ${TAIL - 33 * M}H-12M-50 ${TAIL - 25 * M}H-12`, steel.shade, 3.4),
			holder(lamp, -1, false),
			holder(lamp, 1, false),
			group({ transform: `translate(0 ${TAIL})` }, soyuz(lamp, M)),
			holder(lamp, -1, true),
			holder(lamp, 1, true),
			path(
				d`M-62 ${DECK + 2}A62 13 0 0 0 62 ${DECK + 2}L240 ${DECK}L226 ${DECK + 17}H-226L-240 ${DECK}z`,
				paint(lamp, 'concrete').shade,
			),
			line(
				d`M-240 ${DECK}L-62 ${DECK + 2}A62 13 0 0 0 62 ${DECK + 2}L240 ${DECK}`,
				paint(lamp, 'concrete').lit,
				2.4,
			),
			...puffs,
			figure(lamp, { x: -150, y: DECK + 1, height: 15, coat: 'saffron' }),
			figure(lamp, { x: 132, y: DECK + 1, height: 15, coat: 'white' }),
			figure(stage, { x: 392, y: 90, height: 25, coat: 'turquoise', arms: 'shading', turn: -1 }),
			figure(stage, { x: 419, y: 93, height: 26, coat: 'red', legs: 'skirt', turn: -1 }),
			circle(0, TAIL - SOYUZ_M * M - 4, 2, isEvening(stage) ? paint(stage, 'red').lit : steel.body),
		].join('');
	},
};
