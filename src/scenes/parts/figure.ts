import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, d, group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const LEGS = {
	standing: 'M-13 0L-9-46H-1L0-8L2-46H10L13 0H4L1-20L-4 0z',
	walking: 'M-24-2L-9-48H9L12-26L26-4L20 2L2-24L-1-30L-14 2z',
	skirt: 'M-9 0L-7-14H-2L-2 0zM2 0L2-14H8L9 0zM-16-12L-9-52H9L17-12Q0-8-16-12z',
} as const;
const COATS = {
	down: 'M-12-92Q0-98 12-92Q18-74 18-46L11-44L12-40H-12L-11-44L-18-46Q-18-74-12-92z',
	/** One arm raised to shade the eyes. */
	shading: 'M-12-92Q0-98 11-93L22-84L13-100L18-104L31-84Q28-78 13-76L12-40H-12L-11-44L-18-46Q-18-74-12-92z',
	/** Both arms forward, holding something before the breast. */
	offering: 'M-12-92Q0-98 12-92L24-72Q26-66 20-66L12-72V-40H-12Q-18-70-12-92z',
} as const;

/** Coat and head as a shadow sees them. */
const SHADE = 'M-12 0L-15-70Q-14-94-8-96A11 11 0 1 1 8-96Q14-94 15-70L12 0z';

export interface Figure {
	readonly x: number;
	readonly y: number;
	/** From sole to crown. */
	readonly height: number;
	readonly legs?: keyof typeof LEGS;
	readonly arms?: keyof typeof COATS;
	readonly coat?: Material;
	readonly trousers?: Material;
	/** -1 turns the figure to the left. */
	readonly turn?: 1 | -1;
}

/** A person of plain shapes, who gives a scene its scale: lit from the right, with the shadow on the ground. */
export function figure(
	stage: Stage,
	{ x, y, height, legs = 'standing', arms = 'down', coat = 'iron', trousers = 'dark', turn = 1 }: Figure,
): string {
	const cloth = paint(stage, coat);
	const skin = paint(stage, 'hide');
	const hair = paint(stage, 'dark');
	const flip = { transform: `scale(${turn} 1)` };
	const size = height / 116;
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(size)})` },
		castShadow(stage, path(SHADE, 'inherit')),
		group(
			flip,
			path(LEGS[legs], legs === 'skirt' ? cloth.shade : paint(stage, trousers).body),
			path(COATS[arms], cloth.body),
		),
		path(
			turn === 1
				? d`M3 -95Q12 -94 12 -92Q18 -74 18 -46L12 -45L10 -80z`
				: d`M3 -95Q12 -94 12 -92Q17 -74 17 -46L11 -44L10 -80z`,
			cloth.lit,
		),
		circle(0, -104, 10.5, skin.body),
		path('M-10.5-102A10.5 10.5 0 0 1 9-110Q2-106 0-104Q-6-102-7-96Q-10-98-10.5-102z', hair.body),
	);
}
