import { mix } from '../color.ts';
import { paint, WIDTH, type Stage } from '../stage.ts';
import { d, element, line, rect } from '../svg.ts';
import { flatStrokes } from './relief.ts';

/** A sheet of still water over the whole width: it takes the sky's colour far off and its own near us, and carries the sun's path. */
export function waterSheet(stage: Stage, top: number, bottom: number): string {
	const { light, random, sun } = stage;
	const own = paint(stage, 'water');
	const horizon = light.sky.at(-1)?.[1] ?? own.body;
	const stops: [number, string][] = [
		[0, mix(own.lit, horizon, 0.55)],
		[0.5, mix(own.body, light.sky[1]?.[1] ?? own.body, 0.3)],
		[1, mix(own.body, own.shade, 0.45)],
	];
	const glitter = Array.from({ length: 16 }, (_, at) => {
		const y = top + 4 + ((bottom - top) * (at + 0.5)) / 17;
		const half = random.between(8, 26) + at * 1.5;
		return d`M${sun.x - half + random.between(-8, 8)} ${y}h${half * 2}`;
	});
	return [
		element(
			'linearGradient',
			{ id: 'water', x1: 0, y1: 0, x2: 0, y2: 1 },
			...stops.map(([offset, color]) => element('stop', { offset, 'stop-color': color })),
		),
		rect(0, top, WIDTH, bottom - top, 'url(#water)'),
		line(flatStrokes(random, { count: 26, top: top + 6, bottom, length: 130, bend: 3 }), own.lit, 2, {
			opacity: 0.4,
			'stroke-linecap': 'round',
		}),
		line(flatStrokes(random, { count: 12, top: top + 20, bottom, length: 150, bend: 3 }), own.shade, 2.5, {
			opacity: 0.4,
			'stroke-linecap': 'round',
		}),
		line(glitter.join(''), light.sun.color, 2.6, { opacity: 0.75, 'stroke-linecap': 'round' }),
	].join('');
}
