import type { Feature, FeatureCollection } from 'geojson';
import type { MapPlace, MapRoute, MapStop } from '../../data.ts';
import { collection, feature, point } from '../../features/collection.ts';
import { placeFeatures, placeProperties, ringFeatures } from '../../features/place-features.ts';
import { routeFeatures } from '../../features/route-features.ts';
import { stopFeatures, type MarkState } from '../../features/stop-features.ts';
import { isUnsure, unsureArea } from '../../features/unsure-area.ts';
import type { GuideFeatures } from '../../style/map-style.ts';
import type { MapItem } from '../guide-map.ts';
import { activeRoute, type GuideState } from './guide-state.ts';

type SourceName = keyof GuideFeatures;

/** Draws what changed since the last time; a source whose causes are the same is not made anew. */
export class FeatureMaker {
	readonly #causes = new Map<SourceName, readonly unknown[]>();

	/** The sources that differ from those made before, and of those all at the first call. */
	changed(state: GuideState): Partial<GuideFeatures> {
		const route = activeRoute(state);
		const { places, routes, selected, hovered, zoom } = state;
		const stops = route?.stops.filter(({ lngLat }) => lngLat) ?? [];
		const marks = route && [route, zoom, ...stops.map((stop) => stateOf(state, stop))];
		return Object.fromEntries(
			[
				this.#made('places', [places, route], () =>
					// A place that is a stop has the number of the stop instead of its pin.
					placeFeatures(places, new Set(stops.map(({ id }) => id))),
				),
				this.#made('rings', [places, route], () => ringFeatures([...places, ...stops])),
				this.#made('routes', [routes], () => routeFeatures(routes)),
				this.#made('stops', marks ?? [], () => stopsOf(state, route)),
				this.#made('marked', [places, route, selected, hovered], () => markedFeatures(state, stops)),
			].filter((made) => made !== undefined),
		);
	}

	#made(
		name: SourceName,
		causes: readonly unknown[],
		make: () => FeatureCollection,
	): [SourceName, FeatureCollection] | undefined {
		const before = this.#causes.get(name);
		if (before?.length === causes.length && before.every((cause, index) => cause === causes[index])) return;
		this.#causes.set(name, causes);
		return [name, make()];
	}
}

const stopsOf = (state: GuideState, route: MapRoute | undefined): FeatureCollection =>
	route ? stopFeatures(route, state.zoom, (stop) => stateOf(state, stop)) : collection([]);

function stateOf({ selected, hovered }: GuideState, stop: MapStop): MarkState {
	if (isMeant(selected, stop)) return 'selected';
	return isMeant(hovered, stop) ? 'hover' : 'plain';
}

/** A place of the guide that is a stop is meant by its own id too. */
const isMeant = (item: MapItem | undefined, stop: MapStop) =>
	(item?.what === 'stop' && item.number === stop.number) || (item?.what === 'place' && item.id === stop.id);

function markedFeatures(
	{ places, selected, hovered }: GuideState,
	stops: readonly MapStop[],
): FeatureCollection {
	const drawn = new Set(stops.map(({ id }) => id));
	const placeOf = (item: MapItem | undefined) =>
		item?.what === 'place' && !drawn.has(item.id) ? places.find(({ id }) => id === item.id) : undefined;
	const chosen = placeOf(selected);
	const pointed = placeOf(hovered);
	return collection<Feature['geometry'], Feature['properties']>([
		...(chosen ? marked(chosen, 'selected') : []),
		...(pointed && pointed !== chosen ? marked(pointed, 'hover') : []),
	]);
}

function marked(place: MapPlace, state: MarkState): Feature[] {
	if (!place.lngLat) return [];
	const pin = feature(point(place.lngLat), { ...placeProperties(place), state });
	return isUnsure(place.precision) ? [feature(unsureArea(place.lngLat), {}), pin] : [pin];
}
