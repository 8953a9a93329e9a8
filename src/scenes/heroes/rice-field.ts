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
		const cells = ROWS.slice(0, -1).flatMap((top, row) =>
			Array.from({ length: 14 }, (_, at) => {
				const bottom = ROWS[row + 1] ?? top;
				const lane = at - 7;
				const gap = 2 + row * 2.2;
				return { row, top: top + gap * 0.5, bottom: bottom - gap, lane, gap };
			}),
		);
		const paddies = cells.map(({ row, top, bottom, lane, gap }) => {
			const corner = (at: number, y: number, shift: number): [number, number] => [across(at, y) + shift, y];
			const planted = random.chance(row < 2 ? 0.5 : 0.38);
			const mirror = mix(
				sky[Math.max(1, 3 - Math.floor(row / 1.5))]?.[1] ?? water.lit,
				water.body,
				0.22 + row * 0.1,
			);
			const field = polygon([
				corner(lane, top, gap),
				corner(lane + 1, top, -gap),
				corner(lane + 1, bottom, -gap),
				corner(lane, bottom, gap),
			]);
			const rows = Array.from({ length: 2 + row }, (_, at) => {
				const y = top + ((bottom - top) * (at + 0.7)) / (2.4 + row);
				const [left, right] = [across(lane, y) + gap * 2, across(lane + 1, y) - gap * 2];
				return right - left > 8 ? d`M${left} ${y}H${right}` : '';
			}).join('');
			const visible = across(lane + 1, bottom) > -640 && across(lane, bottom) < 640;
			return visible
				? path(field, mirror) +
						(planted
							? line(rows, green.body, 1.5 + row * 1.5, {
									'stroke-dasharray': `${3 + row * 2} ${2 + row * 1.5}`,
								})
							: '')
				: '';
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
