import { person } from './townsfolk.ts';
import { paint, type Stage } from '../stage.ts';
import { d, group, path, rect } from '../svg.ts';

/** A hiker with a rucksack and a hat, seen against the light. */
export const hiker = (stage: Stage): string =>
	person(stage, { kind: 'man', x: 344, y: 66, height: 164, turn: -1, cloth: 'tile', second: 'wood' }) +
	group(
		{ transform: 'translate(344 66) scale(.93)' },
		path(d`M12 -144q22 0 22 28v34q-6 8 -20 6z`, paint(stage, 'redbrick').body),
		path(d`M26 -140q8 6 8 24v34q-2 4 -8 5z`, paint(stage, 'redbrick').lit),
		path(d`M-24 -163h42q-4 -18 -20 -18t-16 16z`, paint(stage, 'felt').body),
		rect(-24, -165, 44, 4, paint(stage, 'felt').lit),
	);
