import type { Material } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, group, hundredths, line, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const COAT = 'M-12-42C-14-60-13-74-9-81Q0-86 9-81C13-74 13-60 12-42Q0-38-12-42z';
const LEGS = {
	standing: 'M-10-44H10L9 0H2L0-34L-3 0H-10z',
	walking: 'M-9-44H9L20-2L23 0H14L1-30L-12 0H-19L-8-26z',
} as const;
const ARMS = {
	down: 'M-11-76L-15-46M11-76L14-46',
	front: 'M-9-74L0-56L12-54M9-74L19-60L27-64',
	up: 'M-11-76L-15-46M10-78L20-92L16-104',
} as const;

/** How somebody stands in a picture; `height` is in pixels, so 1.7 metres at that row. */
export interface Person {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly coat: Material;
	readonly trousers?: Material;
	readonly legs?: keyof typeof LEGS;
	readonly arms?: keyof typeof ARMS;
	readonly hat?: 'cap' | 'scarf' | 'brim';
	readonly turn?: 1 | -1;
	readonly shadow?: boolean;
}

const HATS = {
	cap: 'M-8-93Q-8-102 1-102Q9-101 9-94L14-92L9-91Q0-95-8-93z',
	scarf: 'M8-96Q6-104-2-103Q-12-101-11-88L-9-80Q2-82 4-84Q-2-92 8-96z',
	brim: 'M-15-95Q0-92 16-95L9-97Q8-105 0-105Q-8-105-9-97z',
} as const;

/** A traveller, a fisherman, a child: the measure of everything else in a picture. */
export function person(stage: Stage, who: Person): string {
	const {
		x,
		y,
		height,
		coat,
		trousers = 'dark',
		legs = 'standing',
		arms = 'down',
		hat = 'cap',
		turn = 1,
	} = who;
	const cloth = paint(stage, coat);
	const flip = { transform: `scale(${turn} 1)` };
	const side =
		turn === 1 ? 'M12-42C13-60 13-74 9-81L4-83Q7-70 5-40z' : 'M-12-42C-14-60-13-74-9-81L-4-83Q-7-70-5-40z';
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(height / 100)})` },
		who.shadow === false
			? ''
			: castShadow(stage, group(flip, path(LEGS[legs] + COAT, 'inherit'), circle(0, -92, 9, 'inherit'))),
		group(
			flip,
			path(LEGS[legs], paint(stage, trousers).shade),
			path(COAT, cloth.body),
			path(side, cloth.lit),
			line(ARMS[arms], cloth.shade, 5, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
			circle(1, -91, 8, paint(stage, 'hide').body),
			path(HATS[hat], paint(stage, hat === 'scarf' ? 'felt' : hat === 'brim' ? 'reed' : trousers).body),
		),
	);
}
