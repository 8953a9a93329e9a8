import { zxyToTileId } from 'pmtiles';
import { tilesIn, type TileAddress } from './box.ts';
import type { Band } from './plan.ts';

/** A tile and its place in the archive. */
export interface NumberedTile {
	readonly id: number;
	readonly tile: TileAddress;
}

/** Every tile of a band in the order of the archive: along the Hilbert curve of each zoom. */
export const tilesOf = ({
	minZoom,
	maxZoom,
	box,
}: Pick<Band, 'minZoom' | 'maxZoom' | 'box'>): NumberedTile[] =>
	Array.from({ length: maxZoom - minZoom + 1 }, (_, i) => tilesIn(box, minZoom + i))
		.flat()
		.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), tile }))
		.sort((a, b) => a.id - b.id);
