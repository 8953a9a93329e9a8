import { isEvening, paint, type Stage } from '../stage.ts';
import { d, ellipse, group, hundredths, line, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const TENT = d`M-62 0Q-40 -62 0 -64Q42 -62 66 0z`;

/** A traveller's tent, 128 units wide, lit from within when it is dark. */
export function tent(stage: Stage, x: number, y: number, size: number): string {
	const cloth = paint(stage, 'saffron');
	const glows = isEvening(stage);
	const { sun, pane } = stage.light;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, path(TENT, 'inherit')),
		glows ? ellipse(0, 4, 120, 16, pane, { opacity: 0.18 }) : '',
		path(TENT, glows ? pane : cloth.body),
		path(d`M-62 0Q-40 -62 0 -64Q-26 -30 -22 0z`, glows ? cloth.body : cloth.shade, { opacity: 0.75 }),
		path(d`M12 0Q16 -34 22 -40Q34 -30 38 0z`, glows ? sun.color : cloth.deep),
		line(d`M-62 0Q-40 -62 0 -64Q42 -62 66 0M0 -64Q-26 -30 -22 0`, cloth.deep, 2, { opacity: 0.6 }),
	);
}

/** A small fire with its light on the ground. */
export function campfire(stage: Stage, x: number, y: number, size: number): string {
	const wood = paint(stage, 'wood');
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		ellipse(0, 2, 110, 18, '#F0A04B', { opacity: 0.16 }),
		ellipse(0, 2, 62, 10, '#F0A04B', { opacity: 0.28 }),
		line(d`M-18 2L16 -5M-16 -5L18 2`, wood.deep, 6, { 'stroke-linecap': 'round' }),
		path(d`M-13 -3Q-18 -20 -5 -31Q-4 -22 2 -20Q4 -36 -1 -46Q17 -32 14 -14Q14 -5 9 -3z`, '#E8792F'),
		path(d`M-6 -3Q-8 -14 0 -20Q2 -14 6 -13Q9 -6 5 -3z`, '#FBD98A'),
	);
}
