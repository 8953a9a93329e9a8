import type { Feature, FeatureCollection } from 'geojson';
import type { MapPlace, MapStop } from '../../data.ts';
import { collection, feature, point } from '../../features/collection.ts';
import type { MarkState } from '../../features/mark-state.ts';
import { placeFeatures, placeProperties, ringFeatures } from '../../features/place-features.ts';
import { routeFeatures } from '../../features/route-features.ts';
import { stopFeatures } from '../../features/stop-features.ts';
import { graticule } from '../../style/graticule.ts';
import type { GuideFeatures } from '../../style/map-style.ts';
import type { MapItem } from '../guide-map.ts';
import { activeRoute, type GuideState } from './guide-state.ts';

type SourceName = keyof GuideFeatures;

/** Draws what changed since the last time; a source whose causes are the same is not made anew. */
export class FeatureMaker {
	readonly #causes = new Map<SourceName, readonly unknown[]>();

	/** The sources that differ from those made before: all of them at the first call. */
	changed(state: GuideState): Partial<GuideFeatures> {
		const { places, routes, zoom, bounds } = state;
		const selected = state.selected?.what === 'route' ? undefined : state.selected?.id;
		const route = activeRoute(state);
		const stops = route?.stops.filter(({ lngLat }) => lngLat) ?? [];
		const states = stops.map((stop) => stateOf(state, stop));
		const marked = markedPlaces(state, stops);
		return Object.fromEntries(
			[
				this.#made('places', [places, route], () =>
					// A place that is a stop has the number of the stop instead of its pin.
					placeFeatures(places, new Set(stops.map(({ id }) => id))),
				),
				this.#made('lines', [places, routes, route, bounds, selected], () =>
					collection<Feature['geometry'], Feature['properties']>([
						graticule(bounds),
						...ringFeatures([...places, ...stops], selected),
						...routeFeatures(routes),
					]),
				),
				this.#made('marks', [route, zoom, ...states, ...marked.flat()], () =>
					collection<Feature['geometry'], Feature['properties']>([
						...(route ? stopFeatures(route, zoom, (stop) => stateOf(state, stop)) : []),
						...marked.flatMap(([place, how]) => markedFeatures(place, how)),
					]),
				),
			].filter((made) => made !== undefined),
		);
	}

	#made<Data extends FeatureCollection>(
		name: SourceName,
		causes: readonly unknown[],
		make: () => Data,
	): [SourceName, Data] | undefined {
		const before = this.#causes.get(name);
		if (before?.length === causes.length && before.every((cause, index) => cause === causes[index])) return;
		this.#causes.set(name, causes);
		return [name, make()];
	}
}

function stateOf({ selected, hovered }: GuideState, stop: MapStop): MarkState {
	if (isMeant(selected, stop)) return 'selected';
	return isMeant(hovered, stop) ? 'hover' : 'plain';
}

/** A place of the guide that is a stop is meant by its own id too. */
const isMeant = (item: MapItem | undefined, stop: MapStop) =>
	(item?.what === 'stop' && item.number === stop.number) || (item?.what === 'place' && item.id === stop.id);

function markedPlaces(
	{ places, selected, hovered }: GuideState,
	stops: readonly MapStop[],
): [place: MapPlace, state: MarkState][] {
	const drawn = new Set(stops.map(({ id }) => id));
	const placeOf = (item: MapItem | undefined) =>
		item?.what === 'place' && !drawn.has(item.id) ? places.find(({ id }) => id === item.id) : undefined;
	const chosen = placeOf(selected);
	const pointed = placeOf(hovered);
	return [
		...(chosen ? [[chosen, 'selected'] as [MapPlace, MarkState]] : []),
		...(pointed && pointed !== chosen ? [[pointed, 'hover'] as [MapPlace, MarkState]] : []),
	];
}

function markedFeatures(place: MapPlace, state: MarkState): Feature[] {
	if (!place.lngLat) return [];
	return [feature(point(place.lngLat), { sort: 'marked', ...placeProperties(place), state })];
}
