import { niche, pointedArch } from '../parts/arch.ts';
import { brickMinaret } from '../parts/brick-minaret.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar, roundTree } from '../parts/trees.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, element, group, line, path, rect } from '../svg.ts';

/** The front is 16 m wide and 14 m high. */
const HALF = 216;
const PORTAL = 378;

/** Carved bricks of one lozenge and its neighbours: repeated, they are the face of the portal. */
const lozenges = ({ lit, shade }: Tones): string =>
	element(
		'pattern',
		{ id: 'bricks', width: 22, height: 22, patternUnits: 'userSpaceOnUse', x: 1 },
		line(d`M0 11L11 0L22 11L11 22z`, shade, 2, { opacity: 0.75 }),
		line(d`M6 11L11 6L16 11L11 16z`, lit, 1.6, { opacity: 0.8 }),
		line(d`M1 11L11 1`, lit, 1, { opacity: 0.8 }),
	);

/** A strip of upright bricks between two string courses. */
const border = (x: number, y: number, width: number, height: number, brick: Tones): string => {
	const across = width > height;
	const middle = across ? d`M${x} ${y + height / 2}h${width}` : d`M${x + width / 2} ${y}v${height}`;
	const edges = across
		? d`M${x} ${y + 1}h${width}M${x} ${y + height - 1}h${width}`
		: d`M${x + 1} ${y}v${height}M${x + width - 1} ${y}v${height}`;
	return [
		rect(x, y, width, height, brick.shade),
		line(middle, brick.lit, (across ? height : width) - 7, { 'stroke-dasharray': '4 3' }),
		line(edges, brick.lit, 2),
	].join('');
};

/** A tall blind window carved in brick: frame, hood, a lattice of bricks in its hollow. */
function blindWindow(stage: Stage, x: number): string {
	const brick = paint(stage, 'brick');
	return [
		rect(x - 25, -262, 50, 222, brick.lit),
		rect(x - 25, -262, 5, 222, brick.body),
		rect(x - 20, -256, 40, 210, brick.body),
		path(pointedArch(x, -50, 32, 194), brick.deep),
		path(pointedArch(x - 2, -50, 27, 188), brick.shade),
		line(
			Array.from(
				{ length: 10 },
				(_, at) => d`M${x - 15} ${-66 - at * 15}l14 -13l13 13M${x - 15} ${-80 - at * 15}l14 13l13 -13`,
			).join(''),
			brick.body,
			2,
		),
		rect(x - 28, -46, 56, 6, brick.lit),
		path(d`M${x - 28} -262h56l-7 -9h-42z`, brick.lit),
	].join('');
}

/** An edge of the front: a round pillar laid in bands. */
function pillar(stage: Stage, x: number): string {
	const brick = paint(stage, 'brick');
	const rings = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => d`M${x - 18} ${-PORTAL * at}h36`).join('');
	return [
		rect(x - 15, -PORTAL - 12, 30, PORTAL + 12, brick.body),
		rect(x - 15, -PORTAL - 12, 10, PORTAL + 12, brick.shade),
		rect(x + 6, -PORTAL - 12, 9, PORTAL + 12, brick.lit),
		line(rings, brick.lit, 7),
		line(rings, brick.shade, 3, { 'stroke-dasharray': '3 3' }),
		path(d`M${x - 18} ${-PORTAL - 10}v-10h36v10z`, brick.lit),
		path(d`M${x - 14} ${-PORTAL - 20}Q${x} ${-PORTAL - 40} ${x + 14} ${-PORTAL - 20}z`, brick.body),
		path(
			d`M${x + 4} ${-PORTAL - 20}Q${x + 2} ${-PORTAL - 34} ${x} ${-PORTAL - 30}Q${x + 8} ${-PORTAL - 28} ${x + 14} ${-PORTAL - 20}z`,
			brick.lit,
		),
	].join('');
}

