import { castShadow } from '../parts/shadow.ts';
import { pointedArch } from '../parts/arch.ts';
import { skirt } from '../parts/skirt.ts';
import { distant, type Tones } from '../palette.ts';
import type { Random } from '../seeded.ts';
import { paint, type HeroArt, type Stage } from '../stage.ts';
import { d, path, smooth } from '../svg.ts';

type Point = readonly [number, number];

/** A worn top edge between two points: never straight, lower where rain has found a way down. */
function wornEdge(random: Random, left: number, right: number, height: number, bite: number): Point[] {
	const points: Point[] = [];
	for (let x = left; x < right; x += random.between(16, 34)) {
		points.push([x, -height + (random.chance(0.3) ? random.between(0.4, 1) : random.between(0, 0.3)) * bite]);
	}
	return [...points, [right, -height + bite * 0.6]];
}

/** A stretch of clay wall with rain gullies. */
function wall(
	{ random }: Stage,
	{ body, shade, lit }: Tones,
	left: number,
	right: number,
	height: number,
): string {
	const edge = wornEdge(random, left, right, height, height * 0.42);
	const gullies = Array.from({ length: Math.floor((right - left) / 42) }, () => {
		const x = random.between(left + 12, right - 16);
		const fall = height * random.between(0.4, 0.72);
		return d`M${x} 0q${-3} ${-fall * 0.6} ${random.between(-5, 5)} ${-fall}q7 ${fall * 0.5} 12 ${fall}z`;
	});
	const shape = smooth([[left - 8, 4], ...edge, [right + 10, 4]]);
	return [
		path(shape + 'z', lit),
		path(smooth([[left - 8, 6], ...edge.map(([x, y]): Point => [x - 5, y + 9]), [right, 6]]) + 'z', body),
		path(gullies.join(''), shade, { opacity: 0.7 }),
	].join('');
}

/** What is left of a tower: broad at the foot, split by light and shade. */
function stump(
	{ random }: Stage,
	{ body, shade, lit, deep }: Tones,
	x: number,
	half: number,
	height: number,
): string {
	const peak = random.between(-0.4, 0.2) * half;
	const left: Point[] = [
		[x - half * 1.25, 4],
		[x - half * 0.98, -height * 0.35],
		[x - half * 0.8, -height * 0.8],
		[x - half * 0.62, -height * random.between(0.86, 0.96)],
	];
	const right: Point[] = [
		[x + half * 0.4, -height * random.between(0.84, 0.94)],
		[x + half * 0.72, -height * 0.74],
		[x + half * 0.84, -height * 0.4],
		[x + half * 1.3, 4],
	];
	const ridge: Point[] = [
		[x + peak, -height],
		[x + peak - half * 0.12, -height * 0.6],
		[x + half * 0.02, -height * 0.3],
		[x - half * 0.16, 4],
	];
	const seam: Point[] = [
		[x + half * 0.3, -height * 0.88],
		[x + half * 0.42, -height * 0.5],
		[x + half * 0.56, 4],
	];
	return [
		path(smooth([...left, [x + peak, -height], ...right]) + 'z', body),
		path(smooth([...left, ...ridge]) + 'z', shade),
		path(smooth([...seam].reverse().concat(right)) + 'z', lit),
		path(d`M${x + half * 0.1} ${-height * 0.52}q5 ${-height * 0.12} 10 0v${height * 0.1}h-10z`, deep),
	].join('');
}

/** A dead city of the steppe: clay walls worn to a ridge, stumps of towers, one arch still standing. */
export const ruinedCity: HeroArt = {
	eyeM: 4.6,
	groundY: 590,
	draw(stage) {
		const { random, light } = stage;
		const clay = paint(stage, random.pick(['clay', 'brick', 'clay']));
		const far: Tones = {
			lit: distant(light, clay.lit, 0.35),
			body: distant(light, clay.body, 0.35),
			shade: distant(light, clay.shade, 0.35),
			deep: clay.shade,
		};
		const towers = [
			{ x: random.between(-290, -250), half: random.between(46, 58), height: random.between(130, 160) },
			{ x: random.between(-70, -20), half: random.between(58, 70), height: random.between(196, 236) },
			{ x: random.between(270, 310), half: random.between(44, 56), height: random.between(112, 146) },
		];
		const arch = { x: random.between(112, 140), height: random.between(126, 146) };
		const frame = d`M${arch.x - 62} 4C${arch.x - 60} ${-arch.height * 0.5} ${arch.x - 52} ${-arch.height} ${arch.x - 40} ${-arch.height - 6}q30 -22 62 -6q34 -4 36 30q8 60 14 ${arch.height - 12}z`;
		return [
			`<g transform="translate(0 -46)">${wall(stage, far, -340, -60, 62)}${stump(stage, far, random.between(-210, -130), 30, 96)}${wall(stage, far, 40, 330, 54)}${stump(stage, far, random.between(190, 240), 26, 84)}</g>`,
			castShadow(
				stage,
				...towers.map(({ x, half, height }) =>
					path(d`M${x - half} 0L${x - half * 0.6} ${-height}h${half * 1.1}L${x + half} 0z`, 'inherit'),
				),
				path(d`M-370 0V-60L-20 -84H60V-${arch.height}h120V-60L370 -44V0z`, 'inherit'),
			),
			wall(stage, clay, -366, -200, 76),
			wall(stage, clay, -262, 20, 92),
			path(frame, clay.body),
			path(d`M${arch.x + 22} ${-arch.height - 12}q34 -4 36 30q8 60 14 ${arch.height - 12}h-30z`, clay.lit),
			path(pointedArch(arch.x - 2, 4, 62, arch.height * 0.74), far.body),
			path(d`M${arch.x - 33} 4V-60q4 -24 22 -36q-10 26 -8 96z`, clay.lit),
			wall(stage, clay, 180, 372, 66),
			...towers.map(({ x, half, height }) => stump(stage, clay, x, half, height)),
			path(d`M-410 10Q-330 -34 -250 -14T-90 -22T70 2T230 -20T400 10Q0 34 -410 10z`, clay.lit, {
				opacity: 0.55,
			}),
			skirt(stage, -430, 420, 16),
			path(
				Array.from({ length: 16 }, () => {
					const [x, y, size] = [random.between(-330, 330), random.between(8, 44), random.between(3, 8)];
					return d`M${x} ${y}l${size * 0.4} ${-size}h${size}l${size * 0.6} ${size}z`;
				}).join(''),
				clay.shade,
			),
		].join('');
	},
};
