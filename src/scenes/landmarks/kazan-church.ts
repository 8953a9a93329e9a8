import { blossomTree } from '../parts/blossom-tree.ts';
import { churchDrum, orthodoxCross } from '../parts/church-drum.ts';
import { dome, domeOutline, type DomeShape } from '../parts/dome.ts';
import { lancet } from '../parts/lancet.ts';
import { castShadow } from '../parts/shadow.ts';
import { streetFence } from '../parts/street-fence.ts';
import { person } from '../parts/townsfolk.ts';
import { poplar } from '../parts/trees.ts';
import {
	archPanel,
	camera,
	type Camera,
	outline,
	panel,
	type Point,
	seen,
	type Surface,
	wall,
	wallShadow,
} from '../parts/vista.ts';
import { distant, type Tones } from '../palette.ts';
import { type HeroArt, paint, type Stage } from '../stage.ts';
import { d, element, ellipse, group, line, path, rect, use } from '../svg.ts';

const EYE = { eyeM: 3.2, groundY: 580 };
const TURN = (36 * Math.PI) / 180;
const CORNER: Point = [-5.6, 27.8];

/** A point of the plan: metres eastwards along the nave, metres northwards across it. */
const plan = (east: number, north: number): Point => [
	CORNER[0] + east * Math.cos(TURN) - north * Math.sin(TURN),
	CORNER[1] + east * Math.sin(TURN) + north * Math.cos(TURN),
];

interface Block {
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
	readonly tall: number;
}

const TOWER: Block = { west: 0, east: 5.4, south: 2.6, north: 8, tall: 6.6 };
const BELLS: Block = { west: 0.5, east: 4.9, south: 3.1, north: 7.5, tall: 11.4 };
const LINK: Block = { west: 5.4, east: 9, south: 1.6, north: 9, tall: 5.8 };
const CUBE: Block = { west: 9, east: 19, south: 0, north: 10.6, tall: 7 };
const ARM: Block = { west: 11, east: 17, south: -1.1, north: 0, tall: 7 };
const APSE: Block = { west: 19, east: 21.6, south: 2.4, north: 8.2, tall: 5 };

const faces = (
	see: Camera,
	{ west, east, south, north }: Block,
): { readonly toWest: Surface; readonly toSouth: Surface } => ({
	toWest: wall(see, plan(west, north), plan(west, south)),
	toSouth: wall(see, plan(west, south), plan(east, south)),
});

/** A block of brick with plinth, corner strips, string course and cornice; `from` is where it starts above the ground. */
function block(see: Camera, shape: Block, brick: Tones, from = 0): string {
	const { toWest, toSouth } = faces(see, shape);
	const [deep, long] = [shape.north - shape.south, shape.east - shape.west];
	const tall = shape.tall - from;
	const rows = Array.from({ length: 3 }, (_, row) => from + 1.4 + row * (tall / 4));
	const coursed = (face: Surface, run: number) =>
		rows.map((up) => seen(face, `M0.5 ${up}L${run - 0.5} ${up}`)).join('');
	const trims = (face: Surface, run: number) =>
		panel(face, 0, from, 0.45, tall) +
		panel(face, run - 0.45, from, 0.45, tall) +
		panel(face, -0.12, shape.tall - 0.5, run + 0.24, 0.5) +
		panel(face, 0, shape.tall - 1.05, run, 0.2);
	return [
		path(panel(toWest, 0, from, deep, tall), brick.shade),
		path(panel(toSouth, 0, from, long, tall), brick.body),
		line(coursed(toWest, deep) + coursed(toSouth, long), brick.deep, 1.2, { opacity: 0.22 }),
		path(trims(toWest, deep), brick.body, { opacity: 0.55 }),
		path(trims(toSouth, long), brick.lit),
		from > 0
			? ''
			: path(panel(toWest, 0, 0, deep, 0.8), brick.deep, { opacity: 0.45 }) +
				path(panel(toSouth, 0, 0, long, 0.8), brick.shade),
	].join('');
}

/** Roof of sheet iron from the eaves of a block to one point or ridge. */
function roof(see: Camera, { west, east, south, north, tall }: Block, rise: number, tiles: Tones): string {
	const at = (e: number, n: number, up: number): Point => see(...plan(e, n), up);
	const [midE, midN] = [(west + east) / 2, (south + north) / 2];
	const top = at(midE, midN, tall + rise);
	return (
		path(outline([at(west - 0.2, north + 0.2, tall), at(west - 0.2, south - 0.2, tall), top]), tiles.shade) +
		path(outline([at(west - 0.2, south - 0.2, tall), at(east + 0.2, south - 0.2, tall), top]), tiles.body)
	);
}

