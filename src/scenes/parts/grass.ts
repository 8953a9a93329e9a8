import type { Random } from '../seeded.ts';
import { d, element, group, line, round, use } from '../svg.ts';
import type { Stage } from '../stage.ts';

/** One tuft of grass as a fan of blades, rooted at (x, y). */
export function tuftShape(random: Random, x: number, y: number, height: number): string {
	const blades = random.int(4, 6);
	return Array.from({ length: blades }, (_, at) => {
		const lean = ((at + 0.5) / blades - 0.5) * height * 1.5 + random.between(-0.1, 0.1) * height;
		const tall = height * random.between(0.7, 1) * (1 - Math.abs(lean / height) * 0.35);
		const foot = x + ((at + 0.5) / blades - 0.5) * height * 0.3;
		const half = Math.max(0.8, height * 0.05);
		return d`M${foot - half} ${y}q${lean * 0.15} ${-tall * 0.6} ${lean} ${-tall}q${half - lean * 0.5} ${tall * 0.45} ${half * 2 - lean} ${tall}z`;
	}).join('');
}

/** Where something grows: its root, and how tall it is in pixels. */
export interface Rooted {
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

/** Many tufts in one colour, each with its small shadow to the left. */
export function tufts({ light, random }: Stage, places: readonly Rooted[], color: string): string {
	if (places.length === 0) return '';
	const { left, near, opacity } = light.shadow;
	const shadows = places.map(
		({ x, y, height }) => d`M${x + height * 0.1} ${y}l${-left * height * 0.8} ${near * height * 0.8}`,
	);
	const width = Math.max(1.5, (places[0]?.height ?? 0) * 0.22);
	const name = `t${random.int(0, 1e6).toString(36)}`;
	const kinds = Array.from({ length: Math.min(3, places.length) }, (_, kind) =>
		element('path', { id: `${name}-${kind}`, d: tuftShape(random, 0, 0, 50) }),
	);
	const copies = places.map(({ x, y, height }, at) => {
		const size = height / 50;
		return use(`${name}-${at % kinds.length}`, x, y, random.chance(0.5) ? size : -size, size);
	});
	return [
		line(shadows.join(''), light.shadow.color, round(width), {
			opacity: opacity * 0.8,
			'stroke-linecap': 'round',
		}),
		element('defs', {}, ...kinds),
		group({ fill: color }, ...copies),
	].join('');
}