/** The hall behind the front, going away to the right under its roof of sheet metal. */
function hall(stage: Stage): string {
	const brick = paint(stage, 'brick');
	const metal = paint(stage, 'grey');
	const windows = [0.14, 0.42, 0.7].map((share) => {
		const x = HALF + 22 + share * 122;
		const size = 1 - share * 0.22;
		const [foot, top] = [-130 + 76 * size, -130 - 72 * size];
		const wide = 11 * size;
		return d`M${x - wide} ${foot + 2}V${top + 14}Q${x} ${top - 14} ${x + wide} ${top + 10}V${foot - 3}z`;
	});
	return [
		path(d`M${HALF - 20} -330L${HALF + 112} -270L${HALF + 158} -235L${HALF} -277z`, metal.lit),
		line(
			[0.2, 0.4, 0.6, 0.8]
				.map((at) => d`M${HALF + 158 * at} ${-277 + 42 * at}L${HALF - 20 + 132 * at} ${-330 + 60 * at}`)
				.join(''),
			metal.shade,
			1.6,
			{ opacity: 0.7 },
		),
		path(d`M${HALF} 0V-276L${HALF + 150} -236V-32z`, brick.lit),
		line(
			d`M${HALF} -38L${HALF + 150} -60M${HALF} -76L${HALF + 150} -88M${HALF} -206L${HALF + 150} -188M${HALF} -234L${HALF + 150} -210`,
			brick.shade,
			1.5,
			{ opacity: 0.5 },
		),
		path(d`M${HALF} -262V-276L${HALF + 156} -236V-226z`, brick.body),
		path(windows.join(''), brick.shade, { transform: 'translate(-3 1)' }),
		path(windows.join(''), isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade, {
			transform: 'translate(2 2)',
		}),
		path(d`M${HALF} 0V-20L${HALF + 150} -46V-32z`, brick.shade),
	].join('');
}

/** The one large portal, its recess and four blind windows. */
function portal(stage: Stage): string {
	const brick = paint(stage, 'brick');
	const wood = paint(stage, 'wood');
	const { color } = stage.light.shadow;
	return [
		rect(-HALF, -PORTAL, HALF * 2, PORTAL, brick.body),
		rect(-HALF, -PORTAL, HALF * 2, PORTAL, 'url(#bricks)', { opacity: 0.5 }),
		border(-HALF + 16, -PORTAL + 14, HALF * 2 - 32, 22, brick),
		border(-HALF + 16, -PORTAL + 43, HALF * 2 - 32, 14, brick),
		rect(-104, -PORTAL + 64, 208, PORTAL - 64, brick.body),
		border(-104, -PORTAL + 64, 16, PORTAL - 90, brick),
		border(88, -PORTAL + 64, 16, PORTAL - 90, brick),
		border(-104, -PORTAL + 64, 208, 16, brick),
		rect(-88, -PORTAL + 80, 176, PORTAL - 80, 'url(#bricks)'),
		niche(stage, brick, { x: 0, foot: 0, width: 152, height: 284 }),
		line(pointedArch(0, 0, 157, 289), brick.lit, 5, { 'stroke-dasharray': '7 3' }),
		line(
			d`M-58 -168Q-32 -226 4 -252Q36 -226 52 -168M-48 -146Q-26 -202 3 -226Q30 -202 44 -146`,
			brick.body,
			3,
		),
		path(d`M-58 -126H58l-6 -8H-52z`, brick.lit),
		rect(-36, -118, 76, 120, brick.body),
		path(pointedArch(2, 0, 60, 108), wood.shade),
		line(d`M2 0v-106M-14 -8v-70M18 -8v-70M-24 -44h52`, wood.body, 2),
		path(d`M-12 -14v-26h12v26zM6 -14v-26h12v26z`, wood.deep, { opacity: 0.6 }),
		circle(-3, -46, 2.4, paint(stage, 'saffron').lit),
		circle(7, -46, 2.4, paint(stage, 'saffron').lit),
		isEvening(stage) ? path(pointedArch(2, -84, 40, 22), stage.light.pane) : '',
		...[-170, -122, 124, 172].map((x) => blindWindow(stage, x)),
		rect(-HALF, -26, HALF * 2, 26, brick.shade),
		path(d`M-70 2H74V-28H-70z`, brick.shade),
		rect(-36, -26, 76, 26, wood.shade),
		rect(-HALF - 6, -PORTAL - 8, HALF * 2 + 12, 12, brick.lit),
		rect(-HALF, -PORTAL + 4, HALF * 2, 7, color, { opacity: 0.25 }),
		pillar(stage, -HALF),
		pillar(stage, HALF - 4),
		path(d`M-84 8L-70 -4H74L88 8z`, brick.lit),
		path(d`M-84 8H88v9H-84z`, brick.shade),
	].join('');
}