/** The central dome: drum, broad shell, lantern and cross. */
function cupola(stage: Stage, see: Camera): string {
	const brick = paint(stage, 'sand');
	const tiles = paint(stage, 'tile');
	const gold = paint(stage, 'saffron');
	const [x, foot] = see(...plan(14, 5.3), 12);
	const [, base] = see(...plan(14, 5.3), 8.2);
	const [, apex] = see(...plan(14, 5.3), 15.8);
	const half = (base - foot) * 0.94;
	const shell: DomeShape = {
		x,
		foot: foot - 4,
		half: half * 1.02,
		height: foot - apex,
		profile: 'round',
		ribs: 5,
	};
	const small: DomeShape = { x, foot: apex - 16, half: half * 0.17, height: 34, profile: 'onion' };
	return [
		churchDrum(stage, { x, foot, half, height: base - foot }, brick),
		dome(shell, tiles),
		churchDrum(stage, { x, foot: apex - 16, half: half * 0.18, height: 24 }, brick),
		dome(small, tiles),
		orthodoxCross(x, apex - 48, 34, gold),
	].join('');
}

/** The belfry over the west door: open arches, the one old bell, a tent, a cupola. */
function belfry(stage: Stage, see: Camera): string {
	const brick = paint(stage, 'sand');
	const tiles = paint(stage, 'tile');
	const gold = paint(stage, 'saffron');
	const { toWest, toSouth } = faces(see, BELLS);
	const [bellX, bellY] = toSouth(2.2, 9.7);
	const [x, apex] = see(...plan(2.7, 5.3), 16);
	const at = (e: number, n: number): Point => see(...plan(e, n), BELLS.tall);
	const [a, b, c] = [at(0.2, 7.8), at(0.2, 2.8), at(5.2, 2.8)];
	const shape: DomeShape = { x, foot: apex - 4, half: 13, height: 32, profile: 'onion' };
	return [
		block(see, BELLS, brick, 6.6),
		path(archPanel(toWest, 2.2, 7.4, 2.6, 2.9) + archPanel(toSouth, 2.2, 7.4, 2.6, 2.9), brick.lit, {
			opacity: 0.5,
		}),
		path(archPanel(toWest, 2.2, 7.4, 2, 2.6) + archPanel(toSouth, 2.2, 7.4, 2, 2.6), brick.deep),
		path(d`M${bellX} ${bellY}q9 2 10 16l6 9h-32l6 -9q1 -14 10 -16z`, gold.shade),
		path(d`M${bellX + 2} ${bellY}q7 2 8 16l6 9h-8q-2 -16 -6 -25z`, gold.lit),
		line(seen(toSouth, 'M1.2 8.1L3.2 8.1') + seen(toWest, 'M1.2 8.1L3.2 8.1'), paint(stage, 'iron').body, 2),
		path(outline([a, b, [x, apex]]), tiles.shade),
		path(outline([b, c, [x, apex]]), tiles.body),
		path(outline([[(b[0] + c[0]) / 2 + 8, (b[1] + c[1]) / 2 - 4], c, [x, apex]]), tiles.lit),
		churchDrum(stage, { x, foot: apex - 6, half: 12, height: 22 }, brick),
		dome({ ...shape, foot: apex - 6 }, gold),
		orthodoxCross(x, apex - 36, 34, gold),
	].join('');
}

/** Everything of brick, from the far end to the near one. */
function house(stage: Stage, see: Camera): string {
	const brick = paint(stage, 'sand');
	const tiles = paint(stage, 'tile');
	const wood = paint(stage, 'wood');
	const cube = faces(see, CUBE);
	const arm = faces(see, ARM);
	const link = faces(see, LINK);
	const tower = faces(see, TOWER);
	const pediment = 'M-0.2 6.7Q0 9.4 3 9.9Q6 9.4 6.2 6.7Z';
	return [
		block(see, APSE, brick),
		roof(see, APSE, 1.5, tiles),
		roof(see, CUBE, 2.2, tiles),
		cupola(stage, see),
		block(see, CUBE, brick),
		...[1, 9].map((mid) => lancet(stage, cube.toSouth, mid, 2, 0.8, 2.6, brick.lit)),
		...[2.2, 8.4].map((mid) => lancet(stage, cube.toWest, mid, 2, 0.8, 2.6, brick.body)),
		block(see, ARM, brick),
		path(seen(arm.toSouth, pediment), brick.lit),
		path(seen(arm.toSouth, 'M0.7 6.7Q0.9 8.6 3 9Q5.1 8.6 5.3 6.7Z'), brick.shade),
		...[1.3, 3, 4.7].map((mid) =>
			lancet(stage, arm.toSouth, mid, 1.9, 0.9, mid === 3 ? 3.5 : 2.9, brick.lit),
		),
		path(seen(arm.toSouth, 'M3 7.2L3.55 7.75L3 8.3L2.45 7.75Z'), brick.lit),
		block(see, LINK, brick),
		lancet(stage, link.toSouth, 1.8, 1.9, 0.9, 2.4, brick.lit),
		roof(see, { ...LINK, tall: LINK.tall }, 1, tiles),
		block(see, TOWER, brick),
		path(archPanel(tower.toWest, 2.7, 0, 2.6, 4.2), brick.body),
		path(archPanel(tower.toWest, 2.7, 0, 1.9, 3.7), wood.shade),
		line(seen(tower.toWest, 'M2.7 0L2.7 3.6M1.8 2.4L3.6 2.4'), wood.body, 2),
		lancet(stage, tower.toSouth, 2.7, 1.9, 1, 2.6, brick.lit),
		path(seen(tower.toWest, 'M0.9 4.6L2.7 6L4.5 4.6L4.5 4.3L2.7 5.6L0.9 4.3Z'), brick.lit, { opacity: 0.7 }),
		belfry(stage, see),
	].join('');
}

