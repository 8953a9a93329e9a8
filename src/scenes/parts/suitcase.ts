import { castShadow } from './shadow.ts';
import { paint, type Stage } from '../stage.ts';
import { d, group, line, path } from '../svg.ts';

/** A suitcase beside its owner. */
export const suitcase = (stage: Stage, x: number, y: number, size: number): string => {
	const wood = paint(stage, 'redbrick');
	return group(
		{ transform: d`translate(${x} ${y}) scale(${size})` },
		castShadow(stage, path(d`M-24 0v-40h48v40z`, 'inherit')),
		path(d`M-24 0v-40h48v40z`, wood.body),
		path(d`M14 0v-40h10v40z`, wood.lit),
		line(d`M-10 -40v-8h20v8M-12 0v-40M8 0v-40`, wood.deep, 3),
	);
};
