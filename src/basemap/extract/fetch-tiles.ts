import type { OpenArchive } from '../archive/open-archive.ts';
import type { Place } from '../archive/tile-index.ts';
import { byteRanges } from './byte-ranges.ts';
import type { ByteStore } from './byte-store.ts';

/** Fetches what holds these places and says where in the store each of them lies now, by its offset. */
export async function fetchTiles(
	archive: OpenArchive,
	places: readonly Place[],
	store: ByteStore,
	onBytes: (done: number, of: number) => void,
): Promise<Map<number, number>> {
	const ranges = byteRanges(places);
	const size = ranges.reduce((sum, { length }) => sum + length, 0);
	const starts: number[] = [];
	let done = 0;
	for (const { offset, length } of ranges) {
		store.append(await archive.readTiles(offset, length));
		starts.push(done);
		done += length;
		onBytes(done, size);
	}
	const stored = new Map<number, number>();
	let range = 0;
	for (const { offset } of places.toSorted((a, b) => a.offset - b.offset)) {
		while (offset >= ranges[range]!.offset + ranges[range]!.length) range++;
		stored.set(offset, starts[range]! + offset - ranges[range]!.offset);
	}
	return stored;
}
