import { camera, level, seen, shadowTip, type Camera, type Point } from '../parts/vista.ts';
import { person } from '../parts/townsfolk.ts';
import { twinLamp } from '../parts/twin-lamp.ts';
import { distant } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { circle, d, element, ellipse, group, line, path, rect, use } from '../svg.ts';

const EYE = { eyeM: 1.9, groundY: 620 };
const SHIFT = 130;

/** Trees of the alley, from the far end to the near one, metres away. */
const ROWS = [62, 46, 35, 27, 20.6, 15.8, 11.6] as const;

/** A broad elm a hundred units tall: trunk, three clouds of leaves, light from the right. */
function elm(stage: Stage): string {
	const { lit, body, shade, deep } = paint(stage, 'leaf');
	const wood = paint(stage, 'wood');
	return element(
		'g',
		{ id: 'elm' },
		path(
			d`M-4.4 0Q-2.6 -20 -3 -38L-14 -56L-11 -58L-1 -46L0 -62H3L4 -46L14 -58L17 -56L5 -38Q4 -18 6.4 0z`,
			wood.shade,
		),
		path(d`M2 0Q2 -20 2.6 -40L5 -38Q4 -18 6.4 0z`, wood.lit),
		path(
			d`M-30 -58C-34 -50 -22 -44 -12 -48C-4 -43 10 -42 18 -47C28 -44 36 -50 34 -58C20 -66 -16 -68 -30 -58z`,
			deep,
		),
		path(
			d`M-30 -56C-40 -62 -36 -74 -26 -76C-26 -90 -8 -96 2 -91C14 -99 31 -91 31 -78C40 -74 41 -62 32 -57C20 -50 10 -56 4 -54C-8 -50 -20 -50 -30 -56z`,
			shade,
		),
		path(
			d`M-14 -66C-22 -72 -16 -82 -7 -81C-4 -92 14 -97 22 -88C34 -86 37 -74 31 -66C24 -58 14 -66 8 -63C0 -60 -8 -60 -14 -66z`,
			body,
		),
		path(d`M-26 -70C-24 -78 -16 -80 -12 -77C-16 -74 -18 -68 -14 -64C-20 -62 -27 -64 -26 -70z`, body, {
			opacity: 0.6,
		}),
		path(d`M8 -76C8 -88 20 -92 26 -84C36 -80 37 -70 30 -65C32 -76 18 -82 8 -76z`, lit),
	);
}

/** Grass, the walk between its kerbs, a ditch of running water, spots of sun under the crowns. */
function ground(stage: Stage, see: Camera): string {
	const { light, soil } = stage;
	const lawn = paint(stage, 'leaf');
	const water = paint(stage, 'water');
	const stone = paint(stage, 'concrete');
	const floor = level(see);
	const strip = (left: number, right: number) =>
		seen(floor, `M${left} 5L${left} 400L${right} 400L${right} 5Z`);
	const spots = Array.from({ length: 26 }, (_, at): Point => [
		-2.6 + ((at * 37) % 52) / 10,
		7.5 + ((at * 29) % 60) / 3,
	]).map(([x, z]) => {
		const [px, y] = floor(x, z);
		return ellipse(px, y, 300 / z, 62 / z, light.sun.color, { opacity: 0.2 });
	});
	return [
		path(d`M-600 -152H600V150H-600z`, distant(light, lawn.body, 0.25)),
		path(
			d`M-600 -120V-160q20 -22 46 -8t50 -6t54 6t60 -10t66 10t60 -6t70 8t56 -4t52 6V-110H-600zM600 -120V-158q-24 -20 -50 -6t-54 -8t-60 10t-64 -8t-56 10t-60 -6V-110H600z`,
			distant(light, lawn.shade, 0.22),
		),
		path(d`M-600 -110H600V150H-600z`, lawn.body),
		path(d`M-600 -64Q-380 -92 -120 -78L-360 20Q-480 40 -600 30z`, lawn.lit, { opacity: 0.35 }),
		path(strip(-3.2, 3.2), soil.body),
		path(strip(-3.2, 3.2), light.shadow.color, { opacity: light.shadow.opacity * 0.55 }),
		path(strip(-3.5, -3.2) + strip(3.2, 3.5), stone.lit),
		path(strip(4.1, 5.1), stone.shade),
		path(strip(4.2, 5), water.body),
		path(strip(4.7, 4.9), water.lit, { opacity: 0.7 }),
		line([6.6, 8, 10, 13, 18, 26].map((z) => seen(floor, `M-3.2 ${z}L3.2 ${z}`)).join(''), soil.shade, 1.6, {
			opacity: 0.5,
		}),
		...spots,
	].join('');
}

