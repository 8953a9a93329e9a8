import { paint, type Stage } from '../stage.ts';
import { d, line, path } from '../svg.ts';
import type { Lens, Place } from './lens.ts';

/** Height of the eaves in metres. */
export const ROOF_UP = 4.7;
const ROOF = { half: 9.4, deep: 9, up: ROOF_UP, pitch: 0.8 };
/** Corners of the roof on the ground plan, in metres. */
export const ROOF_CORNERS = [
	[-ROOF.half, -ROOF.deep],
	[ROOF.half, -ROOF.deep],
	[ROOF.half, ROOF.deep],
	[-ROOF.half, ROOF.deep],
] as const;
const POSTS = [-1, -0.34, 0.34, 1].flatMap((share) =>
	[1, -1].map((end) => [ROOF.half * 0.94 * share, ROOF.deep * 0.94 * end] as const),
);

/** Steel posts of a shelter, those behind what it shelters or those before it. */
export function shelterPosts(stage: Stage, view: Lens, behind: boolean): string {
	const steel = paint(stage, 'iron');
	const legs = POSTS.filter(([, deep]) => deep > 0 === behind).map(([x, deep]) => {
		const [a, b] = [view.at([x, deep, 0]), view.at([x, deep, ROOF.up])];
		return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
	});
	const [width, glint] = behind ? [5, 1.4] : [7, 2];
	return (
		line(legs.join(''), steel.shade, width) +
		line(legs.join(''), steel.lit, glint, { transform: `translate(${glint} 0)` })
	);
}

/** A modern roof over a ruin, drawn as if one could see through its sheets: frame, seams, a glare to the sun. */
export function shelterRoof(stage: Stage, view: Lens): string {
	const tin = paint(stage, 'grey');
	const steel = paint(stage, 'iron');
	const ridge = (x: number): Place => [x, 0, ROOF.up + ROOF.pitch];
	const eave = (x: number, end: number): Place => [x, ROOF.deep * end, ROOF.up];
	const [left, right] = [-ROOF.half, ROOF.half];
	const run = (places: readonly Place[]) => view.shape(places).slice(0, -1);
	const across = Array.from({ length: 9 }, (_, at) => left + (at * 2 * ROOF.half) / 8);
	const rafters = across.map((x) => run([eave(x, -1), ridge(x), eave(x, 1)])).join('');
	const sheet = (end: number, from: number, to: number) =>
		view.shape([eave(from, end), ridge(from), ridge(to), eave(to, end)]);
	return [
		path(sheet(1, left, right), tin.shade, { opacity: 0.25 }),
		path(sheet(-1, left, right), tin.lit, { opacity: 0.16 }),
		path(sheet(-1, 4.7, 7.05), paint(stage, 'white').lit, { opacity: 0.28 }),
		line(rafters, steel.shade, 2),
		line(run([ridge(left), ridge(right)]) + run([eave(left, 1), eave(right, 1)]), steel.shade, 4),
		line(run([eave(left, -1), eave(right, -1)]), steel.body, 7),
		line(run([eave(left, -1), eave(right, -1)]), steel.lit, 2, { transform: 'translate(0 -2.6)' }),
		line(run([eave(right, -1), ridge(right), eave(right, 1)]), steel.lit, 3),
	].join('');
}
