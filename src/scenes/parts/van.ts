import { HORIZON, isEvening, paint, pixelsPerMetre, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const BODY = d`M-52 -10V-40Q-52 -50 -43 -50H30Q40 -50 44 -42L50 -26Q53 -24 53 -18V-10z`;

/** The grey cross-country van of the steppe tracks, looking right; `y` from the hero's foot, as long as it would be there. */
export function van(
	stage: Stage,
	x: number,
	y: number,
	metre = pixelsPerMetre(stage, Math.max(HORIZON + 2, stage.groundY + y)),
): string {
	const tin = paint(stage, 'grey');
	const dark = paint(stage, 'dark');
	const pane = isEvening(stage) ? dark.shade : stage.light.pane;
	const size = (4.4 * metre) / 105;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, path(BODY, 'inherit')),
		path(BODY, tin.body),
		path(d`M-52 -10V-22H53V-10z`, tin.shade),
		path(d`M30 -50Q40 -50 44 -42L50 -26Q53 -24 53 -18V-10H46V-24L38 -46z`, tin.lit),
		path(d`M-46 -44h16v12h-16zM-26 -44h16v12h-16zM-6 -44h16v12h-16zM16 -44h18l6 14h-24z`, pane),
		path(d`M-52 -52Q-52 -54 -40 -54H26l6 4H-52z`, tin.lit),
		...[-31, 31].map((wheel) => circle(wheel, -9, 10, dark.deep) + circle(wheel, -9, 4, tin.shade)),
	);
}
