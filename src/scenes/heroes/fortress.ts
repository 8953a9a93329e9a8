import { pointedArch } from '../parts/arch.ts';
import { castShadow, contactShadow } from '../parts/shadow.ts';
import { skirt } from '../parts/skirt.ts';
import type { Tones } from '../palette.ts';
import { paint, type HeroArt } from '../stage.ts';
import { d, line, path, rect } from '../svg.ts';

/** A row of rounded merlons standing on a wall's edge. */
const merlons = (left: number, right: number, y: number, size: number): string =>
	Array.from(
		{ length: Math.floor((right - left) / (size * 1.45)) },
		(_, at, count = Math.floor((right - left) / (size * 1.45))) => {
			const gap = (right - left - count * size) / Math.max(1, count - 1);
			return d`M${left + at * (size + gap)} ${y + 2}v${-size * 0.7}a${size / 2} ${size / 2} 0 0 1 ${size} 0v${size * 0.7}z`;
		},
	).join('');

/** A round clay tower, widening to its foot; four flat tones make it round. */
function tower({ lit, body, shade, deep }: Tones, x: number, half: number, height: number): string {
	const flank = (from: number, to: number) =>
		d`M${x + half * from} ${-height}C${x + half * from} ${-height * 0.3} ${x + half * from * 1.06} -20 ${x + half * from * 1.22} ${6 - Math.abs(from) * 6}H${x + half * to * 1.22}C${x + half * to * 1.06} -20 ${x + half * to} ${-height * 0.3} ${x + half * to} ${-height}z`;
	return [
		path(merlons(x - half, x + half, -height, half * 0.26), body),
		path(flank(-1, 1), body),
		path(flank(-1, -0.4), shade),
		path(flank(0.4, 0.86), lit),
		line(d`M${x - half} ${-height + 10}H${x + half}`, deep, 3, { opacity: 0.4 }),
		path(
			[-0.25, 0.25].map((at) => d`M${x + half * at - 3} ${-height * 0.5}l3 -18l3 18l-3 8z`).join(''),
			deep,
		),
		path(d`M${x} ${-height * 0.7}l3 -18l3 18l-3 8z`, deep),
	].join('');
}

/** A clay fort of the Syr Darya line: battered walls, round corner towers, a gate between two more. */
export const fortress: HeroArt = {
	eyeM: 4.6,
	groundY: 592,
	draw(stage) {
		const { random, light } = stage;
		const clay = paint(stage, random.pick(['clay', 'brick']));
		const wallTop = random.between(122, 134);
		const wide = random.between(282, 306);
		const gate = random.between(-14, 22);
		const towers = [
			{ x: -wide, half: 44, height: wallTop + 44 },
			{ x: gate - 66, half: 36, height: wallTop + 62 },
			{ x: gate + 66, half: 36, height: wallTop + 62 },
			{ x: wide, half: 44, height: wallTop + 44 },
		];
		const loopholes = [-1, 1].flatMap((side) =>
			Array.from(
				{ length: 4 },
				(_, at) =>
					d`M${gate + side * (125 + at * 32)} ${-wallTop * (at % 2 === 0 ? 0.62 : 0.5)}l3 -15l3 15l-3 6z`,
			),
		);
		return [
			castShadow(
				stage,
				rect(-wide, -wallTop - 12, wide * 2, wallTop + 12, 'inherit'),
				...towers.map(({ x, half, height }) =>
					rect(x - half, -height - 12, half * 2, height + 12, 'inherit'),
				),
			),
			path(merlons(-wide, wide, -wallTop, 12), clay.body),
			path(d`M${-wide} 2V${-wallTop}H${wide}V2z`, clay.body),
			path(d`M${-wide} ${-wallTop}H${wide}v8H${-wide}z`, clay.lit),
			path(d`M${-wide} 4V-26L${wide} -26V4z`, clay.lit, { opacity: 0.35 }),
			path(
				towers
					.map(
						({ x, half }) =>
							d`M${x - half} 2V${-wallTop}h${-half * light.shadow.left * 0.7}q-8 ${wallTop * 0.6} -24 ${wallTop}z`,
					)
					.join(''),
				light.shadow.color,
				{ opacity: light.shadow.opacity * 0.8 },
			),
			path(loopholes.join(''), clay.deep),
			rect(gate - 36, -wallTop - 34, 72, wallTop + 36, clay.body),
			path(merlons(gate - 34, gate + 34, -wallTop - 34, 10), clay.body),
			path(pointedArch(gate, 4, 50, 94), clay.deep),
			path(d`M${gate - 25} 4V-64q10 -22 25 -30q-12 14 -16 34V4z`, clay.lit, { opacity: 0.8 }),
			contactShadow(stage, 0, wide * 2),
			...towers.map(({ x, half, height }) => tower(clay, x, half, height)),
			skirt(stage, -wide - 80, gate - 22, 9),
			skirt(stage, gate + 22, wide + 80, 9),
		].join('');
	},
};
