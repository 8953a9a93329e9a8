import { type Camera, panel, seen, wall } from './vista.ts';
import { isEvening, paint, type Stage } from '../stage.ts';
import { circle, path } from '../svg.ts';

/** A train coming in under the sun, headlamps lit. */
export function arrivingTrain(stage: Stage, see: Camera): string {
	const blue = paint(stage, 'turquoise');
	const gold = paint(stage, 'saffron');
	const side = wall(see, [8.05, 50], [8.05, 330]);
	const nose = wall(see, [8.05, 50], [11.15, 50]);
	const lamp = (along: number, up: number) => {
		const [x, y] = nose(along, up);
		return circle(x, y, 6, stage.light.sun.color, { opacity: 0.35 }) + circle(x, y, 2.6, '#FFF6DC');
	};
	return [
		path(panel(side, 0, 0.2, 280, 3.8), blue.shade),
		path(panel(side, 20, 2.1, 260, 0.9), isEvening(stage) ? stage.light.pane : blue.deep),
		path(panel(nose, -0.2, -0.55, 3.5, 0.6), stage.light.shadow.color, { opacity: 0.5 }),
		path(seen(nose, 'M0 0L0 3.3Q0 4.1 0.7 4.2L2.4 4.2Q3.1 4.1 3.1 3.3L3.1 0Z'), blue.body),
		path(panel(nose, 0.3, 2.4, 2.5, 1.1), paint(stage, 'dark').body),
		path(panel(nose, 0, 1.1, 3.1, 0.5), gold.body),
		path(panel(nose, 0.1, -0.4, 2.9, 0.5), paint(stage, 'dark').shade),
		lamp(0.55, 0.75),
		lamp(2.55, 0.75),
		lamp(1.55, 3.85),
	].join('');
}
