import type { Feature, Point } from 'geojson';
import type { MapRoute, MapStop } from '../data.ts';
import { feature, point } from './collection.ts';
import type { MarkState } from './mark-state.ts';
import { stopGroups, type StopGroup } from './stop-groups.ts';
import { markWidth } from './stop-mark.ts';

/** What layers of stops ask of a mark. */
export interface StopProperties {
	readonly sort: 'stop';
	readonly route: string;
	readonly theme: string;
	/** Numbers of its stops, as GeoJSON keeps them on a map: `1,9`. */
	readonly numbers: string;
	readonly first: number;
	readonly text: string;
	readonly name: string;
	readonly precision: NonNullable<MapStop['precision']>;
	readonly state: MarkState;
	/** Ems from the middle of the mark to the name beside it. */
	readonly reach: number;
}

const NAME_SIZE = 13;
const NAMES_SHOWN = 2; // more do not fit beside a mark
const PRECISIONS = ['exact', 'approximate', 'settlement'] as const;

/** Stops of a route as marks for a zoom, each in the state its stops are in. */
export function stopFeatures(
	route: MapRoute,
	zoom: number,
	stateOf: (stop: MapStop) => MarkState,
): Feature<Point, StopProperties>[] {
	return stopGroups(route.stops, zoom).map((group) =>
		feature(point(group.lngLat), properties(route, group, stateOf)),
	);
}

function properties(
	{ id, theme }: MapRoute,
	{ stops, text }: StopGroup,
	stateOf: (stop: MapStop) => MarkState,
): StopProperties {
	const names = [...new Set(stops.map(({ name }) => name))];
	const states = stops.map(stateOf);
	return {
		sort: 'stop',
		route: id,
		theme,
		numbers: stops.map(({ number }) => number).join(),
		first: stops[0]!.number,
		text,
		name: names.length > NAMES_SHOWN ? '' : names.join(', '),
		precision: PRECISIONS.findLast((each) =>
			stops.some(({ precision }) => (precision ?? 'settlement') === each),
		)!,
		state: (['selected', 'hover'] as const).find((state) => states.includes(state)) ?? 'plain',
		reach: (markWidth(text) / 2 + 3) / NAME_SIZE,
	};
}
