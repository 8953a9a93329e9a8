import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { LngLat } from '#domain/lng-lat.ts';
import type { MapPlace } from '../data.ts';
import { collection, feature, point } from './collection.ts';
import type { MarkState } from './mark-state.ts';
import { isUnsure, unsureArea } from './unsure-area.ts';

/** What layers of places ask of a place. */
export type PlaceProperties = Pick<MapPlace, 'id' | 'section' | 'kind' | 'importance' | 'name'> & {
	readonly precision: NonNullable<MapPlace['precision']>;
};

/** What a place is drawn by. */
export const placeProperties = ({
	id,
	section,
	kind,
	importance,
	name,
	precision,
}: MapPlace): PlaceProperties => ({
	id,
	section,
	kind,
	importance,
	name,
	precision: precision ?? 'settlement',
});

/** Places that lie somewhere, but for those left out, as points. */
export function placeFeatures(
	places: readonly MapPlace[],
	leftOut: ReadonlySet<string>,
): FeatureCollection<Point, PlaceProperties> {
	return collection(
		places.flatMap((place) =>
			place.lngLat && !leftOut.has(place.id) ? [feature(point(place.lngLat), placeProperties(place))] : [],
		),
	);
}

/** One ring for each point at which something of unsure position is drawn. */
export function ringFeatures(
	things: readonly Pick<MapPlace, 'lngLat' | 'precision'>[],
): Feature<Polygon, RingProperties>[] {
	const points = new Map<string, LngLat>();
	for (const { lngLat, precision } of things)
		if (lngLat && isUnsure(precision)) points.set(lngLat.join(), lngLat);
	return [...points.values()].map((lngLat) => ringFeature(lngLat, 'plain'));
}

/** What layers of rings ask of a ring. */
export interface RingProperties {
	readonly sort: 'ring';
	readonly state: MarkState;
}

/** The ring around a point of unsure position. */
export const ringFeature = (lngLat: LngLat, state: MarkState): Feature<Polygon, RingProperties> =>
	feature(unsureArea(lngLat), { sort: 'ring', state });
