import { mix } from '../color.ts';
import { egret } from '../parts/egret.ts';
import { tuftShape } from '../parts/grass.ts';
import { castShadow } from '../parts/shadow.ts';
import { poplar, poplarSilhouette } from '../parts/trees.ts';
import { distant } from '../palette.ts';
import { paint, type HeroArt } from '../stage.ts';
import { d, group, line, path, polygon, round } from '../svg.ts';

/** Rows where the dykes cross, down the picture; the first is far off. */
const ROWS = [-96, -74, -38, 26, 190] as const;

/** Flooded paddies in squares between green dykes, as round Kyzylorda and Zhalagash; poplars along the canal. */
export const riceField: HeroArt = {
	eyeM: 4,
	groundY: 590,
	draw(stage) {
		const { random, light } = stage;
		const water = paint(stage, 'water');
		const green = paint(stage, 'leaf');
		const reed = paint(stage, 'green');
		const sky = light.sky;
		const vanish = random.between(-70, 70);
		const across = (lane: number, y: number) => vanish + lane * (6 + (y + 118) * 0.92);
		const paddies = ROWS.slice(0, -1).map((top, row) => {
			const bottom = (ROWS[row + 1] ?? top) - 2 - row * 2.2;
			const gap = 2 + row * 2.2;
			const mirror = mix(
				sky[Math.max(1, 3 - Math.floor(row / 1.2))]?.[1] ?? water.lit,
				water.body,
				0.22 + row * 0.12,
			);
			let fields = '';
			let shoots = '';
			for (let lane = -7; lane < 7; lane += 1) {
				if (across(lane + 1, bottom) < -640 || across(lane, bottom) > 640) continue;
				fields += polygon([
					[across(lane, top) + gap, top],
					[across(lane + 1, top) - gap, top],
					[across(lane + 1, bottom) - gap, bottom],
					[across(lane, bottom) + gap, bottom],
				]);
				if (random.chance(0.55)) continue;
				for (let at = 0.6; at < row + 2; at += 1) {
					const y = top + ((bottom - top) * at) / (row + 2);
					shoots += d`M${across(lane, y) + gap * 2} ${y}H${across(lane + 1, y) - gap * 2}`;
				}
			}
			return (
				path(fields, mirror) +
				line(shoots, green.body, 1.5 + row * 1.7, { 'stroke-dasharray': `${3 + row * 2} ${2 + row * 2}` })
			);
		});
		const sunX = stage.sun.x - 600;
		const glint = ROWS.slice(1, -1)
			.map(
				(y, row) =>
					d`M${sunX - 20 - row * 12} ${y - 9 - row * 3}h${40 + row * 24}M${sunX - 8 - row * 10} ${y - 15 - row * 7}h${20 + row * 18}`,
			)
			.join('');
		const trees = Array.from({ length: random.int(7, 10) }, (_, at) => ({
			x: -380 + at * 84 + random.between(-22, 22),
			tall: random.between(52, 96),
		}));
		const tufts = Array.from({ length: 12 }, () =>
			tuftShape(
				random,
				random.between(-560, 560),
				random.pick([64, 70, 188]) + random.between(-4, 2),
				random.between(14, 26),
			),
		);
		const wader = random.between(-170, 60);
		return [
			path(d`M-660 -122Q-300 -128 0 -124T660 -122V-90H-660z`, distant(light, reed.body, 0.25)),
			path(d`M-660 -104H660V190H-660z`, reed.body),
			group(
				{ transform: 'translate(0 -100)' },
				castShadow(stage, ...trees.map(({ x, tall }) => poplarSilhouette(x, tall))),
				...trees.map(({ x, tall }) => poplar(stage, round(x), tall)),
			),
			...paddies,
			line(glint, light.sun.color, 3, { 'stroke-linecap': 'round', opacity: 0.8 }),
			line(
				ROWS.slice(1, -1)
					.map((y, row) => d`M-660 ${y - 1}H660v${row * 0.1}`)
					.join(''),
				green.lit,
				2.4,
				{ opacity: 0.6 },
			),
			path(tufts.join(''), green.shade),
			egret(stage, wader, 40, 0.62, random.pick([1, -1])),
			random.chance(0.6) ? egret(stage, wader + random.between(90, 150), 6, 0.44, -1) : '',
		].join('');
	},
};
