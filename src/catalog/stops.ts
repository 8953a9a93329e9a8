import type { Locale } from '#domain/locale.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { Location, Precision } from '#schemas/parts/location.ts';
import type { RouteFacts } from '#schemas/route.ts';
import type { District, Entries, Place, Route, Settlement } from './entries.ts';
import { legBetween, type Leg } from './leg.ts';
import { oncePer } from './once.ts';
import { pickText } from './translate.ts';

/** What a stop can be: a place with a page, or a settlement, whose page is its district's. */
export type StopTarget =
	| { readonly type: 'place'; readonly place: Place }
	| { readonly type: 'settlement'; readonly settlement: Settlement };

/** One stop of a route; its paragraph, its pin and its row in the table all come from this. */
export interface Stop {
	readonly id: string;
	/** 1 for the first stop. */
	readonly number: number;
	readonly day: number;
	readonly target: StopTarget;
	readonly point: LngLat | undefined;
	readonly precision: Precision | undefined;
	/** The way to the next stop; none after the last. */
	readonly leg: Leg | undefined;
}

const placesById = oncePer((entries: Entries) => new Map(entries.places.map((place) => [place.id, place])));
const districtsById = oncePer(
	(entries: Entries) => new Map(entries.districts.map((district) => [district.id, district])),
);

/** The place with this id, if there is one. */
export const placeById = (entries: Entries, id: string): Place | undefined => placesById(entries).get(id);

/** The district with this id, if there is one. */
export const districtById = (entries: Entries, id: string): District | undefined =>
	districtsById(entries).get(id);

function targetOf(entries: Entries, id: string): StopTarget {
	const place = placeById(entries, id);
	if (place) return { type: 'place', place };
	const settlement = entries.settlements.get(id);
	if (settlement) return { type: 'settlement', settlement };
	throw new Error(`Stop ${id} is neither a place nor a settlement: run npm run check:content.`);
}

/** Where a stop lies, if that is known. */
export const locationOf = (target: StopTarget): Location | undefined =>
	target.type === 'place' ? target.place.facts.location : target.settlement.facts.location;

function legOf(
	facts: RouteFacts['legs'][number],
	modes: RouteFacts['modes'],
	from: StopTarget,
	onward: readonly StopTarget[],
): Leg {
	const locations = onward.map(locationOf);
	return legBetween({
		facts,
		modes,
		from: locationOf(from),
		to: locations[0],
		nextLocated: locations.find((location) => location !== undefined),
	});
}

const stopsIn = oncePer((entries: Entries) =>
	oncePer((route: Route): readonly Stop[] => {
		const targets = route.facts.stops.map((stop) => targetOf(entries, stop.place));
		return route.facts.stops.map((stop, index) => {
			const target = targets[index]!;
			const facts = route.facts.legs[index];
			const next = targets[index + 1];
			return {
				id: stop.place,
				number: index + 1,
				day: stop.day,
				target,
				point: locationOf(target)?.point,
				precision: locationOf(target)?.precision,
				leg: facts && next ? legOf(facts, route.facts.modes, target, targets.slice(index + 1)) : undefined,
			};
		});
	}),
);

/** The stops of a route in order. */
export const stopsOf = (entries: Entries, route: Route): readonly Stop[] => stopsIn(entries)(route);

/** Name of a stop in this locale. */
export const stopName = ({ target }: Stop, locale: Locale): string =>
	pickText(target.type === 'place' ? target.place.facts.name : target.settlement.facts.name, locale);

/** A route that stops at a place, with its neighbours there. */
export interface Passage {
	readonly route: Route;
	readonly stop: Stop;
	readonly previous: Stop | undefined;
	readonly next: Stop | undefined;
	readonly total: number;
}

const passagesIn = oncePer((entries: Entries) => {
	const passages = new Map<string, Passage[]>();
	for (const route of entries.routes) {
		const stops = stopsOf(entries, route);
		const seen = new Set<string>();
		stops.forEach((stop, index) => {
			if (seen.has(stop.id)) return; // a round trip ends where it began: one mention is enough
			seen.add(stop.id);
			const list = passages.get(stop.id) ?? [];
			list.push({ route, stop, previous: stops[index - 1], next: stops[index + 1], total: stops.length });
			passages.set(stop.id, list);
		});
	}
	return passages;
});

/** The routes that stop at this place, in their own order. */
export const passagesThrough = (entries: Entries, id: string): readonly Passage[] =>
	passagesIn(entries).get(id) ?? [];
