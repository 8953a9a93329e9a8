import { paint, type Stage } from '../stage.ts';
import { d, element, line, path } from '../svg.ts';

const SHEEP = 'M-20 -10C-24 -22 -12 -28 0 -27C12 -29 22 -22 20 -12C18 -7 -14 -6 -20 -10z';

/** A fat-tailed sheep, forty units long; the flock is made of copies. */
export const fatTailedSheep = (stage: Stage): string => {
	const { light } = stage;
	const wool = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { left, near } = light.shadow;
	return element(
		'g',
		{ id: 'sheep' },
		path(d`M-18 0h34l${-left * 24} ${near * 24}h-30z`, light.shadow.color, { opacity: light.shadow.opacity }),
		line(d`M-13 -9V0M-7 -8V0M8 -8V0M14 -9V0`, dark.body, 3),
		path(SHEEP, wool.body),
		path(d`M-20 -10C-22 -16 -18 -22 -12 -25C-14 -16 -8 -10 4 -8C-4 -6 -16 -7 -20 -10z`, wool.shade),
		path(d`M2 -27C12 -29 22 -22 20 -12C18 -20 10 -24 2 -24z`, wool.lit),
		path(d`M18 -22C22 -28 30 -26 32 -20L30 -14C26 -12 22 -14 20 -17z`, dark.shade),
	);
};
