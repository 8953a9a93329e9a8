import type { Stop } from './stops.ts';

/** What the legs of a route add up to. */
export interface JourneyKm {
	readonly km: number;
	/** How much of it is told by no source, only measured along drawn roads. */
	readonly schematicKm: number;
	/** How much of it is straight lines: there the road is longer. */
	readonly straightKm: number;
}

/** Length of a route by its legs; undefined as soon as nothing is known about one of them. */
export function journeyKm(stops: readonly Stop[]): JourneyKm | undefined {
	let [km, schematicKm, straightKm] = [0, 0, 0];
	for (const { leg } of stops) {
		if (!leg || leg.distance.origin === 'same-town') continue; // streets of one town do not count
		if (leg.distance.origin === 'unknown') return undefined;
		km += leg.distance.km;
		if (leg.distance.origin === 'schematic') schematicKm += leg.distance.km;
		if (leg.distance.origin === 'straight-line') straightKm += leg.distance.km;
	}
	return { km, schematicKm, straightKm };
}
