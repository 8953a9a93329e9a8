import { joined } from '../bytes.ts';
import { archiveHead, type ArchiveInfo } from './head.ts';
import { TileIndex } from './tile-index.ts';

/** A tile by its place on the Hilbert curve, compressed. */
export interface PackedTile {
	readonly id: number;
	readonly packed: Uint8Array;
}

/** A whole archive in memory; tiles come in the order of their ids. */
export function archiveBytes(tiles: Iterable<PackedTile>, info: ArchiveInfo): Uint8Array {
	const index = new TileIndex();
	const data: Uint8Array[] = [];
	for (const { id, packed } of tiles) {
		if (index.add(id, packed)) data.push(packed);
	}
	return joined([archiveHead(index.entries, info), ...data]);
}
