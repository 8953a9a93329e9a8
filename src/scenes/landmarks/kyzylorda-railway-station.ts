import { arrivingTrain } from '../parts/arriving-train.ts';
import { platformLamps } from '../parts/platform-lamps.ts';
import { suitcase } from '../parts/suitcase.ts';
import { telegraphLine } from '../parts/telegraph-line.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar } from '../parts/trees.ts';
import {
	archPanel,
	camera,
	type Camera,
	level,
	panel,
	type Point,
	seen,
	type Surface,
	wall,
} from '../parts/vista.ts';
import { glass } from '../parts/windows.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, group, line, path } from '../svg.ts';

const EYE = { eyeM: 2.6, groundY: 600 };
/** The front stands to the left of the platform and runs away from us. */
const FRONT_X = -6;
const HALL_X = -5.1;
const START = 5.5;
const END = 46;
const EAVES = 5;
const HALLS: readonly Point[] = [
	[12.5, 20],
	[31, 38.5],
];

/** Tall windows between the halls, near ones first. */
const WINDOWS = [7.2, 9.2, 11.2, 21.8, 24, 26.2, 28.4, 40.4, 42.4, 44.4];

/** Platform, the two tracks beside it and the ballast, all running to one point under the sun. */
function ground(stage: Stage, see: Camera): string {
	const { soil } = stage;
	const stone = paint(stage, 'stone');
	const paving = paint(stage, 'paving');
	const iron = paint(stage, 'iron');
	const rails = level(see, -0.6);
	const floor = level(see);
	const strip = (face: Surface, left: number, right: number, near = 3) =>
		seen(face, `M${left} ${near}L${left} 400L${right} 400L${right} ${near}Z`);
	const sleepers = [4.6, 9.6].flatMap((mid) =>
		Array.from({ length: mid < 6 ? 16 : 12 }, (_, at) => {
			const z = mid + 0.2 + at * (0.6 + at * 0.08);
			return seen(
				rails,
				`M${mid - 1.35} ${z}L${mid + 1.35} ${z}L${mid + 1.35} ${z + 0.3}L${mid - 1.35} ${z + 0.3}Z`,
			);
		}),
	);
	const rail = (mid: number) =>
		[-0.76, 0.76].map((side) => strip(rails, mid + side - 0.06, mid + side + 0.06, 3.6)).join('');
	return [
		path(
			d`M60 -130v-18h44v-8h52v8h90v-14h60v14h70v-20h58v20h96v-10h70v28z`,
			distant(stage.light, stone.shade, 0.62),
		),
		path(d`M-600 -130H600V150H-600z`, distant(stage.light, paint(stage, 'green').body, 0.2)),
		group(
			{ transform: 'translate(0 -124)', opacity: 0.8 },
			...[300, 350, 402, 448, 520, 574].map((x, at) => poplar(stage, x, 34 + at * 9 + (at % 2) * 22)),
		),
		path(strip(rails, 1, 60, 3), soil.shade),
		path(strip(rails, 2.2, 12.4, 3), stone.shade),
		path(sleepers.join(''), paint(stage, 'wood').shade),
		path(rail(4.6) + rail(9.6), iron.deep),
		path(
			[3.84, 5.36, 8.84, 10.36].map((x) => strip(rails, x - 0.05, x, 3.6)).join(''),
			stage.light.sun.color,
			{ opacity: 0.7 },
		),
		path(
			seen(wall(see, [2.2, 2.5], [2.2, 400]), 'M0 -0.6L397 -0.6L397 0L0 0Z'),
			paint(stage, 'concrete').shade,
		),
		path(strip(floor, -40, 2.2, 2.6), paving.body),
		path(strip(floor, 1.75, 2.2, 2.6), paint(stage, 'concrete').lit),
		path(strip(floor, 1.1, 1.4, 2.6), paint(stage, 'saffron').body),
		line(
			[4, 5, 6.3, 8, 10.4, 14, 20, 30].map((z) => seen(floor, `M-20 ${z}L2.2 ${z}`)).join('') +
				[-4.6, -3, -1.4, 0].map((x) => seen(floor, `M${x} 2.6L${x} 60`)).join(''),
			paving.shade,
			1.8,
			{ opacity: 0.45 },
		),
	].join('');
}

