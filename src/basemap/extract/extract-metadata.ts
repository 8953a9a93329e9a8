import type { OpenArchive } from '../archive/open-archive.ts';
import type { MapLayer } from '../feature.ts';
import { listedLayers, vectorLayers } from '../metadata.ts';
import type { Sources } from '../sources.ts';
import { BASEMAP_LAYERS } from './check-archive.ts';
import { isWantedProperty } from './lean-tile.ts';

/** Keys under which a Protomaps basemap says how old it is. */
const AGES = ['version', 'planetiler:osm:osmosisreplicationtime'];

/** The metadata of an archive that was taken out of another: the layers of both, and what the other says of itself. */
export function extractMetadata(
	{ metadata }: OpenArchive,
	{ attribution }: Sources,
	guide: readonly MapLayer[],
	maxZoom: number,
) {
	const drawn = listedLayers(metadata).filter(({ id }) => BASEMAP_LAYERS.some((layer) => layer === id));
	const leanLayers = drawn.map((layer) => ({
		...layer,
		fields: Object.fromEntries(Object.entries(layer.fields ?? {}).filter(([key]) => isWantedProperty(key))),
		maxzoom: Math.min(layer.maxzoom, maxZoom),
	}));
	return {
		attribution,
		type: 'baselayer',
		...Object.fromEntries(AGES.filter((key) => key in metadata).map((key) => [key, metadata[key]])),
		'guide:from': metadata['name'] ?? 'Protomaps basemap',
		vector_layers: [...leanLayers, ...vectorLayers(guide, maxZoom)],
	};
}
