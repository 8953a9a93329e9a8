import type { Box } from '../box.ts';
import { joined } from '../bytes.ts';
import { encodeDirectory, type Entry } from './directory.ts';
import { gzip } from './gzip.ts';
import { encodeHeader, HEADER_BYTES } from './header.ts';

/** What is said about an archive beside its tiles. */
export interface ArchiveInfo {
	readonly minZoom: number;
	readonly maxZoom: number;
	readonly bounds: Box;
	readonly center: readonly [lng: number, lat: number];
	readonly centerZoom: number;
	/** JSON for viewers: `name`, `attribution`, `vector_layers` and the like. */
	readonly metadata: Readonly<Record<string, unknown>>;
}

const ROOT_LIMIT = 16_384 - HEADER_BYTES; // readers ask for the first 16 KiB and rely on finding the root in them
const SMALLEST_LEAF = 4096; // entries

/** All of an archive that comes before the tiles; they follow in the order in which the entries count on them. */
export function archiveHead(entries: readonly Entry[], info: ArchiveInfo): Uint8Array {
	const { root, leaves } = directories(entries);
	const metadata = gzip(new TextEncoder().encode(JSON.stringify(info.metadata)));
	const atMetadata = HEADER_BYTES + root.length;
	const atLeaves = atMetadata + metadata.length;
	const atTiles = atLeaves + leaves.length;
	const contents = new Map(entries.map(({ offset, length }) => [offset, length]));
	const header = encodeHeader({
		...info,
		root: { offset: HEADER_BYTES, length: root.length },
		metadata: { offset: atMetadata, length: metadata.length },
		leaves: { offset: atLeaves, length: leaves.length },
		tiles: { offset: atTiles, length: [...contents.values()].reduce((sum, length) => sum + length, 0) },
		addressedTiles: entries.reduce((sum, { runLength }) => sum + runLength, 0),
		tileEntries: entries.length,
		tileContents: contents.size,
	});
	return joined([header, root, metadata, leaves]);
}

/** One root directory, or a root that leads to leaves as large as it takes for the root to stay small. */
function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
	const alone = gzip(encodeDirectory(entries));
	if (alone.length <= ROOT_LIMIT) return { root: alone, leaves: new Uint8Array(0) };
	for (let size = SMALLEST_LEAF; ; size *= 2) {
		const leaves: Uint8Array[] = [];
		const pointers: Entry[] = [];
		let offset = 0;
		for (let from = 0; from < entries.length; from += size) {
			const leaf = gzip(encodeDirectory(entries.slice(from, from + size)));
			pointers.push({ tileId: entries[from]!.tileId, offset, length: leaf.length, runLength: 0 });
			leaves.push(leaf);
			offset += leaf.length;
		}
		const root = gzip(encodeDirectory(pointers));
		if (root.length <= ROOT_LIMIT) return { root, leaves: joined(leaves) };
	}
}
