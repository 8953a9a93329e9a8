import { paint, type Stage } from '../stage.ts';
import type { Material } from '../palette.ts';
import { group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const GRAZING =
	'M-66-88C-40-96 10-92 40-94C56-92 62-84 66-70C72-60 78-46 84-34C90-30 94-20 90-12C84-6 74-8 70-14C64-18 62-26 64-32C56-40 50-46 46-54L44-34L46-4L49 0H36L34-32C32-42 28-48 22-50C0-44-24-46-40-52L-44-34L-42-4L-39 0H-52L-56-34C-60-46-66-56-68-66C-72-74-72-84-66-88z';
const FAR_LEGS = 'M14-56L24-32L22 0H33L36-40zM-52-56L-36-34L-38 0H-27L-24-50z';
const TAIL = 'M-67-86Q-78-70-76-46L-80-34L-72-36Q-72-66-62-84z';
const BACK = 'M-66-88C-40-96 10-92 40-94C56-92 62-84 66-70L58-76C40-86-20-84-66-80z';

/** A grazing cow, `height` pixels at the withers: about 1.3 metres. */
export function cow(
	stage: Stage,
	{ x, y, height, turn, coat }: { x: number; y: number; height: number; turn: 1 | -1; coat: Material },
): string {
	const { lit, body, shade } = paint(stage, coat);
	const flip = { transform: `scale(${turn} 1)` };
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(height / 94)})` },
		castShadow(stage, path('M-62 0L-64-80H50L44 0H36L34-50H-42L-46 0z', 'inherit')),
		group(flip, path(FAR_LEGS, shade), path(GRAZING + TAIL, body), path(BACK, lit)),
	);
}
