import type { Basemap } from './basemap.ts';
import type { Ground } from './ground.ts';
import type { LabelSpace } from './label-space.ts';
import { markBox, type PinGroup } from './pin-group.ts';
import { placePinName } from './pin-name.ts';
import type { PinEmphasis, PlateRequest } from './request.ts';
import { placeTownNames, townsInView } from './town-names.ts';
import type { View } from './view.ts';
import { placeWaterNames } from './water-names.ts';
import type { WrittenName } from './written-name.ts';

const LARGE = 100_000; // people: such a town is looked for before any river

/** All that names are placed by. */
export interface Naming {
	readonly basemap: Basemap;
	readonly ground: Ground;
	readonly view: View;
	readonly request: PlateRequest;
	readonly groups: readonly PinGroup[];
	readonly space: LabelSpace;
}

/** Every name that finds room, the most important first: what does not fit is left out. */
export function placeNames(naming: Naming): WrittenName[] {
	const { groups, space } = naming;
	const marks = new Map(groups.map((group) => [group, markBox(group)]));
	space.taken.push(...marks.values());
	const ofPins = (emphasis: PinEmphasis) =>
		groups
			.filter((group) => group.emphasis === emphasis)
			.flatMap((group) => placePinName(group, marks.get(group)!, space));
	const towns = townsInView(naming);
	return [
		...ofPins('main'),
		...ofPins('stop'),
		...placeTownNames(
			towns.filter(({ population }) => population >= LARGE),
			naming,
			marks,
		),
		...placeWaterNames(naming),
		...placeTownNames(
			towns.filter(({ population }) => population < LARGE),
			naming,
			marks,
		),
		...ofPins('near'),
	];
}
