import { CAMEL } from '../parts/camel-shape.ts';
import { castShadow } from '../parts/shadow.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar } from '../parts/trees.ts';
import {
	archPanel,
	camera,
	level,
	outline,
	panel,
	seen,
	wall,
	wallShadow,
	type Camera,
	type Point,
	type Surface,
} from '../parts/vista.ts';
import { glass } from '../parts/windows.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, group, hundredths, line, path } from '../svg.ts';

const EYE = { eyeM: 4.2, groundY: 620 };
const SHIFT = -40;
/** The plan in metres: the court between the wings, their outer sides, where they begin and where the back range stands. */
const COURT = 8;
const OUTER = 15;
const FRONT = 25;
const BACK = 47;
const TALL = 7.6;

/** One face of brick with its two rows of windows: string course, cornice, shuttered openings. */
function storeys(
	stage: Stage,
	face: Surface,
	length: number,
	bays: readonly number[],
	[tone, trim]: readonly [string, string],
): string {
	const brick = paint(stage, 'sand');
	const wood = paint(stage, 'tile');
	const openings = bays.flatMap((x) => [
		{ x, up: 1.1, tall: 1.9 },
		{ x, up: 4.6, tall: 1.9 },
	]);
	const panes = new Map<string, string>();
	for (const { x, up, tall } of openings) {
		const color = glass(stage);
		panes.set(color, (panes.get(color) ?? '') + panel(face, x - 0.5, up, 1, tall));
	}
	return [
		path(panel(face, 0, 0, length, TALL), tone),
		line(
			seen(face, [0.9, 1.8, 2.7, 4.6, 5.5, 6.4].map((up) => `M0 ${up}L${length} ${up}`).join('')),
			brick.deep,
			1.2,
			{ opacity: 0.22 },
		),
		path(
			openings
				.map(
					({ x, up, tall }) =>
						panel(face, x - 0.75, up - 0.2, 1.5, 0.2) + panel(face, x - 0.75, up + tall, 1.5, 0.35),
				)
				.join(''),
			trim,
		),
		...Array.from(panes, ([color, shape]) => path(shape, color)),
		path(
			openings
				.map(
					({ x, up, tall }) => panel(face, x - 0.98, up, 0.45, tall) + panel(face, x + 0.53, up, 0.45, tall),
				)
				.join(''),
			wood.shade,
		),
		path(panel(face, 0, 3.7, length, 0.28) + panel(face, -0.1, TALL - 0.45, length + 0.2, 0.45), trim),
		path(panel(face, 0, 0, length, 0.6), brick.shade),
	].join('');
}

/** The back range and the two wings round the court. */
function house(stage: Stage, see: Camera): string {
	const brick = paint(stage, 'sand');
	const roof = paint(stage, 'iron');
	const wood = paint(stage, 'wood');
	const back = wall(see, [-COURT, BACK], [COURT, BACK]);
	const west = wall(see, [-COURT, FRONT], [-COURT, BACK]);
	const east = wall(see, [COURT, BACK], [COURT, FRONT]);
	const westEnd = wall(see, [-OUTER, FRONT], [-COURT, FRONT]);
	const eastEnd = wall(see, [COURT, FRONT], [OUTER, FRONT]);
	const ridge = TALL + 2.2;
	const at = (x: number, z: number, up: number) => see(x, z, up);
	const hip = (inner: number, outer: number, tones: Tones) => {
		const mid = (inner + outer) / 2;
		const [near, peak, far] = [FRONT, FRONT + 3.4, BACK + 3];
		return (
			path(
				outline([at(inner, near, TALL), at(mid, peak, ridge), at(mid, far, ridge), at(inner, far, TALL)]),
				inner < 0 ? tones.lit : tones.shade,
			) + path(outline([at(outer, near, TALL), at(inner, near, TALL), at(mid, peak, ridge)]), tones.body)
		);
	};
	return [
		path(
			outline([
				at(-COURT, BACK, TALL),
				at(COURT, BACK, TALL),
				at(COURT, BACK + 3.5, ridge),
				at(-COURT, BACK + 3.5, ridge),
			]),
			roof.body,
		),
		storeys(stage, back, COURT * 2, [1.8, 4.4, 11.6, 14.2], [brick.body, brick.lit]),
		path(archPanel(back, 8, 0, 3.6, 3.4), brick.lit),
		path(archPanel(back, 8, 0, 2.8, 3), wood.deep),
		path(panel(back, 6.9, 4.5, 0.9, 2.1) + panel(back, 8.2, 4.5, 0.9, 2.1), glass(stage)),
		hip(-COURT, -OUTER, roof),
		storeys(
			stage,
			west,
			BACK - FRONT,
			[2, 5.2, 8.6, 12, 15.6, 19.2],
			[brick.lit, paint(stage, 'plaster').lit],
		),
		storeys(stage, westEnd, OUTER - COURT, [1.9, 5.1], [brick.body, brick.lit]),
		hip(COURT, OUTER, roof),
		storeys(stage, east, BACK - FRONT, [2.8, 6.4, 10, 13.4, 16.8, 20], [brick.shade, brick.body]),
		storeys(stage, eastEnd, OUTER - COURT, [1.9, 5.1], [brick.body, brick.lit]),
	].join('');
}