/** Brick, plinth, cornice and windows of one stretch of the front. */
function stretch(face: Surface, length: number, brick: Tones, white: Tones): string {
	const courses = Array.from({ length: 8 }, (_, row) => `M0 ${1 + row * 0.45}L${length} ${1 + row * 0.45}`);
	return [
		path(panel(face, 0, 0, length, EAVES), brick.lit),
		line(seen(face, courses.join('')), brick.shade, 1.4, { opacity: 0.35 }),
		path(panel(face, 0, 0, length, 0.7), white.body),
		path(panel(face, 0, EAVES - 0.62, length, 0.26), brick.shade),
		path(panel(face, 0, EAVES - 0.36, length, 0.36), white.lit),
	].join('');
}

/** A tall arched window in its white frame, with the reveal on the side away from the sun. */
function opening(
	stage: Stage,
	face: Surface,
	mid: number,
	width: number,
	height: number,
	white: Tones,
): string {
	return [
		path(archPanel(face, mid, 1.1, width + 0.44, height + 0.3), white.lit),
		path(panel(face, mid - width / 2 - 0.4, 0.95, width + 0.8, 0.2), white.body),
		path(archPanel(face, mid, 1.2, width, height), glass(stage)),
		line(
			seen(
				face,
				`M${mid} 1.2L${mid} ${1.2 + height}M${mid - width / 2} ${height * 0.72}L${mid + width / 2} ${height * 0.72}`,
			),
			white.body,
			2,
		),
	].join('');
}

/** A waiting hall: it steps forward, carries one wide arch and a tall stepped parapet. */
function hall(stage: Stage, see: Camera, [near, far]: Point, brick: Tones, white: Tones): string {
	const face = wall(see, [HALL_X, near], [HALL_X, far]);
	const side = wall(see, [FRONT_X, near], [HALL_X, near]);
	const length = far - near;
	const mid = length / 2;
	const crown = `M0 ${EAVES}L0 6.4L2 6.4L2 6.9Q${mid} 8.4 ${length - 2} 6.9L${length - 2} 6.4L${length} 6.4L${length} ${EAVES}Z`;
	const rim = `M2 6.9Q${mid} 8.4 ${length - 2} 6.9L${length - 2} 6.5Q${mid} 8 2 6.5Z`;
	return [
		path(panel(side, 0, 0, FRONT_X * -1 + HALL_X, 6.4), brick.body),
		path(panel(side, 0, 0, FRONT_X * -1 + HALL_X, 0.7), white.shade),
		stretch(face, length, brick, white),
		path(seen(face, crown), brick.lit),
		path(seen(face, rim) + panel(face, 0, 6.3, 2, 0.3) + panel(face, length - 2, 6.3, 2, 0.3), white.lit),
		path(panel(face, 0, 0.7, 0.7, EAVES - 1.1) + panel(face, length - 0.7, 0.7, 0.7, EAVES - 1.1), white.lit),
		path(archPanel(face, mid, 0.7, 4.1, 4), white.lit),
		path(
			archPanel(face, mid, 0.7, 3.5, 3.7),
			isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade,
		),
		line(
			seen(
				face,
				`M${mid} 2.7L${mid} 4.4M${mid - 0.9} 0.7L${mid - 0.9} 4.1M${mid + 0.9} 0.7L${mid + 0.9} 4.1M${mid - 1.75} 2.7L${mid + 1.75} 2.7M${mid} 2.7L${mid - 1.5} 3.8M${mid} 2.7L${mid + 1.5} 3.8`,
			),
			paint(stage, 'wood').shade,
			2,
		),
		path(panel(face, mid - 0.85, 0.05, 1.7, 2.6), paint(stage, 'wood').body),
		line(seen(face, `M${mid} 0.1L${mid} 2.6`), paint(stage, 'wood').deep, 2),
	].join('');
}

