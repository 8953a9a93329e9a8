import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, line, path, round } from '../svg.ts';
import { HORSE } from './horse-shape.ts';
import { castShadow } from './shadow.ts';

/** A horse, and who sits on it. */
export interface Ride {
	readonly x: number;
	readonly y: number;
	/** Pixels to a metre where the horse stands. */
	readonly scale: number;
	readonly turn?: 1 | -1;
	readonly coat?: Material;
	/** Colour of the rider's coat; without it the horse stands alone, saddled. */
	readonly rider?: Material;
	readonly points?: true;
}

const PIXELS_PER_METRE = 84;

/** A horse of the steppe, a metre forty-five to the withers, with its shadow. */
export function ride(stage: Stage, { x, y, scale, turn = 1, coat = 'wood', rider, points }: Ride): string {
	const hide = paint(stage, coat);
	const cloth = paint(stage, rider ?? 'red');
	const size = scale / PIXELS_PER_METRE;
	const man = rider === undefined ? '' : HORSE.rider + HORSE.riderHead;
	return group(
		{
			transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size * turn)} ${hundredths(size)})`,
		},
		group(
			{ transform: `scale(${turn} 1)` },
			castShadow(stage, group({ transform: `scale(${turn} 1)` }, path(HORSE.body + man, 'inherit'))),
		),
		path(HORSE.farLegs, hide.deep),
		path(HORSE.body, hide.body),
		path(
			d`M-78 -116C-64 -131 -34 -121 -4 -122C14 -123 26 -129 36 -140L72 -180L66 -150C50 -116 10 -106 -70 -104z`,
			hide.lit,
			{
				opacity: 0.5,
			},
		),
		path(HORSE.mane, hide.deep),
		line(HORSE.bridle, paint(stage, 'dark').deep, 2.2, { opacity: 0.8 }),
		circle(93, -170, 2.4, paint(stage, 'dark').deep),
		path(
			d`M56 -160C66 -176 70 -180 74 -182L80 -150C74 -130 72 -110 62 -82L58 -60L61 -10L52 -40L46 -80C60 -110 62 -140 56 -160z`,
			hide.shade,
			{ opacity: 0.35 },
		),
		path(d`M-22 -122q20 -7 36 -2l4 26h-38z`, paint(stage, 'red').shade),
		rider === undefined
			? ''
			: [
					path(HORSE.rider, cloth.body),
					path(d`M-16 -112q-6 -42 2 -66q4 -6 8 -5q-8 34 0 78z`, cloth.shade),
					path(d`M8 -120q16 4 17 18l3 36l10 5l-1 5h-19l-7 -40z`, paint(stage, 'dark').body),
					path(HORSE.riderHead, paint(stage, 'hide').lit),
					path(HORSE.hat, paint(stage, 'felt').lit),
					path(points ? HORSE.pointing : HORSE.reins, cloth.lit),
				].join(''),
	);
}
