import { mix } from '../color.ts';
import { enclosure, graveStone } from '../parts/grave.ts';
import { hoopoe } from '../parts/hoopoe.ts';
import { person } from '../parts/people.ts';
import { distant, type Tones } from '../palette.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, line, path, smooth } from '../svg.ts';

type Corner = readonly [x: number, y: number];

/** A square fired brick lying as it fell: upper side, the side to us and the side to the sun. */
function brick(tones: Tones, [x, y]: Corner, size: number, turn: number, tilt: number): string {
	const [c, s] = [Math.cos(turn), Math.sin(turn)];
	const at = (across: number, deep: number): Corner => [
		x + size * (across * c - deep * s),
		y + size * (across * s + deep * c) * 0.36 - across * size * tilt,
	];
	const [a, b, e, f] = [at(-0.5, 0.5), at(0.5, 0.5), at(0.5, -0.5), at(-0.5, -0.5)];
	const thick = size * 0.2;
	const side = (from: Corner, to: Corner, fill: string) =>
		path(d`M${from[0]} ${from[1]}L${to[0]} ${to[1]}v${thick}L${from[0]} ${from[1] + thick}z`, fill);
	return [
		path(
			d`M${f[0]} ${f[1]}L${a[0]} ${a[1] + thick}L${b[0]} ${b[1] + thick}l${-size * 0.5} ${thick * 0.9}L${f[0] - size * 0.45} ${f[1] + thick * 1.9}z`,
			tones.deep,
			{
				opacity: 0.35,
			},
		),
		turn > 0 ? side(f, a, tones.shade) : side(b, e, tones.lit),
		side(a, b, turn > 0 ? tones.body : mix(tones.body, tones.shade, 0.5)),
		path(
			d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}L${e[0]} ${e[1]}L${f[0]} ${f[1]}z`,
			mix(tones.body, tones.lit, 0.7),
		),
	].join('');
}

/** The mound of clay that the building has become, bricks coming out of it. */
function mound(stage: Stage): string {
	const clay = paint(stage, 'clay');
	const fired = paint(stage, 'redbrick');
	const pale = paint(stage, 'brick');
	const ridge: Corner[] = [
		[-760, 150],
		[-560, 122],
		[-470, 84],
		[-400, 40],
		[-320, -6],
		[-230, -34],
		[-130, -64],
		[-30, -52],
		[60, -72],
		[150, -50],
		[240, -8],
		[330, 30],
		[410, 66],
		[500, 100],
		[620, 126],
		[760, 140],
	];
	const lying = [
		[-300, 58, 58, 0.5, 0.04],
		[-214, 22, 54, -0.5, 0.02],
		[-128, -16, 50, 0.35, 0.1],
		[214, 26, 54, -0.7, 0],
		[118, -4, 50, 0.6, -0.06],
		[306, 72, 62, 0.4, 0.02],
		[-60, 40, 60, -0.35, 0.05],
		[18, 84, 70, 0.5, 0],
		[-190, 98, 72, -0.6, 0.03],
		[150, 104, 74, -0.4, 0.08],
		[-24, 76, 68, 0.45, 0.04],
		[-78, 112, 76, 0.2, -0.03],
		[-420, 122, 76, -0.3, 0.04],
		[400, 128, 78, 0.55, 0.02],
	] as const;
	const course = [0, 1, 2].map((row) =>
		[-2, -1, 0, 1].map((at) => d`M${24 + at * 40 + (row % 2) * 18} ${-30 + row * 14}h36v11h-36z`).join(''),
	);
	return [
		path(smooth(ridge) + 'V220H-760z', clay.shade),
		path(smooth(ridge.map(([x, y]): Corner => [x * 0.98 + 14, y + 9])) + 'V220H-760z', clay.body),
		path(d`M60 -62Q120 -66 150 -40Q240 -4 330 38Q420 80 520 114T720 146V220H260Q210 60 60 -62z`, clay.lit),
		path(d`M-46 -50Q10 -58 128 -44Q110 -10 124 14Q40 22 -62 12Q-34 -16 -46 -50z`, clay.deep, {
			opacity: 0.4,
		}),
		path(course.join(''), pale.body),
		path(course.join(''), fired.shade, { opacity: 0.25, transform: 'translate(0 4)' }),
		...lying.map(([x, y, size, turn, tilt], at) =>
			brick(at % 3 === 1 ? pale : fired, [x, y], size, turn, tilt),
		),
	].join('');
}

/** Sunak-Ata: fired brick and clay are all that is left of the tomb-mosque; a hoopoe keeps it, graves of today lie behind. */
export const sunakAta: HeroArt = {
	eyeM: 1.7,
	groundY: 606,
	draw(stage) {
		const { light, soil } = stage;
		const clay = paint(stage, 'clay');
		const bank = smooth([
			[-720, -124],
			[-600, -142],
			[-420, -150],
			[-250, -158],
			[-90, -150],
			[40, -154],
			[200, -142],
			[380, -132],
			[520, -126],
		]);
		const stones = [
			[-520, -98, 0.42],
			[-462, -92, 0.5],
			[-402, -100, 0.36],
			[-560, -84, 0.56],
			[420, -82, 0.6],
			[476, -92, 0.46],
		] as const;
		const metre = (y: number) => (136 + y) / 1.7;
		const bits = Array.from({ length: 26 }, () => {
			const [x, y] = [stage.random.between(-580, 580), stage.random.between(60, 140)];
			const s = stage.random.between(5, 12);
			return d`M${x} ${y}l${s * 0.3} ${-s * 0.5}h${s * 0.8}l${s * 0.4} ${s * 0.5}z`;
		});
		return [
			path(bank + d`V-110H-720z`, distant(light, clay.body, 0.45)),
			path(d`M-420 -150Q-250 -166 -90 -150L-60 -118H-460z`, distant(light, clay.shade, 0.5), {
				opacity: 0.5,
			}),
			line(d`M-720 -112H720`, distant(light, soil.shade, 0.4), 3),
			enclosure(stage, -352, -76, 92, 30),
			enclosure(stage, 500, -64, 110, 36),
			...stones.map(([x, y, size]) => graveStone(stage, x, y, size)),
			person(stage, { figure: 'elder', x: -196, y: -62, height: 1.7 * metre(-62), cloth: 'felt' }),
			person(stage, {
				figure: 'woman',
				x: -238,
				y: -60,
				height: 1.6 * metre(-60),
				coat: 'white',
				cloth: 'turquoise',
			}),
			mound(stage),
			path(bits.join(''), paint(stage, 'redbrick').shade),
			hoopoe(stage, 64, -72, 1.05),
		].join('');
	},
};
