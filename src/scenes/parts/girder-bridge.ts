import { type Camera, panel, type Point, seen, wall } from './vista.ts';
import { isEvening, paint, type Stage } from '../stage.ts';
import { circle, d, line, path } from '../svg.ts';

/** The bridge of 368 m: its two ends on the plan, deck 11 m over the water. */
const NEAR_END: Point = [-92, 104];
const FAR_END: Point = [64, 390];
const DECK = 11;

/** The town's bridge, a long girder on piers, going away to the right bank. */
export function girderBridge(stage: Stage, see: Camera): string {
	const concrete = paint(stage, 'concrete');
	const { light } = stage;
	const side = wall(see, NEAR_END, FAR_END);
	const long = Math.hypot(FAR_END[0] - NEAR_END[0], FAR_END[1] - NEAR_END[1]);
	const spans = 8;
	const piers = Array.from({ length: spans }, (_, at) => (long * (spans - at - 0.55)) / spans);
	const pier = (along: number) => {
		const [x, top] = side(along, DECK - 2.4);
		const [, foot] = side(along, 0);
		const size = (foot - top) / (DECK - 2.4);
		return [
			path(
				d`M${x - size * 2.6} ${foot + size * 1.4}h${size * 5.2}v${(foot - top) * 0.4}h${-size * 5.2}z`,
				paint(stage, 'water').deep,
				{ opacity: 0.35 },
			),
			path(
				d`M${x - size * 2.4} ${foot + size * 1.2}h${size * 4.8}l${-size * 0.6} ${-size * 2.2}h${-size * 3.6}z`,
				concrete.shade,
			),
			path(d`M${x - size * 1.1} ${foot}V${top}h${size * 2.2}V${foot}z`, concrete.shade),
			path(d`M${x + size * 0.3} ${foot}V${top}h${size * 0.8}V${foot}z`, concrete.lit),
			path(
				d`M${x - size * 3.4} ${top}h${size * 6.8}l${-size * 1.6} ${size * 1.7}h${-size * 3.6}z`,
				concrete.body,
			),
		].join('');
	};
	const lamps = Array.from({ length: 9 }, (_, at) => (long * (at + 0.3)) / 9).map((along) => {
		const [x, foot] = side(along, DECK + 0.6);
		const [, top] = side(along, DECK + 8);
		const arm = (foot - top) * 0.2;
		return { post: d`M${x} ${foot}V${top}h${arm}`, bulb: [x + arm, top, arm * 0.5] as const };
	});
	const cars = [0.24, 0.52].map((share, at) => {
		const [x, y] = side(long * share, DECK + 0.9);
		const size = y - side(long * share, DECK + 2.4)[1];
		return path(
			d`M${x - size * 1.6} ${y}v${-size * 0.6}l${size * 0.5} ${-size * 0.6}h${size * 1.5}l${size * 0.7} ${size * 0.6}h${size * 0.5}v${size * 0.6}z`,
			at === 0 ? paint(stage, 'red').body : paint(stage, 'white').body,
		);
	});
	return [
		...piers.map(pier),
		...cars,
		path(panel(side, 0, DECK - 2.4, long, 1.9), concrete.body),
		path(panel(side, 0, DECK - 2.4, long, 0.5), concrete.shade),
		path(panel(side, 0, DECK - 0.5, long, 0.7), concrete.lit),
		line(
			seen(side, `M0 ${DECK + 1.3}L${long} ${DECK + 1.3}M0 ${DECK + 0.75}L${long} ${DECK + 0.75}`),
			concrete.shade,
			1.6,
		),
		line(lamps.map(({ post }) => post).join(''), paint(stage, 'iron').body, 1.8),
		...lamps.map(({ bulb: [x, y, r] }) =>
			circle(x, y, Math.max(1.2, r * 0.7), isEvening(stage) ? light.pane : concrete.lit),
		),
	].join('');
}
