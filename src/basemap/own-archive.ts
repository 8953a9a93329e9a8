import { archiveBytes, type PackedTile } from './archive/archive-bytes.ts';
import { gzip } from './archive/gzip.ts';
import type { ArchiveInfo } from './archive/head.ts';
import { vectorLayers } from './metadata.ts';
import { ownLayers } from './own-layers.ts';
import { movableBox, ownBands, OWN_MAX_ZOOM } from './plan.ts';
import { sliceLayers } from './slice.ts';
import type { Sources } from './sources.ts';
import { tilesOf } from './tiles-of.ts';

/** Hears how many tiles are made of how many. */
export type OnTile = (done: number, of: number) => void;

/** The archive drawn from the guide's own sources. */
export function ownArchive(sources: Sources, onTile: OnTile = () => undefined): Uint8Array {
	const bands = ownBands(sources.bbox).map((band) => ({ band, tiles: tilesOf(band) }));
	const count = bands.reduce((sum, { tiles }) => sum + tiles.length, 0);
	const layersAt = ownLayers(
		sources,
		bands.map(({ band }) => band),
	);
	function* made(): Generator<PackedTile> {
		let done = 0;
		for (const { band, tiles } of bands) {
			const tileBytes = sliceLayers(layersAt(band), OWN_MAX_ZOOM);
			for (const { id, tile } of tiles) {
				const bytes = tileBytes(tile);
				if (bytes.length > 0) yield { id, packed: gzip(bytes) };
				onTile(++done, count);
			}
		}
	}
	return archiveBytes(made(), {
		...regionInfo(sources, OWN_MAX_ZOOM),
		metadata: {
			attribution: sources.attribution,
			type: 'baselayer',
			vector_layers: vectorLayers(layersAt(bands.at(-1)!.band), OWN_MAX_ZOOM),
		},
	});
}

/** What an archive of the region says about itself. Its bounds are those in which no zoom has gaps. */
export function regionInfo({ bbox }: Sources, maxZoom: number): Omit<ArchiveInfo, 'metadata'> {
	const [west, south, east, north] = bbox;
	return {
		minZoom: 0,
		maxZoom,
		bounds: movableBox(bbox),
		center: [(west + east) / 2, (south + north) / 2],
		centerZoom: 6,
	};
}
