import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
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

/** What layers of rings ask of a ring. */
export interface RingProperties {
	readonly sort: 'ring';
	readonly state: MarkState;
}

/** One ring for each point at which something of unsure position is drawn; that of what is selected stands out. */
export function ringFeatures(
	things: readonly Pick<MapPlace, 'id' | 'lngLat' | 'precision'>[],
	selected: string | undefined,
): Feature<Polygon, RingProperties>[] {
	const rings = new Map<string, Feature<Polygon, RingProperties>>();
	for (const { id, lngLat, precision } of things) {
		if (!lngLat || !isUnsure(precision)) continue;
		const isSelected = id === selected;
		if (!isSelected && rings.has(lngLat.join())) continue;
		const properties = { sort: 'ring', state: isSelected ? 'selected' : 'plain' } as const;
		rings.set(lngLat.join(), feature(unsureArea(lngLat), properties));
	}
	return [...rings.values()];
}
