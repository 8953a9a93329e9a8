import { paint, type Stage } from '../stage.ts';
import { circle, group, hundredths, line, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const BODY =
	'M-58-86C-40-96 0-92 26-92C36-98 42-116 46-130C44-136 46-142 52-144C60-146 70-138 78-130C82-124 78-120 70-120C62-120 58-118 56-112C54-96 52-82 46-72L42-60L44-30L42-2L46 0H34L34-30L30-58C10-52-20-52-38-62L-46-44L-40-24L-44-2L-40 0H-52L-50-22L-60-46C-66-62-66-80-58-86z';
const FAR = 'M26-64L32-30L28-2L34 0H22L22-30L14-56zM-36-64L-32-44L-30-22L-32-2L-28 0H-38L-38-22L-48-44z';

/** A goitered gazelle on watch, facing right; `height` is that of its withers in pixels, about 0.7 metres. */
export function gazelle(
	stage: Stage,
	{ x, y, height, turn }: { x: number; y: number; height: number; turn: 1 | -1 },
): string {
	const sand = paint(stage, 'dune');
	const white = paint(stage, 'white');
	const dark = paint(stage, 'dark');
	const flip = { transform: `scale(${turn} 1)` };
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(height / 92)})` },
		castShadow(stage, group(flip, path(BODY, 'inherit'))),
		group(
			flip,
			path('M-60-84C-68-82-70-68-66-58L-60-62z', dark.body),
			path(FAR, sand.shade),
			path(BODY, sand.body),
			path('M-58-86C-40-96 0-92 26-92L28-86C0-84-36-88-58-80z', sand.lit),
			path(
				'M46-72L42-60L44-44L38-46L30-58C10-52-20-52-38-62C-24-66 20-62 40-80zM-60-80C-64-70-64-62-60-54L-54-58C-58-66-58-74-56-80z',
				white.body,
			),
			line('M50-144C44-160 44-172 54-186M56-144C54-160 58-172 68-182', dark.body, 3.4, {
				'stroke-linecap': 'round',
			}),
			path('M46-140L34-152L42-134z', sand.shade),
			circle(62, -135, 2.2, dark.deep),
		),
	);
}
