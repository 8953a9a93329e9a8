import { isEvening, paint, type Stage } from '../stage.ts';
import { circle, ellipse, group, line, path } from '../svg.ts';
import { castShadow } from './shadow.ts';

/** A lantern on the ground, and towards night the light it throws. */
export function lantern(stage: Stage, x: number, y: number): string {
	const dark = paint(stage, 'dark');
	const burning = isEvening(stage);
	return group(
		{ transform: `translate(${x} ${y})` },
		burning
			? [
					[130, 0.07],
					[84, 0.1],
					[44, 0.18],
				]
					.map(([r = 0, opacity = 0]) => circle(0, -10, r, stage.light.pane, { opacity }))
					.join('') + ellipse(0, 0, 120, 22, stage.light.pane, { opacity: 0.22 })
			: castShadow(stage, path('M-7 0V-24H7V0z', 'inherit')),
		path('M-8 0V-5H8V0zM-6-21H6V-24H-6z', dark.body),
		path('M-6-5V-21H6V-5z', burning ? stage.light.pane : paint(stage, 'glass').lit),
		line('M-6-22Q0-36 6-22', dark.body, 1.8),
	);
}
