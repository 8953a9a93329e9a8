import { distant } from '../palette.ts';
import { anchor } from '../parts/anchor.ts';
import { block } from '../parts/block.ts';
import { cow } from '../parts/cow.ts';
import { boatOnPedestals } from '../parts/museum-boat.ts';
import { camera, writtenFor } from '../parts/perspective.ts';
import { person } from '../parts/person.ts';
import { portalCrane } from '../parts/portal-crane.ts';
import { HORIZON, paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';

const EYE_M = 4.4;
const GROUND_Y = 640;
const FOCAL = 900;
const QUAY_M = 2.6;
const FAR_M = 190;
const eye = camera({ eyeM: EYE_M, groundY: GROUND_Y }, FOCAL, 40);
const { shape, stroke } = writtenFor(eye);

/** Bed of the basin with its cracks, and the last puddle, bright as the sky. */
function bed({ random, light, ...stage }: Stage): string {
	const mud = paint({ ...stage, random, light }, 'shore');
	const sky = light.sky[2]?.[1] ?? mud.lit;
	const cracks = Array.from({ length: 11 }, () => {
		const ahead = 10 + random.between(0, 1) ** 2 * 46;
		const right = random.between(-8, 12);
		const size = random.between(0.6, 1.8);
		return stroke`${right - size} 0 ${ahead + random.between(-0.5, 0.5)}  ${right} 0 ${ahead}  ${right + size * 0.4} 0 ${ahead + size}`;
	});
	const pool = (grow: number) =>
		d`M${-40 - grow * 2} ${-64 + grow * 0.3}C${-30 - grow} ${-84 - grow * 0.5} 60 ${-92 - grow * 0.6} 150 ${-86 - grow * 0.4}S${210 + grow * 2} ${-70} ${150 + grow} ${-62}S${196 + grow * 2} ${-44 + grow * 0.3} ${120 + grow} ${-40 + grow * 0.5}S30 ${-58 + grow} -10 ${-54 + grow * 0.7}S${-46 - grow * 2} ${-52 + grow * 0.3} ${-40 - grow * 2} ${-64 + grow * 0.3}z`;
	return [
		path(d`M-640 ${HORIZON - GROUND_Y + 18}H640V130H-640z`, distant(light, mud.body, 0.12)),
		path(shape`-9 0 9  -9 0 ${FAR_M}  13 0 ${FAR_M}  13 0 9`, mud.body),
		path(pool(14), mud.shade, { opacity: 0.45 }),
		path(pool(0), sky),
		path('M10-74Q70-84 140-76Q90-70 10-74zM50-56Q90-62 130-54Q100-46 50-56z', light.sky[1]?.[1] ?? sky, {
			opacity: 0.7,
		}),
		line(cracks.join(''), mud.shade, 2, { opacity: 0.6, 'stroke-linejoin': 'round' }),
	].join('');
}

/** The quay on the left: its face catches the morning, its fenders hang dry. */
function quay(stage: Stage): string {
	const concrete = paint(stage, 'concrete');
	const dark = paint(stage, 'dark');
	const iron = paint(stage, 'iron');
	const side = (top: number, foot: number) =>
		shape`-9 ${top} 8  -9 ${top} ${FAR_M}  -9 ${foot} ${FAR_M}  -9 ${foot} 8`;
	return [
		path(
			shape`-9 ${QUAY_M} 8  -9 ${QUAY_M} ${FAR_M}  -90 ${QUAY_M} ${FAR_M}  -90 ${QUAY_M} 8`,
			concrete.body,
		),
		path(side(QUAY_M, 0), concrete.lit),
		path(side(1.1, 0), paint(stage, 'tile').shade, { opacity: 0.22 }),
		path(
			shape`-9.5 ${QUAY_M} 8  -9.5 ${QUAY_M} ${FAR_M}  -9 ${QUAY_M} ${FAR_M}  -9 ${QUAY_M} 8`,
			concrete.shade,
		),
		line(stroke`-9 1.1 8  -9 1.1 ${FAR_M}` + stroke`-9 1.9 8  -9 1.9 ${FAR_M}`, concrete.body, 2),
		path(
			[11.5, 15, 19, 24, 30, 38, 48, 60, 78]
				.map(
					(ahead) =>
						shape`-8.9 2.3 ${ahead}  -8.9 2.3 ${ahead + 0.5}  -8.9 0.5 ${ahead + 0.5}  -8.9 0.5 ${ahead}`,
				)
				.join(''),
			dark.body,
		),
		line(
			[-12.2, -16.4].map((right) => stroke`${right} ${QUAY_M} 8  ${right} ${QUAY_M} ${FAR_M}`).join(''),
			iron.shade,
			2.4,
		),
		...[13, 21].map((ahead) =>
			block(
				eye,
				{
					right: -9.9,
					ahead,
					turn: 0,
					along: 0.5,
					across: 0.5,
					foot: QUAY_M,
					top: QUAY_M + 0.55,
					batter: 0.06,
				},
				iron,
			),
		),
	].join('');
}

/** The right bank: a paved slope and the ground over it. */
function bank(stage: Stage): string {
	const concrete = paint(stage, 'concrete');
	const joints = [10, 13, 17, 22, 29, 39, 55].map((ahead) => stroke`12 0 ${ahead}  16 1.9 ${ahead}`);
	return [
		path(shape`16 1.9 8  16 1.9 ${FAR_M}  90 1.9 ${FAR_M}  90 1.9 8`, stage.soil.body),
		path(shape`12 0 8  12 0 ${FAR_M}  16 1.9 ${FAR_M}  16 1.9 8`, concrete.shade),
		line(joints.join(''), concrete.deep, 1.8, { opacity: 0.4 }),
		line(stroke`16 1.9 8  16 1.9 ${FAR_M}`, concrete.lit, 4),
	].join('');
}

/** An empty cannery at the end of the basin. */
function cannery({ light, ...stage }: Stage): string {
	const brick = paint({ ...stage, light }, 'redbrick');
	const [x, y] = eye([-2, 0, FAR_M]);
	const panes = Array.from({ length: 9 }, (_, at) => d`M${x - 62 + at * 16} ${y - 26}h7v9h-7z`);
	return [
		path(d`M${x + 68} ${y}l4 -84h9l4 84z`, distant(light, brick.shade, 0.45)),
		path(d`M${x - 74} ${y + 2}v-40h80v-16h46v16h40v40z`, distant(light, brick.body, 0.5)),
		path(panes.join(''), distant(light, brick.shade, 0.4)),
	].join('');
}

/** The harbour of Aral: the basin has kept its shape, cows graze where ships lay, cranes and four boats stand over it. */
export const aralHarbour: HeroArt = {
	eyeM: EYE_M,
	groundY: GROUND_Y,
	draw(stage) {
		const crane = (ahead: number) => {
			const [x, y] = eye([-14.3, QUAY_M, ahead]);
			return { x, y, scale: FOCAL / ahead / 10 };
		};
		const boat = { right: 18.5, turn: 1.25, ground: 1.9, size: 1.5 } as const;
		return [
			bed(stage),
			cannery(stage),
			quay(stage),
			portalCrane(stage, { ...crane(82), reach: 0.9, paintwork: 'tile', haze: 0.35 }),
			portalCrane(stage, { ...crane(46), reach: 1, paintwork: 'saffron', haze: 0.08 }),
			bank(stage),
			boatOnPedestals(stage, eye, { ...boat, ahead: 162, paintwork: 'glass' }),
			boatOnPedestals(stage, eye, { ...boat, ahead: 116, paintwork: 'rust' }),
			boatOnPedestals(stage, eye, { ...boat, ahead: 82, paintwork: 'tile' }),
			boatOnPedestals(stage, eye, { ...boat, ahead: 56, size: 1.6, paintwork: 'glass' }),
			cow(stage, { x: -150, y: -98, height: 24, turn: -1, coat: 'hide' }),
			cow(stage, { x: -60, y: -92, height: 27, turn: -1, coat: 'felt' }),
			cow(stage, { x: -106, y: -72, height: 35, turn: 1, coat: 'slab' }),
			person(stage, { x: 230, y: -14, height: 61, coat: 'red', legs: 'walking', turn: -1, hat: 'brim' }),
			person(stage, {
				x: 258,
				y: -18,
				height: 57,
				coat: 'turquoise',
				trousers: 'wood',
				hat: 'scarf',
				turn: -1,
			}),
			anchor(stage, -190, 66, paint(stage, 'shore')),
		].join('');
	},
};