/** A bench with somebody's book left on it. */
function bench(stage: Stage, see: Camera, x: number, z: number): string {
	const [px, y] = see(x, z);
	const wood = paint(stage, 'wood');
	const iron = paint(stage, 'dark');
	return group(
		{ transform: d`translate(${px} ${y})` + ` scale(${Math.round(900 / z) / 100})` },
		path(d`M-84 -4h168l-40 16h-176z`, stage.light.shadow.color, { opacity: stage.light.shadow.opacity }),
		line(d`M-70 0v-82M70 0v-82M-56 8v-48M84 8v-48`, iron.body, 6),
		rect(-82, -84, 164, 12, wood.body),
		rect(-82, -66, 164, 12, wood.body),
		path(d`M-82 -46H82L98 -36H-66z`, wood.lit),
		rect(-66, -36, 164, 5, wood.shade),
		path(d`M28 -43h30l8 5h-30z`, paint(stage, 'red').body),
	);
}

/** A child on a bicycle. */
function cyclist(stage: Stage, x: number, y: number): string {
	const dark = paint(stage, 'dark');
	const gold = paint(stage, 'saffron');
	const blue = paint(stage, 'tile');
	return group(
		{ transform: d`translate(${x} ${y})` },
		path(d`M-40 0h80l-60 22h-80z`, stage.light.shadow.color, { opacity: stage.light.shadow.opacity }),
		...[-30, 32].map((cx) => line(d`M${cx - 19} -20a19 19 0 1 0 38 0a19 19 0 1 0 -38 0z`, dark.body, 3.4)),
		line(d`M-30 -20L-14 -48H20L32 -20M-14 -48L4 -20H-30M4 -20L20 -48V-58H28M-18 -52h10`, blue.body, 3.4, {
			'stroke-linejoin': 'round',
		}),
		path(d`M-16 -54C-18 -74 -12 -92 -2 -98H8C14 -92 10 -72 4 -54z`, gold.body),
		path(d`M2 -98H8C14 -92 10 -72 4 -54H-2C4 -74 6 -88 2 -98z`, gold.lit),
		line(d`M-8 -54L8 -40L4 -18M4 -90L26 -60`, dark.body, 7, {
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round',
		}),
		line(d`M5 -88L26 -60`, gold.shade, 6, { 'stroke-linecap': 'round' }),
		circle(8, -108, 10, paint(stage, 'brick').body),
		path(d`M-2 -110Q-2 -121 9 -120Q18 -119 19 -112z`, dark.body),
	);
}

/** The park of the city in summer: the shade of an alley, water in the ditch, people on a walk. */
export const firstPresidentPark: HeroArt = {
	...EYE,
	ownGround: true,
	draw(stage) {
		const see = camera(EYE, SHIFT);
		const { color, opacity } = stage.light.shadow;
		const trees = ROWS.flatMap((z) => [-7.2, 7.8].map((x) => ({ foot: see(x, z), size: (8.6 * 9) / z, z })));
		const shade = trees.map(({ foot, size }) => {
			const [tipX, tipY] = shadowTip(stage, foot, [foot[0], foot[1] - 72 * size]);
			return ellipse((foot[0] + tipX * 2) / 3, (foot[1] + tipY * 2) / 3, 44 * size, 9 * size, color);
		});
		const at = (x: number, z: number) => {
			const [px, y] = see(x, z);
			return { x: px, y, height: (1.7 * 900) / z };
		};
		const [wheelX, wheelY] = see(1.1, 9.6);
		return [
			element('defs', {}, elm(stage)),
			ground(stage, see),
			group({ opacity }, ...shade),
			...trees.map(({ foot: [x, y], size }, index) =>
				use('elm', x, y, index % 4 < 2 ? size : size * 1.06, size),
			),
			bench(stage, see, -4.7, 13.4),
			person(stage, { kind: 'man', ...at(-0.6, 32), cloth: 'felt' }),
			person(stage, { kind: 'woman', ...at(0.4, 31), cloth: 'red', second: 'white', turn: -1 }),
			person(stage, { kind: 'elder', ...at(-2.1, 14.6), cloth: 'glass' }),
			person(stage, { kind: 'child', ...at(-1.2, 14.2), cloth: 'red' }),
			twinLamp(stage, ...see(-3.9, 22), 150),
			cyclist(stage, wheelX, wheelY),
		].join('');
	},
};
