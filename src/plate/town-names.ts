import type { Town } from './basemap.ts';
import type { Ground } from './ground.ts';
import type { Box } from './mercator.ts';
import { nameIn } from './names.ts';
import { short } from './path-data.ts';
import type { PinGroup } from './pin-group.ts';
import { namesOfPins } from './pin-name.ts';
import { placeLabel } from './place-label.ts';
import type { Naming } from './place-names.ts';
import { isInside } from './point-in-ring.ts';
import { peopleNeeded, townMark } from './town-mark.ts';
import type { WrittenName } from './written-name.ts';

const MOST = 7; // of one call: a plate is not a gazetteer
const MOST_OUTSIDE = 3;
const PEOPLE_OUTSIDE = 4; // times as many must live in a town outside the region for it to be named
const SAME_TOWN = 40; // units within which a pin of that name is the town itself

/** Towns on the sheet that its scale allows, the largest first. */
export function townsInView({ basemap, ground, view }: Naming): Town[] {
	const { world, metresPerPx, unit } = view;
	const needed = peopleNeeded(metresPerPx * unit);
	const edge = 8 * unit * metresPerPx; // a circle cut by the frame is no town
	return basemap.towns
		.filter(({ at: [x] }) => x > world.minX + edge && x < world.maxX - edge)
		.filter(({ at: [, y] }) => y > world.minY + edge && y < world.maxY - edge)
		.filter(
			({ at, population }) =>
				population >= needed * (isOutside(view.place(...at), ground) ? PEOPLE_OUTSIDE : 1),
		)
		.sort((a, b) => b.population - a.population);
}

/** Towns with their circles, as far as there is room for their names. */
export function placeTownNames(
	towns: readonly Town[],
	{ ground, view, request, groups, space }: Naming,
	marks: ReadonlyMap<PinGroup, Box>,
): WrittenName[] {
	const written: WrittenName[] = [];
	let outside = 0;
	for (const town of towns) {
		const name = nameIn(town.names, request.locale);
		if (name === undefined || written.length >= MOST) continue;
		const text = request.spell ? request.spell(name) : name;
		const at = view.place(...town.at);
		const isFar = isOutside(at, ground);
		if (isFar && outside >= MOST_OUTSIDE) continue;
		const near = groups.filter(({ shown }) => distance(shown, at) < SAME_TOWN * view.unit);
		if (near.some((group) => namesOfPins(group).includes(text))) continue; // its pin bears the name
		const { size, radius, rank } = townMark(town);
		const pin = near.find((group) => distance(group.shown, at) < Math.max(...group.reach));
		const mark = radius * view.unit;
		const circle = { minX: at[0] - mark, maxX: at[0] + mark, minY: at[1] - mark, maxY: at[1] + mark };
		const own = pin ? marks.get(pin) : circle;
		const label = placeLabel(space, {
			text,
			size: size * view.unit,
			at: pin ? pin.shown : at,
			reach: pin ? pin.reach : [mark, mark],
			own,
		});
		if (!label) continue;
		if (!pin) space.taken.push(circle);
		if (isFar) outside++;
		const className = `plate-town--${isFar ? 'outside' : rank}`;
		const dot = `<circle class="plate-town-dot" cx="${short(at[0])}" cy="${short(at[1])}" r="${short(mark)}"/>`;
		written.push({ className, label, dot: pin ? undefined : dot });
	}
	return written;
}

const distance = (a: readonly [number, number], b: readonly [number, number]) =>
	Math.hypot(a[0] - b[0], a[1] - b[1]);

const isOutside = ([x, y]: readonly [number, number], { hasRegion, region }: Ground) =>
	hasRegion && !region.some(({ points }) => points.length > 0 && isInside(x, y, points));
