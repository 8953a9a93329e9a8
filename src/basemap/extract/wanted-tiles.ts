import type { OpenArchive } from '../archive/open-archive.ts';
import type { Place } from '../archive/tile-index.ts';
import type { NumberedTile } from '../tiles-of.ts';

/** Where an archive keeps the tiles that are wanted, by their ids; those it does not have are missing. */
export async function wantedPlaces(
	archive: OpenArchive,
	tiles: readonly NumberedTile[],
): Promise<Map<number, Place>> {
	const ids = Float64Array.from(tiles, ({ id }) => id);
	const places = new Map<number, Place>();
	const entries = await archive.entries((from, to) => ids[firstFrom(ids, from)]! < to);
	for (const { tileId, runLength, offset, length } of entries) {
		for (let i = firstFrom(ids, tileId); ids[i]! < tileId + runLength; i++)
			places.set(ids[i]!, { offset, length });
	}
	return places;
}

/** The index of the first id that is not below; ids rise. */
function firstFrom(ids: Float64Array, id: number): number {
	let [low, high] = [0, ids.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ids[middle]! < id) low = middle + 1;
		else high = middle;
	}
	return low;
}
