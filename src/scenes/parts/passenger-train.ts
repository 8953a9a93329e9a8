import { isEvening, paint, type Stage } from '../stage.ts';
import { circle, path } from '../svg.ts';
import type { View } from './vanishing.ts';

/** A passenger train standing on the second track, its locomotive towards us. */
export function passengerTrain(stage: Stage, view: View): string {
	const blue = paint(stage, 'tile');
	const white = paint(stage, 'white');
	const gold = paint(stage, 'saffron');
	const iron = paint(stage, 'iron');
	const glass = isEvening(stage) ? stage.light.pane : paint(stage, 'glass').deep;
	const [LEFT, RIGHT, FACE] = [4.1, 7.1, 11.5];
	const cars = [
		[11.5, 27],
		[28, 50],
		[51, 74],
		[75, 98],
	] as const;
	const panes = cars.slice(1).flatMap(([from, to]) =>
		Array.from({ length: 9 }, (_, n) => {
			const z = from + 1.4 + (n * (to - from - 2)) / 9;
			return view.wall(LEFT, z, z + 1.3, 2.5, 3.5);
		}),
	);
	const [lampX, lampY] = view.at([5.6, 4.3, FACE]);
	const s = view.scale(FACE);
	return [
		path(view.floor(0.01, 3.4, 7.8, 8, 300), paint(stage, 'stone').shade),
		path(view.floor(0.02, 1, 4.6, 11, 98), stage.light.shadow.color, { opacity: stage.light.shadow.opacity }),
		path(view.floor(0.18, 4.84, 4.94, 2, 12) + view.floor(0.18, 6.36, 6.46, 2, 12), iron.deep),
		...cars
			.toReversed()
			.flatMap(([from, to]) => [
				path(view.wall(LEFT, from, to, 0.5, 1.1), iron.deep),
				path(view.wall(LEFT, from, to, 1.1, 4.2), blue.shade),
				path(view.wall(LEFT, from, to, 1.5, 1.75) + view.wall(LEFT, from, to, 3.75, 3.95), gold.shade),
				path(
					view.shape([LEFT, 4.2, from], [LEFT, 4.2, to], [LEFT + 0.5, 4.7, to], [LEFT + 0.5, 4.7, from]),
					iron.body,
				),
			]),
		path(panes.join(''), glass),
		path(view.wall(LEFT, 14.5, 16.2, 2.7, 3.6), glass),
		// the face of the locomotive
		path(view.front(FACE, LEFT, RIGHT, 0.5, 1.2), iron.deep),
		path(
			view.shape(
				[LEFT, 1.1, FACE],
				[LEFT, 3.9, FACE],
				[LEFT + 0.6, 4.7, FACE],
				[RIGHT - 0.6, 4.7, FACE],
				[RIGHT, 3.9, FACE],
				[RIGHT, 1.1, FACE],
			),
			blue.body,
		),
		path(view.front(FACE, RIGHT - 0.3, RIGHT, 1.1, 3.9), blue.lit),
		path(view.front(FACE, LEFT, RIGHT, 1.5, 1.85), gold.body),
		path(view.front(FACE, LEFT, RIGHT, 1.05, 1.3), paint(stage, 'rust').body),
		path(
			view.shape([LEFT + 0.3, 2.7, FACE], [LEFT + 0.45, 3.75, FACE], [5.5, 3.75, FACE], [5.5, 2.7, FACE]) +
				view.shape([5.7, 2.7, FACE], [5.7, 3.75, FACE], [RIGHT - 0.45, 3.75, FACE], [RIGHT - 0.3, 2.7, FACE]),
			glass,
		),
		path(
			view.shape([5.9, 2.7, FACE], [6.2, 3.75, FACE], [RIGHT - 0.45, 3.75, FACE], [RIGHT - 0.3, 2.7, FACE]),
			paint(stage, 'glass').lit,
			{ opacity: 0.4 },
		),
		circle(lampX, lampY, s * 0.42, stage.light.sun.color, { opacity: 0.3 }) +
			circle(lampX, lampY, s * 0.2, white.lit),
		...[4.6, 6.6].map((x) => {
			const [bx, by] = view.at([x, 1.65, FACE]);
			return circle(bx, by, s * 0.14, white.lit) + circle(bx, by + s * 0.55, s * 0.2, iron.body);
		}),
	].join('');
}
