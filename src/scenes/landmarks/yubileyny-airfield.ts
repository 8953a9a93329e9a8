import { figure } from '../parts/figure.ts';
import { castShadow } from '../parts/shadow.ts';
import { HORIZON, isEvening, paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, group, line, path, rect, round } from '../svg.ts';

const EYE_M = 14;
const GROUND_Y = 690;
const SKYLINE = HORIZON - GROUND_Y;
/** Half of the runway's 84 metres. */
const HALF_M = 42;
/** The shuttle comes in nose first: pixels to a metre, and where its axis is. */
const M = 16.4;
const AXIS = -176;

/** The row on which a thing stands that is `m` pixels to the metre. */
const row = (m: number): number => SKYLINE + m * EYE_M;

/** A stripe along the runway from one distance to another, both in pixels to a metre. */
const stripe = (left: number, right: number, far: number, near: number): string =>
	d`M${left * far} ${row(far)}H${right * far}L${right * near} ${row(near)}H${left * near}z`;

/** Concrete slabs running to the rim of the plain, with the marks for those who come down here. */
function runway(stage: Stage): string {
	const { lit, body, shade } = paint(stage, 'concrete');
	const white = paint(stage, 'white');
	const seams = [-35, -28, -21, -14, -7, 7, 14, 21, 28, 35]
		.map((x) => d`M${x * 0.7} ${row(0.7)}L${x * 22} ${row(22)}`)
		.join('');
	const joints = [1.2, 1.7, 2.4, 3.4, 4.6, 6.2, 8.4, 11, 14, 17.6]
		.map((m) => d`M${-HALF_M * m} ${row(m)}H${HALF_M * m}`)
		.join('');
	const dashes = [
		[0.5, 0.8],
		[1, 1.5],
		[2, 2.9],
		[3.8, 5.2],
		[6.8, 9],
		[12, 15.4],
	]
		.map(([far = 0, near = 0]) => stripe(-0.7, 0.7, far, near))
		.join('');
	const touchdown = [-20, -15, -10, 8, 13, 18].map((x) => stripe(x, x + 2.2, 3.2, 4.6)).join('');
	const lamps = [1, 1.5, 2.2, 3.2, 4.7, 6.8, 9.6]
		.map((m) => d`M${-(HALF_M + 1) * m} ${row(m)}h.1M${(HALF_M + 1) * m} ${row(m)}h.1`)
		.join('');
	const burning = isEvening(stage);
	return [
		path(stripe(-HALF_M - 12, HALF_M + 12, 0.2, 22), stage.soil.shade, { opacity: 0.5 }),
		path(stripe(-HALF_M, HALF_M, 0.1, 22), body),
		path(stripe(22, HALF_M, 0.1, 22), lit, { opacity: 0.45 }),
		path(stripe(-7, -2.4, 1.6, 22), shade, { opacity: 0.4 }) +
			path(stripe(2.2, 6.2, 1.2, 22), shade, { opacity: 0.4 }),
		line(seams, shade, 1.4, { opacity: 0.55 }),
		line(joints, shade, 1.4, { opacity: 0.5 }),
		path(
			dashes +
				touchdown +
				stripe(-HALF_M + 1, -HALF_M + 2, 0.4, 22) +
				stripe(HALF_M - 2, HALF_M - 1, 0.4, 22),
			white.lit,
			{
				opacity: 0.85,
			},
		),
		line(lamps, burning ? stage.light.pane : white.lit, 4.4, { 'stroke-linecap': 'round' }),
	].join('');
}

