import { paint, type Stage } from '../stage.ts';
import { group, hundredths, path, round } from '../svg.ts';
import { CAMEL } from './camel-shape.ts';
import { castShadow, contactShadow } from './shadow.ts';

/** Where a camel walks; `height` is that of its humps in pixels, about 2.1 metres. */
interface Walking {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly turn: 1 | -1;
}

/** A Bactrian camel with its shadow. */
export function camel(stage: Stage, { x, y, height, turn }: Walking): string {
	const hide = paint(stage, 'camel');
	const flip = { transform: `scale(${turn} 1)` };
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(height / 215)})` },
		castShadow(stage, group(flip, path(CAMEL.body + CAMEL.farLegs, 'inherit'))),
		contactShadow(stage, 0, 240, 6),
		group(
			flip,
			path(CAMEL.farLegs, hide.deep),
			path(CAMEL.body + CAMEL.tail, hide.body),
			path(
				'M-116-122C-118-146-104-160-88-164L-60-150C-30-140 60-140 110-120C60-110-40-100-96-112L-112-100z',
				hide.shade,
				{ opacity: 0.55 },
			),
			path(CAMEL.hair, hide.deep, { opacity: 0.75 }),
		),
	);
}
