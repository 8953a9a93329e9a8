import { roseBed } from '../parts/rose-bed.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar, roundTree } from '../parts/trees.ts';
import {
	camera,
	type Camera,
	level,
	outline,
	panel,
	type Point,
	seen,
	type Surface,
	wall,
	wallShadow,
} from '../parts/vista.ts';
import { glass } from '../parts/windows.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, isEvening, paint, type Stage } from '../stage.ts';
import { d, element, group, line, path, use } from '../svg.ts';

const EYE = { eyeM: 3.4, groundY: 640 };
/** Middle of the round porch on the corner of two streets. */
const CENTRE: Point = [0, 31];
const PORCH_R = 6.6;
const BASE = 1.3;
const BEAM = 9.6;
const TOP = 11.6;
const WING = 10;

/** Street trees before the wings: where they stand and how tall. */
const TREES = [
	[-548, -52, 150],
	[-400, -28, 178],
	[452, -40, 160],
	[585, -64, 136],
] as const;

/** A point of the round porch: angle from the line towards us, to the right positive. */
const round = (see: Camera, radius: number, degrees: number, up: number): Point => {
	const turn = (degrees * Math.PI) / 180;
	return see(CENTRE[0] + radius * Math.sin(turn), CENTRE[1] - radius * Math.cos(turn), up);
};

const through = (points: readonly Point[]) => points.map(([x, y]) => d`${x} ${y}`).join('L');

/** Part of a ring round the porch between two heights. */
function ring(see: Camera, radius: number, [from, to]: Point, [low, high]: Point): string {
	const angles = Array.from({ length: 6 }, (_, at) => from + ((to - from) * at) / 5);
	const lower = angles.map((angle) => round(see, radius, angle, low));
	const upper = angles.map((angle) => round(see, radius, angle, high)).reverse();
	return outline([...lower, ...upper]);
}

/** A ring of one material as the sun models it: dark on the left, bright on the right. */
const band = (see: Camera, radius: number, heights: Point, { lit, body, shade }: Tones): string =>
	path(ring(see, radius, [-88, -38], heights), shade) +
	path(ring(see, radius, [-39, 26], heights), body) +
	path(ring(see, radius, [25, 88], heights), lit);

/** A round slab seen from above its edge: a step. */
function step(see: Camera, radius: number, up: number, stone: Tones): string {
	const lid = Array.from({ length: 17 }, (_, at) => round(see, radius, -96 + at * 12, up));
	return (
		band(see, radius, [up - 0.33, up], { ...stone, lit: stone.body, body: stone.shade, shade: stone.shade }) +
		path(outline(lid), stone.lit)
	);
}

/** A Corinthian column a hundred units tall: base, shaft, bell of leaves. */
const corinthian = (white: Tones): string =>
	element(
		'g',
		{ id: 'column' },
		path(d`M-5.5 0L-4.8 -86H4.8L5.5 0z`, white.body),
		path(d`M-5.5 0L-4.8 -86h2.6L-2.4 0z`, white.shade),
		path(d`M1.7 0L1.5 -86h3.3L5.5 0z`, white.lit),
		path(d`M-4.8 -86C-5.6 -94 -8.6 -96 -9 -100H9C8.6 -96 5.6 -94 4.8 -86z`, white.lit),
		line(
			d`M-4 -86q-.6 -4 -2.8 -5M0 -86v-7M4 -86q.6 -4 2.8 -5M-6.4 -96q3.4 -3 4 2M6.4 -96q-3.4 -3 -4 2`,
			white.shade,
			1,
		),
		path(d`M-7 0h14v-3.4h-14z`, white.lit),
		path(d`M-7 0h5v-3.4h-5z`, white.shade),
	);

/** One of the columns at its angle. */
function column(see: Camera, degrees: number): string {
	const [x, foot] = round(see, PORCH_R - 0.7, degrees, BASE);
	const [, top] = round(see, PORCH_R - 0.7, degrees, BEAM);
	return use('column', x, foot, (foot - top) / 100);
}

/** What is seen from below between two radii: the ceiling of the porch, the underside of a cornice. */
const soffit = (see: Camera, radius: number, up: number): string =>
	outline(Array.from({ length: 13 }, (_, at) => round(see, radius, -90 + at * 15, up)));