/** Churchyard, the path from the gate to the west door, the street outside. */
function yard(stage: Stage, see: Camera): string {
	const { light } = stage;
	const lawn = paint(stage, 'green');
	const paving = paint(stage, 'paving');
	const [doorX, doorY] = see(...plan(0, 5.3));
	return [
		path(
			d`M-600 -110v-20l30 -14h70l26 14h90v-26h60v26h500l24 -14h76l26 14h70v-24h52v24h176v20z`,
			distant(light, paint(stage, 'clay').body, 0.55),
		),
		path(d`M-600 -112H600V170H-600z`, distant(light, lawn.body, 0.35)),
		path(d`M-600 -66Q0 -84 600 -66V170H-600z`, lawn.body),
		path(d`M-600 30Q-100 4 600 44V170H-600z`, paint(stage, 'leaf').body, { opacity: 0.55 }),
		path(
			d`M${doorX - 26} ${doorY}L${doorX + 26} ${doorY + 10}Q-90 60 -64 112H-266Q-260 60 ${doorX - 26} ${doorY}z`,
			paving.lit,
		),
		path(d`M-600 112H600V170H-600z`, paving.body),
		path(d`M-600 146H600V170H-600z`, paint(stage, 'concrete').shade),
		path(d`M-600 142H600V148H-600z`, paint(stage, 'concrete').lit),
	].join('');
}

/** The church of yellow brick from Kazaly: belfry in the west, a broad dome over the crossing, apricots in blossom round it. */
export const kazanChurch: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE);
		const { color, opacity } = stage.light.shadow;
		const shadowOf = ({ west, east, south, north, tall }: Block) =>
			path(wallShadow(stage, see, plan(west, north), plan(west, south), tall), 'inherit') +
			path(wallShadow(stage, see, plan(west, south), plan(east, south), tall), 'inherit');
		const [domeX, domeFoot] = see(...plan(14, 5.3));
		return [
			element('defs', {}, blossomTree(stage)),
			yard(stage, see),
			group(
				{ transform: 'translate(0 -96)', opacity: 0.9 },
				...[-515, -470, 470, 556].map((x, at) => poplar(stage, x, 150 + (at % 3) * 40)),
			),
			group({ fill: color, opacity }, ...[TOWER, { ...BELLS, tall: 12 }, CUBE, ARM].map(shadowOf)),
			group(
				{ transform: d`translate(${domeX} ${domeFoot})` },
				castShadow(
					stage,
					path(domeOutline({ x: 0, foot: -250, half: 84, height: 120, profile: 'round' }), 'inherit'),
					rect(-84, -254, 168, 90, 'inherit'),
				),
			),
			ellipse(40, 4, 330, 12, color, { opacity: opacity * 0.6 }),
			house(stage, see),
			use('blossom', -505, -8, 1.5),
			use('blossom', 505, 18, 1.9),
			use('blossom', 398, -14, 1.3),
			use('blossom', -420, 46, 1.76),
			use('blossom', 282, 62, 1.2),
			person(stage, { kind: 'woman', x: -196, y: 62, height: 62, cloth: 'glass', second: 'white', turn: -1 }),
			person(stage, { kind: 'man', x: -150, y: 70, height: 64, cloth: 'wood', turn: -1 }),
			streetFence(stage),
			person(stage, { kind: 'woman', x: -168, y: 136, height: 84, cloth: 'redbrick', second: 'felt' }),
			person(stage, { kind: 'child', x: -134, y: 134, height: 84, cloth: 'saffron' }),
		].join('');
	},
};
