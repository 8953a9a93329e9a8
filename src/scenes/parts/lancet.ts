import { archPanel, seen, type Surface } from './vista.ts';
import { isEvening, paint, type Stage } from '../stage.ts';
import { line, path } from '../svg.ts';

/** A window under a round arch with its brick hood. */
export const lancet = (
	stage: Stage,
	face: Surface,
	mid: number,
	up: number,
	width: number,
	tall: number,
	hood: string,
): string => {
	const pane = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').shade;
	return (
		path(archPanel(face, mid, up - 0.1, width + 0.6, tall + 0.5), hood) +
		path(archPanel(face, mid, up, width, tall), pane) +
		line(
			seen(
				face,
				`M${mid} ${up}L${mid} ${up + tall}M${mid - width / 2} ${up + tall * 0.5}L${mid + width / 2} ${up + tall * 0.5}`,
			),
			hood,
			1.6,
		)
	);
};