/** A wing of two storeys along its street. */
function wing(stage: Stage, face: Surface, sunny: boolean): string {
	const plaster = paint(stage, 'sand');
	const white = paint(stage, 'plaster');
	const [tone, trim] = sunny ? [plaster.lit, white.lit] : [plaster.shade, white.shade];
	const length = 40;
	const bays = Array.from({ length: 9 }, (_, at) => 2.6 + at * 4.2);
	const rooms = bays.flatMap((x) => [
		{ x, up: 1.7, tall: 2.3 },
		{ x, up: 5.7, tall: 2.5 },
	]);
	const panes = new Map<string, string>();
	for (const { x, up, tall } of rooms) {
		const color = glass(stage);
		panes.set(color, (panes.get(color) ?? '') + panel(face, x - 0.65, up, 1.3, tall));
	}
	const joints = [1.5, 2.4, 3.3, 4.2].map((up) => `M0 ${up}L${length} ${up}`).join('');
	return [
		path(panel(face, 0, 0, length, WING), tone),
		line(seen(face, joints), plaster.deep, 1.3, { opacity: 0.28 }),
		path(rooms.map(({ x, up, tall }) => panel(face, x - 0.95, up - 0.25, 1.9, tall + 0.6)).join(''), trim),
		...Array.from(panes, ([color, shape]) => path(shape, color)),
		line(bays.map((x) => seen(face, `M${x} 1.7L${x} 4M${x} 5.7L${x} 8.2`)).join(''), trim, 1.8),
		path(
			panel(face, 0, 5, length, 0.26) +
				panel(face, 0, 8.9, length, 0.3) +
				panel(face, -0.1, 9.7, length + 0.3, 0.4),
			trim,
		),
		path(panel(face, 0, 9.2, length, 0.18), plaster.deep, { opacity: 0.3 }),
		path(panel(face, 0, 0, length, 0.9), sunny ? paint(stage, 'stone').body : paint(stage, 'stone').shade),
	].join('');
}

/** The hollow behind the columns: door, tall windows, the dusk of the porch. */
function hollow(stage: Stage, see: Camera): string {
	const plaster = paint(stage, 'sand');
	const white = paint(stage, 'plaster');
	const back = wall(see, [-5.8, 31], [5.8, 31]);
	const warm = isEvening(stage);
	const pane = warm ? stage.light.pane : paint(stage, 'glass').shade;
	return [
		path(panel(back, 0, 0, 11.6, 9.6), plaster.shade),
		path(panel(back, 0, 8.6, 11.6, 1), plaster.deep, { opacity: 0.5 }),
		path(
			panel(back, 0.9, 2, 1.7, 3) +
				panel(back, 9, 2, 1.7, 3) +
				[0.9, 3.3, 6.6, 9].map((x) => panel(back, x, 6, 1.7, 2.3)).join(''),
			pane,
		),
		path(panel(back, 4.1, BASE, 3.4, 4.2), white.shade),
		path(panel(back, 4.5, BASE, 2.6, 3.8), warm ? pane : paint(stage, 'wood').shade),
		line(seen(back, `M5.8 ${BASE}L5.8 5.1M4.5 4.1L7.1 4.1`), paint(stage, 'wood').deep, 3),
	].join('');
}

/** Paving laid in rings round the steps, and the two streets. */
function ground(stage: Stage, see: Camera): string {
	const paving = paint(stage, 'paving');
	const lawn = paint(stage, 'leaf');
	const floor = level(see);
	const rings = [11, 14.5, 19, 23].map((radius) => {
		const points = Array.from({ length: 15 }, (_, at) => -70 + at * 10)
			.map((degrees) => (degrees * Math.PI) / 180)
			.filter((turn) => CENTRE[1] - radius * Math.cos(turn) > 7)
			.map((turn) => floor(radius * Math.sin(turn), CENTRE[1] - radius * Math.cos(turn)));
		return `M${through(points)}`;
	});
	const rays = Array.from({ length: 11 }, (_, at) => (-75 + at * 15) * (Math.PI / 180)).map((turn) => {
		const far = Math.min(26, 23.5 / Math.cos(turn));
		return `M${through([10, far].map((radius) => floor(radius * Math.sin(turn), CENTRE[1] - radius * Math.cos(turn))))}`;
	});
	return [
		path(d`M-600 -170H600V110H-600z`, distant(stage.light, paving.shade, 0.15)),
		path(seen(floor, 'M-90 60L-19 34L-90 16ZM90 60L19 34L90 16Z'), lawn.body),
		path(seen(floor, 'M-90 16.6L-19 34.2L-90 16ZM90 16.6L19 34.2L90 16Z'), paint(stage, 'concrete').lit),
		path(d`M-600 110H600V12Q330 -22 0 -24T-600 12z`, paving.body),
		line(rings.join('') + rays.join(''), paving.shade, 1.8, { opacity: 0.5 }),
	].join('');
}