/** Buran head-on, its nose a little up, the wheels out. Units are metres times M, the axis on 0. */
function shuttle(stage: Stage): string {
	const white = paint(stage, 'white');
	const dark = paint(stage, 'dark');
	const grey = paint(stage, 'grey');
	const glass = paint(stage, 'glass');
	const leg = (x: number, foot: number) =>
		line(d`M${x} 30V${foot - 8}`, grey.shade, 5) +
		path(d`M${x - 12} ${foot - 20}h9v20h-9zM${x + 3} ${foot - 20}h9v20h-9z`, dark.deep);
	return [
		// fin
		path(d`M-7 -40L-4 -178H4L7 -40z`, white.body),
		path(d`M-7 -40L-4 -178H-1.4L-1 -40z`, white.shade),
		path(d`M3 -40L2 -178H4L7 -40z`, white.lit),
		// pods of the orbital engines
		circle(-25, -42, 15, white.shade),
		circle(25, -42, 15, white.lit),
		leg(-66, 86),
		leg(66, 86),
		// wings: the upper side as a thin line of light, the belly's tiles below
		path(d`M-30 6L-196 14L-204 6L-200 24L-120 38L-30 46z`, dark.deep),
		path(d`M30 6L196 14L204 6L200 24L120 38L30 46z`, dark.body),
		path(d`M-30 4L-196 11L-206 4L-203 14L-196 17L-30 16z`, white.shade),
		path(d`M30 4L196 11L206 4L203 14L196 17L30 16z`, white.lit),
		path(d`M-200 24L-120 38L-126 44L-196 30zM200 24L120 38L126 44L196 30z`, grey.shade),
		// fuselage
		path(
			d`M-46 8C-48 -28 -30 -54 0 -54C30 -54 48 -28 46 8C46 40 30 54 0 54C-30 54 -46 40 -46 8z`,
			white.body,
		),
		path(
			d`M-46 8C-48 -28 -30 -54 0 -54C-20 -46 -30 -20 -30 8C-30 36 -20 50 0 54C-30 54 -46 40 -46 8z`,
			white.shade,
		),
		path(d`M46 8C48 -28 30 -54 0 -54C24 -50 36 -24 36 8z`, white.lit),
		path(d`M-46 10C-30 2 -20 -6 0 -6C20 -6 30 2 46 10C46 40 30 54 0 54C-30 54 -46 40 -46 10z`, dark.body),
		path(d`M46 10C46 40 30 54 0 54C24 50 36 34 37 5z`, dark.lit, { opacity: 0.5 }),
		path(
			d`M-2 -40V-26L-17 -23L-15 -37zM2 -40V-26L17 -23L15 -37zM-18 -36L-20 -22L-32 -17L-28 -31zM18 -36L20 -22L32 -17L28 -31z`,
			glass.deep,
		),
		path(d`M2 -40V-26L17 -23L15 -37z`, glass.lit, { opacity: 0.4 }),
		circle(0, 24, 12, dark.deep, { opacity: 0.5 }),
		leg(0, 92),
	].join('');
}

/** The tower of the flight directors and a radar, far along the strip. */
function farSide(stage: Stage): string {
	const wall = paint(stage, 'plaster');
	const iron = paint(stage, 'iron');
	return group(
		{ opacity: 0.85 },
		path(d`M-470 -196V-214H-398V-196zM-450 -214V-246H-430V-214z`, wall.shade),
		path(d`M-398 -196V-214H-392V-196zM-430 -214V-246H-425V-214z`, wall.lit),
		path(d`M-456 -246h32l-3 -12h-26z`, isEvening(stage) ? stage.light.pane : paint(stage, 'glass').body),
		rect(-458, -262, 36, 4, wall.lit),
		line(d`M-440 -262v-24M-356 -196v-30M-372 -236q16 14 32 0`, iron.body, 2.6),
		rect(-464, -208, 60, 5, iron.body),
	);
}

/** The interceptor that flew beside it, head-on as well: square intakes, drooping wings, two fins. */
const CHASE =
	'M0-9C4-9 6-6 7-3L14-4V5L60 12V14L12 9C8 13-8 13-12 9L-60 14V12L-14 5V-4L-7-3C-6-6-4-9 0-9zM9-3L15-25H17L15-3zM-9-3L-15-25H-17L-15-3z';

/** Yubileyny, the strip of Buran: the shuttle comes down at sunrise, its shadow running below it. */
export const yubileynyAirfield: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const { light } = stage;
		const red = paint(stage, 'rust');
		const iron = paint(stage, 'iron');
		const truck = { x: 402, m: 8.4 };
		return [
			farSide(stage),
			runway(stage),
			path(
				d`M0 -16Q14 -16 18 -6L204 6L196 14L24 16Q0 22 -24 16L-196 14L-204 6L-18 -6Q-14 -16 0 -16z`,
				light.shadow.color,
				{
					opacity: light.shadow.opacity + 0.08,
					transform: `translate(${round(-light.shadow.left * 50)} ${round(row(M) - 6)})`,
				},
			),
			path(CHASE, iron.shade, { transform: 'translate(-262 -410) rotate(-4) scale(.8)' }),
			group({ transform: `translate(0 ${AXIS})` }, shuttle(stage)),
			group(
				{ transform: `translate(${truck.x} ${round(row(truck.m))})` },
				castShadow(stage, rect(-36, -26, 72, 26, 'inherit')),
				path(d`M-36 -6V-24H10V-28L16 -30H34L38 -16V-6z`, red.body),
				path(d`M34 -30L38 -16V-6H32V-30z`, red.lit),
				path(d`M18 -27h12l3 9h-15z`, isEvening(stage) ? light.pane : paint(stage, 'glass').body),
				line(d`M-34 -27H8`, paint(stage, 'white').body, 3),
				circle(-24, -5, 6, paint(stage, 'dark').deep),
				circle(-8, -5, 6, paint(stage, 'dark').deep),
				circle(24, -5, 6, paint(stage, 'dark').deep),
			),
			figure(stage, { x: 338, y: row(8.6), height: 15, coat: 'saffron', arms: 'shading', turn: -1 }),
			figure(stage, { x: 326, y: row(8.5), height: 15, coat: 'green', turn: -1 }),
		].join('');
	},
};
