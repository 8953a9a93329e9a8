import { packedNumbers, varint } from '../varint.ts';

/** Where the tiles `tileId` … `tileId + runLength - 1` lie; a run length of 0 leads to a leaf directory. */
export interface Entry {
	readonly tileId: number;
	readonly offset: number;
	readonly length: number;
	readonly runLength: number;
}

/**
 * A directory of PMTiles version 3, not compressed: all tile ids as steps, all run lengths, all lengths, then all offsets,
 * where 0 says «right after the one before».
 */
export function encodeDirectory(entries: readonly Entry[]): Uint8Array {
	const numbers = [
		entries.length,
		...entries.map(({ tileId }, i) => tileId - (entries[i - 1]?.tileId ?? 0)),
		...entries.map(({ runLength }) => runLength),
		...entries.map(({ length }) => length),
		...entries.map(({ offset }, i) => (offset === endOf(entries[i - 1]) ? 0 : offset + 1)),
	];
	return Uint8Array.from(numbers.flatMap(varint));
}

/** The entries of a directory that is no longer compressed. Throws a RangeError where the bytes end too early. */
export function decodeDirectory(bytes: Uint8Array): Entry[] {
	const [count = 0, ...numbers] = packedNumbers(bytes);
	if (numbers.length < 4 * count) throw new RangeError('a directory ends too early');
	const column = (i: number) => numbers.slice(i * count, (i + 1) * count);
	const [steps, runLengths, lengths, offsets] = [column(0), column(1), column(2), column(3)];
	const entries: Entry[] = [];
	let tileId = 0;
	for (let i = 0; i < count; i++) {
		tileId += steps[i]!;
		const offset = offsets[i] === 0 ? (endOf(entries[i - 1]) ?? 0) : offsets[i]! - 1;
		entries.push({ tileId, offset, length: lengths[i]!, runLength: runLengths[i]! });
	}
	return entries;
}

const endOf = (entry: Entry | undefined) => entry && entry.offset + entry.length;