/** The corner house of 1953: two wings, and between them the round porch of Corinthian columns. */
export const kyzylordaRegionalMuseum: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE);
		const white = paint(stage, 'white');
		const stone = paint(stage, 'stone');
		const { color, opacity } = stage.light.shadow;
		const [westNear, westFar, eastNear, eastFar]: readonly Point[] = [
			[-5.6, 31.5],
			[-37, 57],
			[5.6, 31.5],
			[37, 57],
		] as const;
		const west = wall(see, westNear ?? CENTRE, westFar ?? CENTRE);
		const east = wall(see, eastNear ?? CENTRE, eastFar ?? CENTRE);
		const at = (x: number, z: number) => {
			const [px, y] = see(x, z);
			return { x: px, y, height: (1.7 * 900) / z };
		};
		return [
			ground(stage, see),
			group(
				{ transform: 'translate(0 -126)', opacity: 0.85 },
				...[-540, 545].map((x, k) => poplar(stage, x, 120 + (k % 3) * 34)),
			),
			group(
				{ fill: color, opacity },
				path(wallShadow(stage, see, [-37, 57], [-5.6, 31.5], WING), 'inherit'),
				path(wallShadow(stage, see, [-6.6, 31], [0, 24.4], TOP), 'inherit'),
				path(wallShadow(stage, see, [0, 24.4], [6.6, 30], TOP), 'inherit'),
			),
			wing(stage, west, false),
			wing(stage, east, true),
			hollow(stage, see),
			...[1, 2, 3, 4].map((count) => step(see, 10 - count * 0.6, 0.33 * count, stone)),
			path(soffit(see, PORCH_R, BEAM), paint(stage, 'sand').deep),
			element('defs', {}, corinthian(white)),
			...[-66, 66, -40, 40, -13.4, 13.4].map((degrees) => column(see, degrees)),
			band(see, PORCH_R - 0.5, [BEAM, TOP + 0.7], paint(stage, 'sand')),
			band(see, PORCH_R - 0.3, [TOP + 0.5, TOP + 0.95], white),
			path(soffit(see, PORCH_R + 0.5, BEAM + 1.5), white.shade),
			band(see, PORCH_R + 0.5, [BEAM + 1.5, TOP], white),
			band(see, PORCH_R, [BEAM, BEAM + 0.8], white),
			band(see, PORCH_R, [BEAM + 0.75, BEAM + 1.5], paint(stage, 'sand')),
			roseBed(stage, -392, 44, 120),
			roseBed(stage, 370, 46, 124),
			person(stage, { kind: 'woman', ...at(-1.6, 16.4), cloth: 'turquoise', second: 'saffron' }),
			person(stage, { kind: 'child', ...at(-2.5, 16.6), cloth: 'white', second: 'dark' }),
			person(stage, { kind: 'child', ...at(-3.3, 15.6), cloth: 'red', second: 'dark' }),
			person(stage, { kind: 'child', ...at(-4, 16.4), cloth: 'white', second: 'glass' }),
			person(stage, { kind: 'elder', ...at(3.3, 18.6), turn: -1, cloth: 'redbrick' }),
			person(stage, { kind: 'man', x: 14, y: round(see, 7.6, 4, 1.32)[1], height: 64, cloth: 'tile' }),
			...TREES.map(([x, y, tall]) => group({ transform: `translate(${x} ${y})` }, roundTree(stage, 0, tall))),
		].join('');
	},
};
