import type { Tones } from '../palette.ts';
import { paint, type Stage } from '../stage.ts';
import { circle, group, line, path } from '../svg.ts';
import { castShadow, contactShadow } from './shadow.ts';

const SHANK = 'M-7-4L-16-120L-6-122L7-6z';
const ARMS = 'M-74-34C-58 6 50 10 78-30L82-44L52-30L64-22C44 0-40-4-58-28L-48-38L-78-52z';

/** A ship's anchor left on dry ground, about 150 high, one of its flukes sunk into `ground`. */
export function anchor(stage: Stage, x: number, y: number, ground: Tones, size = 1): string {
	const rust = paint(stage, 'slab');
	const lean = { transform: 'rotate(14)' };
	return group(
		{ transform: `translate(${x} ${y})${size === 1 ? '' : ` scale(${size})`}` },
		castShadow(stage, group(lean, path(SHANK + ARMS, 'inherit'))),
		contactShadow(stage, 0, 190, 9),
		group(
			lean,
			path(SHANK, rust.body),
			path('M-1-4L-11-121L-6-122L7-6z', rust.lit),
			path(ARMS, rust.body),
			path('M-58-28C-40-4 44 0 64-22l6 8C44 12-54 8-74-34z', rust.shade),
			line('M-54-100L30-108', rust.shade, 8, { 'stroke-linecap': 'round' }),
			circle(-13, -134, 12, 'none', { stroke: rust.body, 'stroke-width': 6 }),
		),
		path('M-40 14C0-4 20-16 52-8S110 8 132 18Q40 30-40 14z', ground.lit),
		path('M-40 14C0-4 20-16 52-8Q30 4 40 20Q0 22-40 14z', ground.body),
	);
}
