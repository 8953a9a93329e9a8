import { mix } from '../color.ts';
import { tuftShape } from '../parts/grass.ts';
import { paint, type HeroArt } from '../stage.ts';
import { d, ellipse, line, path } from '../svg.ts';

/** A hot spring (Akespe): a turquoise pool in rims of mineral crust, steam over it, a runnel to the plain. */
export const spring: HeroArt = {
	eyeM: 2,
	groundY: 604,
	draw(stage) {
		const { random, light, soil } = stage;
		const water = paint(stage, 'tile');
		const crust = paint(stage, 'salt');
		const ochre = paint(stage, 'saffron');
		const stone = paint(stage, 'stone');
		const sky = light.sky[2]?.[1] ?? water.lit;
		const wobble = (rx: number, ry: number, y: number) =>
			d`M${-rx} ${y}C${-rx} ${y - ry * 0.7} ${-rx * 0.6} ${y - ry * 1.05} ${-rx * 0.1} ${y - ry}S${rx * 0.98} ${y - ry * 0.8} ${rx} ${y - ry * 0.05}S${rx * 0.5} ${y + ry * 1.06} ${-rx * 0.05} ${y + ry}S${-rx} ${y + ry * 0.7} ${-rx} ${y}z`;
		// steam is laid of the same felt cord as the clouds
		const strand = (x: number, y: number, height: number) =>
			d`M${x} ${y}c-26 ${-height * 0.22} 24 ${-height * 0.36} 0 ${-height * 0.58}s-14 ${-height * 0.3} -10 ${-height * 0.42}`;
		const rolled = (x: number, y: number, height: number) =>
			strand(x, y, height) + d`c4 -34 50 -34 48 -4c-2 22 -32 20 -30 2c1 -9 12 -9 14 -3`;
		const boulder = (x: number, y: number, size: number) =>
			path(
				d`M${x} ${y}l${size * 0.16} ${-size * 0.5}l${size * 0.5} ${-size * 0.24}l${size * 0.44} ${size * 0.3}l${size * 0.1} ${size * 0.44}z`,
				stone.body,
			) +
			path(
				d`M${x} ${y}l${size * 0.16} ${-size * 0.5}l${size * 0.5} ${-size * 0.24}l${-size * 0.12} ${size * 0.4}l${-size * 0.1} ${size * 0.34}z`,
				stone.shade,
			) +
			line(
				d`M${x} ${y}l${-size * 0.8 * light.shadow.left} ${size * 0.5 * light.shadow.near}`,
				light.shadow.color,
				size * 0.22,
				{ opacity: light.shadow.opacity },
			);
		const grass = [-346, -330, -306, 330, 350, 300, -210, 196].map((x) =>
			tuftShape(
				random,
				x + random.between(-8, 8),
				20 + (340 - Math.abs(x)) * random.pick([-0.26, 0.44]),
				random.between(22, 40),
			),
		);
		const tall = random.between(200, 250);
		const steam =
			strand(-84, 0, tall * 0.7) +
			strand(-34, 12, tall * 0.45) +
			rolled(-14, 0, tall) +
			strand(48, 10, tall * 0.78) +
			strand(92, 2, tall * 0.5);
		return [
			path(wobble(356, 84, 26), soil.shade, { opacity: 0.55 }),
			path(wobble(340, 76, 22), mix(ochre.body, crust.body, 0.45)),
			path(wobble(318, 68, 18), crust.lit),
			path(
				d`M40 78C90 84 70 108 130 118S150 150 240 160L150 164C90 150 60 130 70 116S10 96 0 80z`,
				water.lit,
			),
			path(wobble(296, 60, 16), mix(ochre.body, water.body, 0.35)),
			path(wobble(282, 54, 17), water.lit),
			path(wobble(216, 37, 18), water.body),
			path(wobble(120, 18, 18), water.shade),
			path(d`M-250 2C-180 -30 -20 -38 80 -32C-20 -26 -150 -16 -236 14z`, sky, { opacity: 0.5 }),
			line(d`M-150 34q40 6 80 0M20 44q50 6 100 -2M120 10q40 4 80 0M-210 16q24 3 50 0`, crust.lit, 2.6, {
				'stroke-linecap': 'round',
				opacity: 0.8,
			}),
			...[-40, -8, 30].map((x, at) =>
				ellipse(x, 16 + (at % 2) * 8, 9 - at, 3.4, crust.lit, { opacity: 0.75 }),
			),
			boulder(-318, 54, 52),
			boulder(262, 66, 60),
			boulder(318, 48, 36),
			boulder(-262, 74, 30),
			path(grass.join(''), paint(stage, 'green').body),
			line(steam, paint(stage, 'white').lit, 9, { 'stroke-linecap': 'round', opacity: 0.6 }),
		].join('');
	},
};
