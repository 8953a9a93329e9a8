import { paint, type Stage } from '../stage.ts';
import { d, element, line, path, use } from '../svg.ts';
import type { Lens } from './lens.ts';

/** A sheep a hundred units long with the fat tail of the country, grazing or looking ahead, feet at 0. */
function sheep(stage: Stage, id: string, grazing: boolean): string {
	const { light } = stage;
	const wool = paint(stage, grazing ? 'felt' : 'hide');
	const dark = paint(stage, 'dark');
	return element(
		'g',
		{ id },
		path(d`M-30 0L30 0L${-60 * light.shadow.left} ${60 * light.shadow.near}h-60z`, light.shadow.color, {
			opacity: light.shadow.opacity,
		}),
		line(d`M-26 -24V0M-16 -24V0M18 -24V0M28 -24V0`, dark.body, 5),
		path(
			d`M-40 -52q8 -14 24 -10q12 -8 26 0q16 -6 26 6q12 10 4 24q-4 14 -20 10q-14 8 -26 2q-14 6 -24 -4q-16 2 -16 -12q-2 -10 6 -16z`,
			wool.body,
		),
		path(d`M-16 -62q12 -8 26 0q16 -6 26 6q10 8 6 18q-20 -14 -58 -24z`, wool.lit),
		path(d`M-46 -36q-4 12 4 18q12 4 16 -8z`, wool.shade),
		grazing
			? path(d`M38 -48q14 4 18 20l2 18q-4 8 -12 4q-6 -20 -16 -28z`, dark.shade)
			: path(d`M32 -50q6 -18 18 -24q12 2 16 12q-2 8 -12 6q-6 8 -10 14z`, dark.shade),
	);
}

/** A flock on the plain: each place in metres, as big as it would be there. */
export function flock(
	stage: Stage,
	view: Lens,
	places: readonly (readonly [x: number, behind: number])[],
): string {
	const { random } = stage;
	const copies = places.map(([x, behind]) => {
		const [sx, sy] = view.at([x, behind, 0]);
		const size = (1.05 * view.scale(behind)) / 100;
		return use(random.chance(0.65) ? 'sheep-grazing' : 'sheep-looking', sx, sy, size);
	});
	return [
		element('defs', {}, sheep(stage, 'sheep-grazing', true), sheep(stage, 'sheep-looking', false)),
		...copies,
	].join('');
}
