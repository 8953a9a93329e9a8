import { placeAlong } from './curved-name.ts';
import { SMALL_SIZE } from './draw-frame.ts';
import type { Drawn } from './ground.ts';
import { boxAround } from './mercator.ts';
import { nameIn } from './names.ts';
import type { Naming } from './place-names.ts';
import { placeOnWater } from './water-name.ts';
import type { WrittenName } from './written-name.ts';

const SIZE = 24;
const SMALLEST_LAKE = 26; // units across, for a name
const SHORE_SMOOTH = 12; // samples: a sea shore is more broken than a river
const RIVER_SMOOTH = 8;

const across = ({ points }: Drawn) => {
	const { minX, minY, maxX, maxY } = boxAround(points);
	return Math.max(maxX - minX, maxY - minY);
};

/** Names of lakes on their water, of rivers and former shores along their lines. */
export function placeWaterNames({ ground, request, space }: Naming): WrittenName[] {
	const named = (drawn: readonly Drawn[]) => {
		const byName = Map.groupBy(
			drawn.filter(({ points }) => points.length >= 4),
			({ names }) => nameIn(names, request.locale),
		);
		return [...byName].flatMap(([name, courses]) =>
			name === undefined ? [] : [{ text: request.spell ? request.spell(name) : name, courses }],
		);
	};
	const size = SIZE * space.unit;
	const along = (
		drawn: readonly Drawn[],
		className: string,
		typeSize: number,
		smooth: number,
	): WrittenName[] =>
		named(drawn).flatMap(({ text, courses }) => {
			const lines = courses.map(({ points }) => points);
			const curve = placeAlong(space, { text, size: typeSize, lines, smooth });
			return curve ? [{ className, curve }] : [];
		});
	return [
		...named(
			ground.lakes
				.filter((lake) => across(lake) >= SMALLEST_LAKE * space.unit)
				.sort((a, b) => across(b) - across(a)),
		)
			// A lake that is itself a place of the guide is named by its pin.
			.filter(({ text }) => !request.pins.some(({ label }) => label.includes(text)))
			.flatMap(({ text, courses }) => {
				const name = placeOnWater(space, text, size, courses[0]!.points);
				return name ? [{ className: `plate-name--water plate-name--${name.ground}`, label: name.label }] : [];
			}),
		...along(ground.rivers, 'plate-name--water', size, RIVER_SMOOTH),
		...along(ground.formerShores, 'plate-name--shore', SMALL_SIZE * space.unit, SHORE_SMOOTH),
	];
}
