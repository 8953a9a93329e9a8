import { paint, type Stage } from '../stage.ts';
import { line, path } from '../svg.ts';
import { rolling } from './relief.ts';
import { waterSheet } from './water.ts';

/** Water across a dry land, for heroes that cannot stand without it: a canal, an arm of the river. */
export function inlet(stage: Stage): string {
	const { random, soil } = stage;
	const near = rolling(random, 686, 5, 300);
	return [
		waterSheet(stage, 520, 700),
		line(rolling(random, 520, 1.5, 260, 400), soil.shade, 5),
		path(near, soil.shade),
		path(rolling(random, 694, 5, 320), soil.body),
		line(near, paint(stage, 'white').lit, 3, { opacity: 0.35 }),
	].join('');
}
