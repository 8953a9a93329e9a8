import { isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, line } from '../svg.ts';

/** A lamp of the embankment. */
export function twinLamp(stage: Stage, x: number, y: number, tall: number): string {
	const burning = isEvening(stage);
	const iron = paint(stage, 'dark');
	const { color, left, near, opacity } = stage.light.shadow;
	return [
		line(d`M${x} ${y}l${-left * tall} ${near * tall}`, color, tall * 0.04, { opacity }),
		line(
			d`M${x} ${y}v${-tall}M${x - tall * 0.2} ${-tall + y}q${tall * 0.2} ${-tall * 0.14} ${tall * 0.4} 0`,
			iron.body,
			tall * 0.045,
		),
		...[-0.2, 0.2].map(
			(side) =>
				(burning
					? circle(x + tall * side, y - tall * 0.95, tall * 0.2, stage.light.pane, { opacity: 0.22 })
					: '') +
				circle(
					x + tall * side,
					y - tall * 0.95,
					tall * 0.07,
					burning ? stage.light.pane : paint(stage, 'white').lit,
				),
		),
	].join('');
}
