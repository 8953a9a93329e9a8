import { distant } from '../palette.ts';
import { camera, writtenFor } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { portalCrane } from '../parts/portal-crane.ts';
import { contactShadow } from '../parts/shadow.ts';
import { HORIZON, isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, ellipse, group, line, path, polygon } from '../svg.ts';

const EYE_M = 2.9;
const GROUND_Y = 640;
const FAR_M = 400;
const PLATFORM_M = 1.1;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, 900, -70);
const { shape, stroke } = writtenFor(eye);
const SKYLINE = HORIZON - GROUND_Y;

/** Side of the train that faces the platform, from one distance to another. */
const side = (from: number, to: number, low: number, high: number) =>
	shape`-2.9 ${high} ${from}  -2.9 ${high} ${to}  -2.9 ${low} ${to}  -2.9 ${low} ${from}`;

/** The passenger train for Kyzylorda: one coach behind another, their windows lit. */
function coaches(stage: Stage): string {
	const blue = paint(stage, 'turquoise');
	const dark = paint(stage, 'dark');
	const { light } = stage;
	const windows = [0, 1, 2].flatMap((coach) =>
		Array.from({ length: 9 }, (_, at) =>
			side(37 + coach * 25 + at * 2.4, 38.5 + coach * 25 + at * 2.4, 2.75, 3.6),
		),
	);
	const gaps = [34.6, 59.8, 85, 110].map((from) => side(from, from + 1, 1, 4.4));
	return [
		path(side(34, FAR_M, 0.5, 4.5), blue.body),
		path(side(34, FAR_M, 4.3, 4.7), paint(stage, 'grey').body),
		path(side(34, FAR_M, 2.1, 2.4), paint(stage, 'saffron').body),
		path(side(34, FAR_M, 0.3, 1), dark.body),
		path(windows.join('') + side(112, FAR_M, 2.8, 3.5), light.pane),
		path(gaps.join(''), dark.deep),
	].join('');
}

/** The diesel engine at the platform: two-windowed cab, bright front, its lamps. */
function engine(stage: Stage): string {
	const blue = paint(stage, 'turquoise');
	const gold = paint(stage, 'saffron');
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { light } = stage;
	const front = (left: number, right: number, low: number, high: number) =>
		shape`${left} ${high} 13.8  ${right} ${high} 13.8  ${right} ${low} 13.8  ${left} ${low} 13.8`;
	const grilles = [19, 21.4, 23.8, 26.2, 28.6].map((from) => side(from, from + 1.6, 2.9, 3.9));
	const [lampX, lampY] = eye([-4.4, 4.5, 13.7]);
	const lamps = [-5.5, -3.3].map((right) => eye([right, 1.75, 13.7]));
	const burning = isEvening(stage);
	return [
		path(side(13.8, 34, 0.9, 4.6), blue.lit),
		path(side(13.8, 34, 1.9, 2.3), gold.lit),
		path(side(13.8, 34, 0.25, 0.9), dark.body),
		path(grilles.join(''), blue.shade),
		path(side(14.6, 16, 3, 4) + side(16.8, 17.6, 1.2, 4), light.pane),
		path(shape`-5.9 4.6 13.8  -2.9 4.6 13.8  -2.9 4.8 34  -5.6 4.8 34`, blue.lit),
		path(front(-5.9, -2.9, 0.9, 4.6), blue.body),
		path(shape`-5.9 4.6 13.8  -5.2 4.95 13.9  -3.6 4.95 13.9  -2.9 4.6 13.8`, blue.body),
		path(
			shape`-5.9 2.4 13.8  -4.4 1.7 13.8  -2.9 2.4 13.8  -2.9 1.8 13.8  -4.4 1.1 13.8  -5.9 1.8 13.8`,
			gold.body,
		),
		path(front(-5.9, -2.9, 0.35, 1), paint(stage, 'red').body),
		path(front(-5.7, -3.1, 0.1, 0.35), dark.body),
		path(
			front(-5.6, -4.5, 3, 4) + front(-4.3, -3.2, 3, 4),
			burning ? light.pane : paint(stage, 'glass').shade,
		),
		line(stroke`-5.9 0.9 13.8  -2.9 0.9 13.8  -2.9 4.6 13.8`, white.body, 2.4),
		circle(lampX, lampY, 10, burning ? light.pane : white.lit),
		...lamps.map(([x, y]) =>
			circle(x, y, 6.5, burning ? light.pane : white.lit, { stroke: dark.body, 'stroke-width': 2 }),
		),
		burning
			? circle(lampX, lampY, 26, light.pane, { opacity: 0.22 }) +
				circle(lampX, lampY, 52, light.pane, { opacity: 0.12 }) +
				path(
					polygon([eye([-5.4, 0, 13]), eye([-3.4, 0, 13]), [-330, 120], [-640, 120], [-640, 84]]),
					light.pane,
					{ opacity: 0.16 },
				)
			: '',
	].join('');
}

