import type { Random } from '../seeded.ts';
import { HEIGHT, WIDTH } from '../stage.ts';
import { d, smooth } from '../svg.ts';

/** A rolling line across the whole picture, closed below: hills, sand, banks. */
export function rolling(random: Random, y: number, swell: number, step: number, bottom = HEIGHT): string {
	const points: [number, number][] = [];
	for (let x = -step; x <= WIDTH + step; x += step * random.between(0.7, 1.3)) {
		points.push([x, y + random.between(-swell, swell)]);
	}
	points.push([WIDTH + step, y]);
	return smooth(points) + d`V${bottom}H${-step}z`;
}

/** Short lines lying on the plain, closer to each other towards the horizon: ripples, furrows, glints. */
export function flatStrokes(
	random: Random,
	{
		count,
		top,
		bottom,
		length,
		bend,
	}: { count: number; top: number; bottom: number; length: number; bend: number },
): string {
	return Array.from({ length: count }, () => {
		const depth = random.between(0, 1) ** 1.3;
		const y = top + (bottom - top) * depth;
		const run = length * (0.35 + depth) * random.between(0.6, 1.2);
		const x = random.between(-60, WIDTH + 60) - run / 2;
		const lift = bend * depth * random.between(-1, 1);
		return d`M${x} ${y}q${run / 2} ${-lift} ${run} ${lift * 0.4}`;
	}).join('');
}
