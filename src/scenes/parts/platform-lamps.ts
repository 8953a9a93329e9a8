import type { Camera } from './vista.ts';
import { isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, line, path } from '../svg.ts';

/** Lamps along the platform, smaller and smaller. */
export function platformLamps(stage: Stage, see: Camera): string {
	const iron = paint(stage, 'dark');
	const burning = isEvening(stage);
	return [34, 14]
		.map((z) => {
			const size = 900 / z;
			const [x, foot] = see(1.55, z);
			const top = foot - 4.3 * size;
			const { left, near } = stage.light.shadow;
			const globes = [-0.5, 0.5].map((side) => {
				const at = x + side * size;
				return (
					(burning ? circle(at, top + 0.28 * size, 0.62 * size, stage.light.pane, { opacity: 0.22 }) : '') +
					circle(at, top + 0.28 * size, 0.2 * size, burning ? stage.light.pane : paint(stage, 'white').lit)
				);
			});
			return [
				line(
					d`M${x} ${foot}l${-left * 4.3 * size} ${near * 4.3 * size}`,
					stage.light.shadow.color,
					0.09 * size,
					{
						opacity: stage.light.shadow.opacity,
					},
				),
				line(
					d`M${x} ${foot}V${top}M${x - 0.5 * size} ${top + 0.1 * size}Q${x} ${top - 0.35 * size} ${x + 0.5 * size} ${top + 0.1 * size}`,
					iron.body,
					0.09 * size,
				),
				path(d`M${x - 0.16 * size} ${foot}v${-0.5 * size}h${0.32 * size}v${0.5 * size}z`, iron.body),
				...globes,
			].join('');
		})
		.join('');
}
