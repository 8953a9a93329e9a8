import { paint, type Stage } from '../stage.ts';
import { d, element, path, rect } from '../svg.ts';

/** A fir, as they are planted at such flames; a hundred units tall. */
export const fir = (stage: Stage): string => {
	const { body, shade, lit } = paint(stage, 'leaf');
	const tier = (y: number, half: number, tall: number) =>
		d`M${-half} ${y}L0 ${y - tall}L${half} ${y}Q0 ${y + 7} ${-half} ${y}z`;
	return element(
		'g',
		{ id: 'fir' },
		rect(-3, -12, 6, 12, paint(stage, 'wood').shade),
		path(tier(-8, 26, 42) + tier(-32, 21, 38) + tier(-56, 15, 36), shade),
		path(d`M0 -8L4 -50L26 -8zM0 -32L3 -68L21 -32zM0 -56L2 -92L15 -56z`, body),
		path(d`M14 -8L12 -30L26 -8zM12 -32L10 -50L21 -32z`, lit),
	);
};
