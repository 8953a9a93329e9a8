import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What a property of a vector tile may be; whatever is `undefined` is not written. */
export type Properties = Readonly<Record<string, string | number | boolean | undefined>>;

/** A feature of the base map and the zooms that show it. */
export interface MapFeature {
	readonly geometry: Geometry;
	readonly minZoom: number;
	/** The last zoom that shows it; all further ones where left out. */
	readonly maxZoom?: number;
	readonly properties: Properties;
}

/** A layer of the base map as the style knows it by name. */
export interface MapLayer {
	readonly name: string;
	readonly features: readonly MapFeature[];
}

/** A file of sources; one that is not there counts as an empty one. */
export type Collection = FeatureCollection<Geometry | null>;

export const EMPTY: Collection = { type: 'FeatureCollection', features: [] };

/** The features that have a geometry of one of these types. */
export function featuresOf<T extends Geometry['type']>(
	{ features }: Collection,
	...types: readonly T[]
): Feature<Extract<Geometry, { type: T }>>[] {
	return features.filter((feature): feature is Feature<Extract<Geometry, { type: T }>> =>
		types.some((type) => feature.geometry?.type === type),
	);
}

/** A number among a feature's properties. */
export function numberIn({ properties }: Feature<Geometry | null>, key: string): number | undefined {
	const value: unknown = properties?.[key];
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A text among a feature's properties; an empty one counts as none. */
export function textIn({ properties }: Feature<Geometry | null>, key: string): string | undefined {
	const value: unknown = properties?.[key];
	return typeof value === 'string' && value !== '' ? value : undefined;
}