/** Rails and sleepers of the Orenburg–Tashkent line before the engine, and a second track beyond it. */
function track(stage: Stage): string {
	const iron = paint(stage, 'iron');
	const bed = paint(stage, 'stone');
	const sleepers = Array.from({ length: 8 }, (_, at) => {
		const ahead = 7.4 + at * 0.85;
		return shape`-5.9 0.05 ${ahead}  -2.9 0.05 ${ahead}  -2.9 0.05 ${ahead + 0.3}  -5.9 0.05 ${ahead + 0.3}`;
	});
	return [
		path(shape`-16 0 6  -2.3 0 6  -2.3 0 ${FAR_M}  -16 0 ${FAR_M}`, bed.shade),
		path(sleepers.join(''), paint(stage, 'wood').shade),
		line(stroke`-5.2 0.2 6  -5.2 0.2 20` + stroke`-3.65 0.2 6  -3.65 0.2 20`, iron.lit, 4),
		line(stroke`-10.6 0.2 6  -10.6 0.2 ${FAR_M}` + stroke`-9.05 0.2 6  -9.05 0.2 ${FAR_M}`, iron.body, 3),
	].join('');
}

/** The platform, and the lamps that run with it into the distance. */
function platform(stage: Stage): string {
	const paving = paint(stage, 'concrete');
	const dark = paint(stage, 'dark');
	const white = paint(stage, 'white');
	const burning = isEvening(stage);
	const joints = [8, 10, 13, 17, 23, 32, 48].map(
		(ahead) => stroke`-2.1 ${PLATFORM_M} ${ahead}  30 ${PLATFORM_M} ${ahead}`,
	);
	const lamps = [17, 27, 42, 66, 105].map((ahead) => {
		const [x, foot] = eye([3.4, PLATFORM_M, ahead]);
		const [, top] = eye([3.4, PLATFORM_M + 5.6, ahead]);
		const size = 17 / ahead;
		return [
			line(d`M${x} ${foot}V${top}M${x} ${top}h${-46 * size}`, dark.body, 6 * size),
			path(
				d`M${x - 62 * size} ${top + 12 * size}l${6 * size} ${-14 * size}h${22 * size}l${6 * size} ${14 * size}z`,
				dark.body,
			),
			burning
				? circle(x - 45 * size, top + 14 * size, 30 * size, stage.light.pane, { opacity: 0.22 }) +
					path(
						d`M${x - 62 * size} ${top + 12 * size}h${34 * size}L${x + 90 * size} ${foot + 12 * size}H${x - 180 * size}z`,
						stage.light.pane,
						{ opacity: 0.1 },
					) +
					ellipse(x - 45 * size, foot + 8 * size, 136 * size, 17 * size, stage.light.pane, { opacity: 0.14 })
				: '',
			ellipse(x - 45 * size, top + 13 * size, 14 * size, 5 * size, burning ? stage.light.pane : white.lit),
		].join('');
	});
	return [
		path(
			shape`-2.1 ${PLATFORM_M} 5  40 ${PLATFORM_M} 5  40 ${PLATFORM_M} ${FAR_M}  -2.1 ${PLATFORM_M} ${FAR_M}`,
			paving.body,
		),
		path(
			shape`-2.1 ${PLATFORM_M} 5  -1.9 ${PLATFORM_M} 5  -1.9 ${PLATFORM_M} ${FAR_M}  -2.1 ${PLATFORM_M} ${FAR_M}`,
			white.lit,
		),
		path(
			shape`-1.5 ${PLATFORM_M} 5  -1.36 ${PLATFORM_M} 5  -1.36 ${PLATFORM_M} ${FAR_M}  -1.5 ${PLATFORM_M} ${FAR_M}`,
			paint(stage, 'saffron').body,
		),
		line(joints.join(''), paving.shade, 1.6, { opacity: 0.6 }),
		...lamps.reverse(),
	].join('');
}

