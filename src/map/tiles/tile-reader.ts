import { decodeDirectory, type Entry } from '#basemap/archive/directory.ts';
import { HEADER_BYTES } from '#basemap/archive/header.ts';
import { tileId } from './tile-id.ts';

/** Gives a stretch of an archive; at its end there may be less. */
export type ReadBytes = (offset: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;

/** Reads tiles out of a PMTiles archive of version 3. */
export interface TileReader {
	/** The bytes of a tile, no longer compressed; undefined where the archive has none. */
	tile(z: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | undefined>;
}

interface Head {
	readonly root: readonly Entry[];
	readonly leavesAt: number;
	readonly tilesAt: number;
	readonly unpack: Unpack;
	readonly unpackTile: Unpack;
}

type Unpack = (bytes: ArrayBuffer) => Promise<ArrayBuffer>;

/** The header and, by the format, all of the first directory. */
const HEAD_BYTES = 16_384;
const DEEPEST = 4; // directories below each other
const VERSION = 3;

/** A reader that keeps the directories it has read; what failed is tried again. */
export function tileReader(read: ReadBytes): TileReader {
	const kept = new Map<number, Promise<unknown>>();
	const once = <Value>(key: number, make: () => Promise<Value>): Promise<Value> => {
		const made = (kept.get(key) as Promise<Value> | undefined) ?? make();
		kept.set(key, made);
		made.catch(() => kept.delete(key));
		return made;
	};
	return {
		async tile(z, x, y, signal) {
			const head = await once(0, async () => headOf(await read(0, HEAD_BYTES)));
			const id = tileId(z, x, y);
			let entries = head.root;
			for (let depth = 0; depth < DEEPEST; depth++) {
				const entry = entryFor(entries, id);
				if (!entry) return undefined;
				const { offset, length, runLength } = entry;
				if (runLength > 0) return head.unpackTile(await read(head.tilesAt + offset, length, signal));
				const at = head.leavesAt + offset;
				entries = await once(at, async () => directory(await head.unpack(await read(at, length))));
			}
			return undefined;
		},
	};
}

async function headOf(bytes: ArrayBuffer): Promise<Head> {
	const view = new DataView(bytes);
	if (view.byteLength < HEADER_BYTES || view.getUint8(7) !== VERSION) throw new Error('No archive of tiles.');
	const number = (at: number) => Number(view.getBigUint64(at, true));
	const [rootAt, rootLength, leavesAt, tilesAt] = [number(8), number(16), number(40), number(56)];
	const [unpack, unpackTile] = [unpacker(view.getUint8(97)), unpacker(view.getUint8(98))];
	const root = directory(await unpack(bytes.slice(rootAt, rootAt + rootLength)));
	return { root, leavesAt, tilesAt, unpack, unpackTile };
}

const directory = (bytes: ArrayBuffer): Entry[] => decodeDirectory(new Uint8Array(bytes));

/** The last entry that begins at or before a tile, if it reaches that far. */
function entryFor(entries: readonly Entry[], id: number): Entry | undefined {
	let [low, high] = [0, entries.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (entries[middle]!.tileId > id) high = middle - 1;
		else low = middle + 1;
	}
	const entry = entries[high];
	return entry && (entry.runLength === 0 || id < entry.tileId + entry.runLength) ? entry : undefined;
}

const NOT_PACKED = 1;
const GZIP = 2;

/** `npm run basemap` writes and takes over no other kinds. */
function unpacker(kind: number): Unpack {
	if (kind === NOT_PACKED) return (bytes) => Promise.resolve(bytes);
	if (kind !== GZIP) throw new Error(`Tiles packed as ${kind} cannot be read.`);
	return (bytes) =>
		new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