/** The low brick house of 1905 along the platform. */
function house(stage: Stage, see: Camera): string {
	const brick = paint(stage, 'redbrick');
	const white = paint(stage, 'plaster');
	const roof = paint(stage, 'iron');
	const front = wall(see, [FRONT_X, START], [FRONT_X, END]);
	const ridge = (z: number): Point => see(-10.5, z, 7.7);
	const eaves = (z: number): Point => see(FRONT_X, z, EAVES);
	const polygonOf = (...points: readonly Point[]) => `M${points.map(([x, y]) => d`${x} ${y}`).join('L')}Z`;
	const seams = Array.from({ length: 13 }, (_, at) => {
		const [[x0, y0], [x1, y1]] = [eaves(START + 1 + at * 3), ridge(START + 1 + at * 3)];
		return d`M${x0} ${y0}L${x1} ${y1}`;
	}).join('');
	const [near, far] = HALLS;
	return [
		path(polygonOf(eaves(START - 1), ridge(START - 1), ridge(END - 5), eaves(END + 0.4)), roof.body),
		line(seams, roof.deep, 1.6, { opacity: 0.6 }),
		stretch(front, END - START, brick, white),
		...WINDOWS.map((z) => opening(stage, front, z - START, 1.15, 2.7, white)),
		far === undefined ? '' : hall(stage, see, far, brick, white),
		near === undefined ? '' : hall(stage, see, near, brick, white),
	].join('');
}

/** The three storeys of 1969 further along, in the haze. */
function newHouse(stage: Stage, see: Camera): string {
	const concrete = paint(stage, 'concrete');
	const fade = (color: string) => distant(stage.light, color, 0.35);
	const face = wall(see, [-5, 62], [-5, 118]);
	const end = wall(see, [-16, 62], [-5, 62]);
	const floors = [1.2, 5, 8.8].map((up) => panel(face, 1, up, 54, 2.3)).join('');
	return [
		path(panel(end, 0, 0, 11, 12.6), fade(concrete.shade)),
		path(panel(face, 0, 0, 56, 12.6), fade(concrete.lit)),
		path(floors, isEvening(stage) ? stage.light.pane : fade(paint(stage, 'glass').body)),
		line(
			seen(face, Array.from({ length: 9 }, (_, at) => `M${3 + at * 6} 0.6L${3 + at * 6} 12`).join('')),
			fade(concrete.lit),
			2,
		),
	].join('');
}

/** The clock on its bracket under the parapet of the near hall. */
function clock(stage: Stage, see: Camera): string {
	const iron = paint(stage, 'dark');
	const [x, y] = see(-4.2, 12.4, 4.5);
	const [hangX] = see(HALL_X, 12.4, 4.5);
	return [
		line(
			d`M${hangX} ${y - 38}H${x}V${y - 22}M${hangX} ${y - 20}Q${hangX + 14} ${y - 36} ${x} ${y - 38}`,
			iron.body,
			3.4,
		),
		circle(x, y, 27, iron.body),
		circle(x, y, 22, isEvening(stage) ? '#FBEFCB' : paint(stage, 'white').lit),
		line(d`M${x} ${y}V${y - 15}M${x} ${y}l9 7`, iron.deep, 3, { 'stroke-linecap': 'round' }),
	].join('');
}

/** The brick station of the Orenburg–Tashkent line, seen along its platform towards a train coming in. */
export const kyzylordaRailwayStation: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE, 215);
		const at = (x: number, z: number) => {
			const [px, y] = see(x, z);
			return { x: px, y, height: (1.7 * 900) / z };
		};
		return [
			ground(stage, see),
			newHouse(stage, see),
			telegraphLine(stage, see),
			arrivingTrain(stage, see),
			house(stage, see),
			clock(stage, see),
			platformLamps(stage, see),
			person(stage, { kind: 'man', ...at(-2.4, 27), cloth: 'tile', turn: 1 }),
			person(stage, { kind: 'elder', ...at(-3.2, 18), second: 'white', turn: 1 }),
			person(stage, { kind: 'woman', ...at(-1.35, 10.2), cloth: 'red', turn: 1 }),
			person(stage, { kind: 'child', ...at(-0.75, 10), cloth: 'saffron', second: 'glass', turn: 1 }),
			suitcase(stage, ...see(-1.95, 10.2), 0.72),
		].join('');
	},
};
