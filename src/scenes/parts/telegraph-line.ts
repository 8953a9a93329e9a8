import type { Camera } from './vista.ts';
import { paint, type Stage } from '../stage.ts';
import { d, line } from '../svg.ts';

/** Telegraph poles on the far side of the line, their wires running out to the steppe. */
export function telegraphLine(stage: Stage, see: Camera): string {
	const wood = paint(stage, 'wood');
	const poles = [200, 120, 78, 54, 38].map((z) => ({
		foot: see(13.5, z),
		top: see(13.5, z, 6.6),
		size: 900 / z,
	}));
	const posts = poles.map(({ foot: [x, y], top: [, top], size }) =>
		line(
			d`M${x} ${y}V${top}M${x - size * 0.8} ${top + size * 0.5}h${size * 1.6}`,
			wood.shade,
			Math.max(1.2, size * 0.16),
		),
	);
	const wires = [-0.7, 0, 0.7].map((side) => {
		const at = (z: number) => see(13.5 + side, z, 6.2);
		return [24, 38, 54, 78, 120]
			.map((z, index, all) => {
				const [[x0, y0], [x1, y1]] = [at(z), at(all[index + 1] ?? 200)];
				return d`M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + 700 / z} ${x1} ${y1}`;
			})
			.join('');
	});
	return line(wires.join(''), wood.deep, 1.2, { opacity: 0.6 }) + posts.join('');
}