/** Smoked fish for the travellers: strings of it on a pole, and a box below. */
function fishStall(stage: Stage, x: number, y: number): string {
	const wood = paint(stage, 'wood');
	const fish = paint(stage, 'camel');
	const strings = [-58, -36, -14, 8, 30, 52].map((at, index) => {
		const low = index % 2 === 0 ? 0 : 8;
		return d`M${at} ${-116 + low}c9 8 9 26 2 36l5 10h-14l5 -10c-7 -10 -7 -28 2 -36zM${at + 9} ${-112 + low}c8 8 8 22 2 30l4 9h-12l4 -9c-6 -8 -6 -22 2 -30z`;
	});
	return group(
		{ transform: `translate(${x} ${y})` },
		contactShadow(stage, -8, 170, 8),
		line('M-76 2V-126M70 2V-126M-84-122H78', wood.body, 5),
		path(strings.join(''), fish.body),
		line([-58, -36, -14, 8, 30, 52].map((at) => d`M${at - 1} -112q5 10 0 26`).join(''), fish.lit, 2.6),
		path('M-64 4V-34H52V4z', wood.lit),
		path('M52 4V-34L74-42V-6z', wood.body),
		path('M-64-34L-44-44H74L52-34z', paint(stage, 'felt').body),
		line('M-64-20H52M-64-8H52', wood.shade, 2),
	);
}

/** The station Aral Sea: a night train at the platform, fish sold under the lamps, harbour cranes against the sky. */
export const aralStation: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const { light, soil } = stage;
		return [
			path(d`M-640 ${SKYLINE + 5}H640V120H-640z`, distant(light, soil.shade, 0.2)),
			portalCrane(stage, {
				x: 352,
				y: SKYLINE + 8,
				scale: 0.32,
				reach: -1,
				paintwork: 'saffron',
				haze: 0.45,
			}),
			portalCrane(stage, { x: 432, y: SKYLINE + 8, scale: 0.26, reach: 0.9, paintwork: 'tile', haze: 0.55 }),
			track(stage),
			coaches(stage),
			engine(stage),
			platform(stage),
			person(stage, { x: 40, y: -72, height: 60, coat: 'glass', legs: 'walking', turn: -1 }),
			person(stage, { x: 98, y: -56, height: 72, coat: 'red', trousers: 'wood', hat: 'scarf', turn: -1 }),
			fishStall(stage, 362, 62),
			person(stage, {
				x: 470,
				y: 68,
				height: 160,
				coat: 'turquoise',
				trousers: 'wood',
				hat: 'scarf',
				turn: -1,
				arms: 'front',
			}),
			person(stage, { x: 184, y: 50, height: 152, coat: 'saffron', trousers: 'glass', hat: 'cap', turn: 1 }),
			path('M128 54V14H164V54zM138 14V4H154V14z', paint(stage, 'redbrick').body),
			path('M164 54V14l8-6V46z', paint(stage, 'redbrick').lit),
		].join('');
	},
};