/** The yard: swept brick, the low rooms round it, poplars of the old town. */
function yard(stage: Stage): string {
	const { light } = stage;
	const paving = paint(stage, 'paving');
	const clay = paint(stage, 'clay');
	const wood = paint(stage, 'wood');
	const rays = [-900, -620, -390, -190, 0, 190, 390, 620, 900]
		.map((x) => d`M${x * 0.34} -36L${x} 150`)
		.join('');
	return [
		path(
			d`M-600 -132v-14h60v-12h80v12h130v-20h70v20h160v-12h90v12h120v-18h64v18h156v14z`,
			distant(light, clay.shade, 0.6),
		),
		path(d`M-600 -134H600V150H-600z`, distant(light, paving.shade, 0.2)),
		group(
			{ transform: 'translate(0 -60)', opacity: 0.9 },
			...[-575, -520, -486, 440, 492, 560].map((x, at) => poplar(stage, x, 190 + (at % 3) * 46)),
		),
		path(
			d`M-600 -100Q-560 -116 -520 -104T-430 -108T-330 -102T-230 -108V-40H-600zM366 -104q40 -14 90 -6t144 -2v60H366z`,
			distant(light, paint(stage, 'leaf').body, 0.3),
		),
		rect(-470, -84, 250, 44, clay.body),
		rect(-470, -88, 250, 6, clay.lit),
		rect(-330, -104, 54, 64, clay.lit),
		path(pointedArch(-303, -40, 36, 56), wood.shade),
		rect(-600, -106, 150, 66, clay.body),
		path(d`M-600 -106h150v8h-150z`, clay.lit),
		path(d`M-450 -40v-66h-16v66z`, clay.lit),
		path(d`M-560 -42v-40h24v40zM-508 -52v-28h22v28z`, wood.shade),
		rect(372, -112, 228, 72, clay.body),
		path(d`M364 -112L390 -132H600V-112z`, paint(stage, 'grey').body),
		path(d`M364 -112h236v6h-236z`, clay.shade),
		path(
			d`M402 -40v-46h26v46zM456 -58v-28h26v28zM512 -58v-28h26v28zM566 -58v-28h26v28z`,
			isEvening(stage) ? light.pane : wood.shade,
		),
		path(d`M-600 -40H600V150H-600z`, paving.body),
		line(rays + d`M-600 -22H600M-600 2H600M-600 34H600M-600 78H600M-600 128H600`, paving.shade, 1.6, {
			opacity: 0.35,
		}),
	].join('');
}

/** Doves before the door. */
const doves = (stage: Stage): string => {
	const white = paint(stage, 'white');
	return [
		[150, 74, 1],
		[166, 79, -1],
		[186, 72, 1],
		[214, 84, 1],
		[128, 86, -1],
		[174, 91, 1],
	]
		.map(([x, y, turn]) =>
			group(
				{ transform: `translate(${x} ${y}) scale(${0.5 * (turn ?? 1)} 0.5)` },
				path(d`M-20 4l14 -4l6 2z`, stage.light.shadow.color, { opacity: stage.light.shadow.opacity }),
				path(d`M-15 -3Q-6 -14 6 -12Q7 -19 12 -18L16 -16L12 -14Q11 -2 -2 -1z`, white.body),
				path(d`M-4 -9Q2 -13 6 -12Q7 -19 12 -18L13 -16Q10 -14 9 -8z`, white.lit),
			),
		)
		.join('');
};

/** The oldest mosque of the town: one tall portal of patterned brick, the hall behind it under sheet metal, the minaret of later years. */
export const aitbayMosque: HeroArt = {
	eyeM: 4.8,
	groundY: 602,
	ownGround: true,
	draw(stage) {
		return [
			element('defs', {}, lozenges(paint(stage, 'brick'))),
			yard(stage),
			brickMinaret(stage, -372, -26),
			castShadow(stage, rect(-HALF - 15, -PORTAL - 16, HALF * 2 + 30, PORTAL + 16, 'inherit')),
			hall(stage),
			contactShadow(stage, 0, HALF * 2 + 60),
			portal(stage),
			group({ transform: 'translate(478 18)' }, roundTree(stage, 0, 214)),
			person(stage, { kind: 'elder', x: -28, y: 40, height: 56, turn: 1 }),
			person(stage, { kind: 'elder', x: -96, y: 66, height: 62, cloth: 'redbrick' }),
			person(stage, { kind: 'child', x: -64, y: 68, height: 62, cloth: 'white' }),
			person(stage, { kind: 'man', x: 330, y: 28, height: 54, cloth: 'glass', turn: -1 }),
			doves(stage),
		].join('');
	},
};
