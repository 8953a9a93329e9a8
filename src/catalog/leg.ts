import { distanceKm, type LngLat } from '#domain/lng-lat.ts';
import { lengthKm } from '#network/way-along.ts';
import type { Location } from '#schemas/parts/location.ts';
import type { RouteFacts } from '#schemas/route.ts';
import { drawnWay, wayKindOf, type WayKind } from './road-network.ts';
import { isSameTown } from './same-town.ts';

/** The way between two stops, with what could be computed about it. */
export interface Leg {
	readonly facts: LegFacts;
	readonly distance: LegDistance;
	/**
	 * How it is drawn: to the next stop that is located, so that a route stays in one piece.
	 * Nothing is drawn from a stop that is not located, or between stops at one point.
	 */
	readonly line: LegLine | undefined;
}

type LegFacts = RouteFacts['legs'][number];

/** Kilometres of a leg and where they come from; `schematic` ones are measured along a drawn way, not a real one. */
export type LegDistance =
	| { readonly origin: 'sourced' | 'road-graph'; readonly km: number }
	| { readonly origin: 'schematic'; readonly km: number; readonly by: WayKind }
	| { readonly origin: 'straight-line'; readonly km: number }
	| { readonly origin: 'same-town' }
	| { readonly origin: 'unknown' };

/** The drawn course of a leg: `schematic` follows roads drawn through settlements, `straight` follows nothing. */
export interface LegLine {
	readonly style: 'schematic' | 'straight' | 'surveyed';
	readonly points: readonly LngLat[];
}

interface Ends {
	readonly facts: LegFacts;
	/** How one travels on the route. */
	readonly modes: RouteFacts['modes'];
	readonly from: Location | undefined;
	readonly to: Location | undefined;
	/** The first located stop after `from`; `to` itself where that is located. */
	readonly nextLocated: Location | undefined;
}

/** The leg between two stops. */
export function legBetween({ facts, modes, from, to, nextLocated }: Ends): Leg {
	const kind = wayKindOf(facts.vehicle ? [facts.vehicle.value] : modes);
	const line = from && nextLocated && lineOf(kind, from, nextLocated);
	return { facts, distance: distanceOf(facts, kind, from, to, line), line };
}

function lineOf(kind: WayKind | undefined, from: Location, to: Location): LegLine | undefined {
	if (distanceKm(from.point, to.point) === 0) return undefined;
	const way = kind && !isSameTown(from, to) ? drawnWay(kind, from.point, to.point) : undefined;
	return way
		? { style: 'schematic', points: way.points }
		: { style: 'straight', points: [from.point, to.point] };
}

function distanceOf(
	facts: LegFacts,
	kind: WayKind | undefined,
	from: Location | undefined,
	to: Location | undefined,
	line: LegLine | undefined,
): LegDistance {
	if (facts.km) return { origin: facts.km.origin, km: facts.km.value };
	if (!from || !to) return { origin: 'unknown' };
	if (isSameTown(from, to)) return { origin: 'same-town' };
	return kind && line?.style === 'schematic'
		? { origin: 'schematic', km: lengthKm(line.points), by: kind }
		: { origin: 'straight-line', km: distanceKm(from.point, to.point) };
}
