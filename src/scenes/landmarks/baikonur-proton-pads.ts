import { floodlit } from '../parts/floodlit.ts';
import { lightMasts, mastOutline } from '../parts/light-mast.ts';
import { figure } from '../parts/figure.ts';
import { proton, protonOutline } from '../parts/proton.ts';
import { castShadow } from '../parts/shadow.ts';
import { truss } from '../parts/truss.ts';
import { isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, ellipse, element, group, line, path, rect, use } from '../svg.ts';

/** Pixels to a metre at the row of the rocket. */
const M = 7.1;
const DECK = -14;

/** The service tower that rides on rails: two lattice legs under a block of halls, with jaws of platforms to its right. */
function serviceTower(stage: Stage): string {
	const steel = paint(stage, 'tile');
	const iron = paint(stage, 'iron');
	const white = paint(stage, 'white');
	const lamp = stage.light.pane;
	const floors = [-70, -122, -174, -226, -278, -330, -382];
	const leg = (x: number, color: string) =>
		truss([x, -8], [x, -406], { wide: 30, narrow: 30, bays: 14, color, width: 3.4 });
	return [
		path(d`M-74 -8H74V-24H-74z`, iron.body),
		line(d`M-62 -5H-30M34 -5H66`, iron.deep, 13, { 'stroke-dasharray': '0 28', 'stroke-linecap': 'round' }),
		leg(-46, steel.shade),
		leg(48, steel.lit),
		line(floors.map((y) => d`M-62 ${y}H64`).join(''), steel.body, 5),
		line(
			floors
				.slice(0, 6)
				.map((y) => d`M-32 ${y}L30 ${y - 52}M30 ${y}L-32 ${y - 52}`)
				.join(''),
			steel.shade,
			1.8,
		),
		// cabins of the crews, hung on the tower
		path(d`M-34 -70H20V-122H-34zM-34 -226H20V-278H-34z`, white.body),
		path(d`M-34 -70h16V-122h-16zM-34 -226h16V-278h-16z`, white.shade),
		line(
			floors
				.slice(1)
				.map((y) => d`M64 ${y}h52`)
				.join(''),
			steel.lit,
			6,
		),
		line(
			floors
				.slice(1)
				.map((y) => d`M64 ${y - 12}h52v12M90 ${y}v-12M64 ${y + 22}L108 ${y}`)
				.join(''),
			iron.body,
			1.7,
		),
		path(d`M-80 -404H118V-444H-80z`, white.body),
		path(d`M-80 -404h22V-444h-22z`, white.shade),
		path(d`M94 -404H118V-444H94z`, white.lit),
		path(d`M-62 -444L-30 -478H40L74 -444z`, steel.body),
		path(d`M40 -478L74 -444H50L22 -478z`, steel.lit),
		path(
			[-46, -18, 10, 38, 66].map((x) => d`M${x} -430h14v12h-14z`).join('') +
				d`M-12 -108h9v12h-9zM4 -108h9v12h-9zM-12 -264h9v12h-9zM4 -264h9v12h-9z`,
			isEvening(stage) ? lamp : paint(stage, 'glass').body,
		),
		line(d`M4 -478v-30`, iron.body, 2.4),
	].join('');
}

/** The concrete field with its deflector, and rails from the pad to where the tower waits. */
function ground(stage: Stage): string {
	const { lit, body, shade, deep } = paint(stage, 'concrete');
	const iron = paint(stage, 'iron');
	return [
		path(d`M-520 -8L-430 -30H380L540 36H-560z`, body),
		path(d`M-560 36H540L552 46H-574z`, shade),
		path(d`M-558 30H524L540 36H-560z`, lit),
		line(d`M-390 7H-84`, shade, 22, { 'stroke-dasharray': '6 15' }),
		line(d`M-380 -1H-78M-400 15H-84`, iron.deep, 3),
		path(d`M-96 20L-70 ${DECK}H70L96 20z`, shade),
		path(d`M-70 ${DECK - 6}H70V${DECK}H-70z`, lit),
		path(d`M-40 20L-28 ${DECK + 2}H28L40 20z`, deep),
		path(d`M44 20L34 ${DECK + 2}H58L74 20z`, body),
	].join('');
}

/** The fence and the road along it, nearer to us. */
function fence(stage: Stage): string {
	const iron = paint(stage, 'iron');
	const { lit, shade } = paint(stage, 'concrete');
	const posts = Array.from({ length: 15 }, (_, at) => d`M${-630 + at * 90} 110h7v-44l-7 -9z`).join('');
	return [
		path(d`M-660 122Q0 106 660 120V150Q0 138 -660 154z`, shade, { opacity: 0.75 }),
		line(d`M-660 138Q0 121 660 135`, lit, 2.4, { 'stroke-dasharray': '30 34', opacity: 0.7 }),
		path(posts, paint(stage, 'concrete').body),
		line(d`M-660 70H660M-660 82H660M-660 94H660M-660 104H660`, iron.body, 1, { opacity: 0.75 }),
	].join('');
}

/** The Proton pads: a rocket under the floodlights, its tower rolled back, and the twin pad across the plain. */
export const baikonurProtonPads: HeroArt = {
	eyeM: 17,
	groundY: 592,
	draw(stage) {
		const lamp = floodlit(stage);
		const steel = paint(lamp, 'iron');
		const night = stage.hour === 'night';
		const masts = [
			{ x: -470, foot: -18, tall: 404 },
			{ x: 128, foot: -30, tall: 420 },
			{ x: 330, foot: -14, tall: 410 },
		];
		return [
			element('defs', {}, element('g', { id: 'service-tower' }, serviceTower(lamp))),
			lightMasts(
				stage,
				{ x: 404, foot: -92, tall: 150 },
				{ x: 504, foot: -92, tall: 150 },
				{ x: 556, foot: -92, tall: 150 },
				...masts,
			),
			path(d`M376 -88L396 -95H574L598 -88z`, paint(stage, 'concrete').body),
			use('service-tower', 456, -92, 0.32),
			ground(lamp),
			night ? ellipse(-20, 12, 430, 62, stage.light.pane, { opacity: 0.12 }) : '',
			castShadow(
				stage,
				group({ transform: `translate(0 ${DECK})` }, path(protonOutline(M), 'inherit')),
				rect(-304, -400, 34, 400, 'inherit') + rect(-210, -400, 34, 400, 'inherit'),
				rect(-322, -476, 200, 72, 'inherit'),
				...masts.map(mastOutline),
			),
			use('service-tower', -240, -2),
			night ? path('M-128 22L-40-620H92zM152 24L-92-620H40z', stage.light.pane, { opacity: 0.12 }) : '',
			// the mast that feeds the rocket
			truss([46, DECK], [40, DECK - 44 * M], {
				wide: 18,
				narrow: 12,
				bays: 16,
				color: steel.body,
				width: 2.2,
			}),
			line(d`M40 ${DECK - 26 * M}H12M40 ${DECK - 33 * M}H12M40 ${DECK - 41 * M}H12`, steel.body, 4),
			group({ transform: `translate(0 ${DECK - 4})` }, proton(lamp, M)),
			figure(lamp, { x: 196, y: 22, height: 14, coat: 'saffron' }),
			figure(lamp, { x: 206, y: 24, height: 14, coat: 'white' }),
			fence(stage),
			figure(stage, { x: 214, y: 126, height: 27, coat: 'green' }),
		].join('');
	},
};
