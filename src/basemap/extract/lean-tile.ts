import { joined } from '../bytes.ts';
import { leanLayer } from '../mvt/lean-layer.ts';
import { bytesField } from '../mvt/protobuf.ts';
import { tileLayers } from '../mvt/tile-layers.ts';
import { BASEMAP_LAYERS } from './check-archive.ts';

const LAYER = 3;
const DRAWN = new Set<string>(BASEMAP_LAYERS);
const WANTED = new Set([
	...['kind', 'kind_detail', 'min_zoom', 'sort_rank', 'ref', 'disputed', 'intermittent'],
	...['capital', 'population', 'population_rank', 'is_bridge', 'is_tunnel'],
	...['name', 'name:kk', 'name:kk-Latn', 'name:ru', 'name:en'],
]);

/** Whether the guide has a use for a property of a Protomaps basemap. */
export const isWantedProperty = (key: string): boolean => WANTED.has(key);

/** A tile of a Protomaps basemap with what the guide draws of it. Throws a RangeError where it is no vector tile. */
export const leanTile = (tile: Uint8Array): Uint8Array =>
	joined(
		tileLayers(tile)
			.filter(({ name }) => DRAWN.has(name))
			.flatMap(({ message }) => bytesField(LAYER, [leanLayer(message, isWantedProperty)])),
	);
