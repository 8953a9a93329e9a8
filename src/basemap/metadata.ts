import type { MapLayer } from './feature.ts';

/** A layer as the metadata of an archive lists it (TileJSON 3.0, `vector_layers`). */
export interface VectorLayer {
	readonly id: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly minzoom: number;
	readonly maxzoom: number;
}

const TYPES: Readonly<Record<string, string>> = { string: 'String', number: 'Number', boolean: 'Boolean' };

/** What the layers hold, for the metadata of an archive. */
export const vectorLayers = (layers: readonly MapLayer[], maxzoom: number): VectorLayer[] =>
	layers
		.filter(({ features }) => features.length > 0)
		.map(({ name, features }) => ({
			id: name,
			fields: Object.fromEntries(
				features.flatMap(({ properties }) =>
					Object.entries(properties).flatMap(([key, value]) => {
						const type = TYPES[typeof value];
						return type ? [[key, type]] : [];
					}),
				),
			),
			minzoom: Math.min(...features.map(({ minZoom }) => minZoom)),
			maxzoom,
		}));

/** The layers that the metadata of an archive lists; none where it lists nothing. */
export function listedLayers(metadata: Readonly<Record<string, unknown>>): VectorLayer[] {
	const listed = metadata['vector_layers'];
	return Array.isArray(listed)
		? (listed as VectorLayer[]).filter((layer) => typeof layer?.id === 'string')
		: [];
}