/** The trodden street and the court, where the shadow of the right wing lies. */
function ground(stage: Stage, see: Camera): string {
	const { light, soil } = stage;
	const clay = paint(stage, 'clay');
	const floor = level(see);
	const ruts = [-3.4, -1.6, 2, 3.8].map((x) =>
		seen(floor, `M${x} 9Q${x * 0.7} 20 ${x * 0.5} 44L${x * 0.5 + 0.25} 44Q${x * 0.7 + 0.4} 20 ${x + 0.4} 9Z`),
	);
	return [
		path(
			d`M-600 -150v-22h60v-12h70v12h110v-16h60v16h680v-14h64v14h90v-20h66v42z`,
			distant(light, clay.shade, 0.55),
		),
		group(
			{ transform: 'translate(0 -138)', opacity: 0.9 },
			...[-572, -528, 470, 520, 572].map((x, at) => poplar(stage, x, 130 + ((at * 3) % 4) * 26)),
		),
		path(d`M-600 -152H600V150H-600z`, distant(light, soil.shade, 0.15)),
		path(d`M-600 -60Q0 -90 600 -60V150H-600z`, clay.body),
		path(d`M-600 40Q-200 16 140 34T600 20V150H-600z`, clay.lit, { opacity: 0.5 }),
		path(ruts.join(''), clay.shade, { opacity: 0.6 }),
	].join('');
}

/** A Bactrian camel under two bales. */
function laden(stage: Stage, x: number, y: number, size: number): string {
	const hide = paint(stage, 'camel');
	const red = paint(stage, 'red');
	const felt = paint(stage, 'felt');
	return group(
		{ transform: d`translate(${x} ${y})` + ` scale(${hundredths(size)})` },
		castShadow(stage, path(CAMEL.body, 'inherit')),
		path(CAMEL.farLegs, hide.deep),
		path(CAMEL.tail, hide.deep),
		path(CAMEL.body, hide.body),
		path(
			d`M79 -164C93 -148 106 -138 118 -146C128 -156 131 -188 146 -206L158 -200C148 -176 142 -140 118 -128C100 -122 88 -140 79 -164zM-116 -122C-118 -146 -104 -160 -88 -164C-96 -140 -96 -110 -82 -90L-100 -60L-112 -100z`,
			hide.shade,
		),
		path(CAMEL.hair, hide.deep),
		path(d`M-66 -150C-40 -162 20 -164 62 -148L66 -84C20 -70 -40 -72 -68 -88z`, red.body),
		path(d`M20 -160Q46 -156 62 -148L66 -84Q44 -76 22 -74z`, red.lit),
		path(d`M-62 -130H-2V-82Q-30 -74 -60 -84zM6 -130H60V-86Q30 -74 6 -82z`, felt.body),
		path(d`M-62 -130h18v50l-16 -4zM6 -130h14v54l-14 -6z`, felt.shade),
		line(d`M-34 -130v52M34 -130v52M-62 -106H-2M6 -106H60`, paint(stage, 'wood').body, 3),
		line(d`M-66 -146Q0 -166 62 -146`, paint(stage, 'saffron').body, 5, { 'stroke-dasharray': '8 4' }),
	);
}

/** The merchant's house of two storeys round a court open to the street, known as the caravanserai. */
export const ganibayHouse: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE, SHIFT);
		const { color, opacity } = stage.light.shadow;
		const shadows: readonly (readonly [Point, Point])[] = [
			[
				[COURT, FRONT],
				[COURT, BACK],
			],
			[
				[COURT, FRONT],
				[OUTER, FRONT],
			],
			[
				[-OUTER, FRONT],
				[-COURT, FRONT],
			],
		];
		const at = (x: number, z: number) => {
			const [px, y] = see(x, z);
			return { x: px, y, height: (1.7 * 900) / z };
		};
		const [camelX, camelY] = see(-1.6, 15.4);
		const [nextX, nextY] = see(-6.4, 17);
		return [
			ground(stage, see),
			group(
				{ fill: color, opacity },
				...shadows.slice(1).map(([a, b]) => path(wallShadow(stage, see, a, b, TALL), 'inherit')),
			),
			house(stage, see),
			group(
				{ fill: color, opacity },
				path(wallShadow(stage, see, [COURT, FRONT], [COURT, BACK - 1], TALL * 0.7), 'inherit'),
			),
			person(stage, { kind: 'woman', ...at(-4.6, 35), cloth: 'turquoise', second: 'white' }),
			person(stage, { kind: 'elder', ...at(3.4, 30), cloth: 'redbrick', turn: -1 }),
			laden(stage, nextX, nextY, (2.2 * 900) / 17 / 215),
			laden(stage, camelX, camelY, (2.2 * 900) / 15.4 / 215),
			line(
				d`M${camelX + 104} ${camelY - 118}Q${camelX + 140} ${camelY - 60} ${camelX + 172} ${camelY - 72}`,
				paint(stage, 'dark').body,
				2,
			),
			person(stage, { kind: 'elder', ...at(1.6, 15), cloth: 'glass', second: 'white' }),
			person(stage, { kind: 'child', ...at(6.4, 17.6), cloth: 'saffron', turn: -1 }),
		].join('');
	},
};
