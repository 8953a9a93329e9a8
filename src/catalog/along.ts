import { besideLine, type Beside, type Stretch } from '#network/beside-line.ts';
import { lengthKm } from '#network/way-along.ts';
import type { Entries, Place, Route, Service } from './entries.ts';
import { oncePer } from './once.ts';
import { isSameTown } from './same-town.ts';
import { locationOf, stopsOf, type Stop } from './stops.ts';

/** A place that a route passes without stopping. */
export interface Passed extends Beside {
	readonly at: Place | Service;
}

/** Farther off the line a place is no part of the journey any more. */
const FARTHEST_KM = 15;
/** A walk in a town does not lead past what is a ride away. */
const SHARE_OF_LENGTH = 0.2;

/** How far off its line a route still looks, in whole kilometres; undefined where too little is drawn to go by. */
export function reachKm(entries: Entries, route: Route): number | undefined {
	const km = Math.floor(Math.min(FARTHEST_KM, lineKm(lineOf(entries, route)) * SHARE_OF_LENGTH));
	return km > 0 ? km : undefined;
}

/** The places and services beside the drawn line of a route that are no stops of it, in the order of the journey. */
export const passedOn = (entries: Entries, route: Route): readonly Passed[] => passedIn(entries)(route);

const passedIn = oncePer((entries: Entries) =>
	oncePer((route: Route): readonly Passed[] => {
		const line = lineOf(entries, route);
		const reach = reachKm(entries, route);
		if (reach === undefined) return [];
		const stops = stopsOf(entries, route);
		return [...entries.places, ...entries.services]
			.filter((one) => !belongsToStop(one, stops))
			.flatMap((at): Passed[] => {
				const { location } = at.facts;
				const beside = location && besideLine(line, location.point);
				return beside && beside.offKm <= reach ? [{ at, ...beside }] : [];
			})
			.sort((a, b) => a.fromStartKm - b.fromStartKm);
	}),
);

/** What is a stop, a part of one, or only known to lie in its town, is told there. */
function belongsToStop({ id, facts }: Place | Service, stops: readonly Stop[]): boolean {
	const { location, partOf } = facts;
	return stops.some((stop) => {
		if (stop.id === id || stop.id === partOf) return true;
		const there = locationOf(stop.target);
		return location !== undefined && there !== undefined && isSameTown(location, there);
	});
}

/** The drawn legs with the best known length of each. */
const lineOf = (entries: Entries, route: Route): Stretch[] =>
	stopsOf(entries, route).flatMap(({ leg }, index, stops) => {
		if (!leg?.line) return [];
		const { points } = leg.line;
		const isWhole = stops[index + 1]?.point !== undefined; // else the line runs past a stop nobody can place
		const km = isWhole && 'km' in leg.distance ? leg.distance.km : lengthKm(points);
		return [{ points, km }];
	});

const lineKm = (line: readonly Stretch[]): number => line.reduce((sum, { km }) => sum + km, 0);
