import { PMTiles, tileIdToZxy } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { readBack } from '../test-archives.ts';
import { archiveBytes, type PackedTile } from './archive-bytes.ts';
import type { Entry } from './directory.ts';
import { gzip } from './gzip.ts';
import { archiveHead, type ArchiveInfo } from './head.ts';
import { bytesInMemory } from './memory.ts';
import { openArchive } from './open-archive.ts';

const info: ArchiveInfo = {
	minZoom: 0,
	maxZoom: 9,
	bounds: [58.9, 42.2, 68.2, 47.9],
	center: [64, 45],
	centerZoom: 6,
	metadata: { attribution: '© Қызылорда', vector_layers: [] },
};
const text = (words: string) => gzip(new TextEncoder().encode(words));
const rawReader = (archive: Uint8Array) =>
	new PMTiles({
		getKey: () => 'archive',
		getBytes: async (offset, length) => ({ data: archive.slice(offset, offset + length).buffer }),
	});
const textAt = async (reader: PMTiles, id: number) => {
	const tile = await reader.getZxy(...tileIdToZxy(id));
	return tile && new TextDecoder().decode(tile.data);
};

describe('an archive', () => {
	const tiles: PackedTile[] = [
		{ id: 0, packed: text('world') },
		{ id: 5, packed: text('sea') },
		{ id: 6, packed: text('sea') },
		{ id: 7, packed: text('shore') },
		{ id: 9, packed: text('sea') },
	];
	const archive = archiveBytes(tiles, info);

	test('says in its head what it holds', async () => {
		expect(await readBack(archive).header()).toMatchObject({
			specVersion: 3,
			clustered: true,
			internalCompression: 2,
			tileCompression: 2,
			tileType: 1,
			numAddressedTiles: 5,
			numTileEntries: 4,
			numTileContents: 3,
			minZoom: 0,
			maxZoom: 9,
			minLon: 58.9,
			minLat: 42.2,
			maxLon: 68.2,
			maxLat: 47.9,
			centerZoom: 6,
			centerLon: 64,
			centerLat: 45,
		});
		expect(await readBack(archive).metadata()).toEqual(info.metadata);
	});

	test('gives each tile, and nothing where there is none', async () => {
		const reader = rawReader(archive);
		const found = await Promise.all([0, 5, 6, 7, 8, 9, 4000].map((id) => textAt(reader, id)));
		expect(found).toEqual(['world', 'sea', 'sea', 'shore', undefined, 'sea', undefined]);
	});

	test('ends with the last byte of its tiles', async () => {
		const { tileDataOffset, tileDataLength } = await readBack(archive).header();
		expect(tileDataOffset + tileDataLength!).toBe(archive.length);
	});

	test('is the same each time', () => expect(archiveBytes(tiles, info)).toEqual(archive));

	test('does not take tiles out of order', () =>
		expect(() => archiveBytes(tiles.toReversed(), info)).toThrow('tile ids must rise'));

	test('without a tile can be opened', async () => {
		const reader = rawReader(archiveBytes([], info));
		expect(await textAt(reader, 0)).toBeUndefined();
	});
});

test('a directory too large for the first 16 KiB goes into leaves', async () => {
	let seed = 1;
	const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
	let [tileId, offset] = [0, 0];
	const entries = Array.from({ length: 20_000 }, (): Entry => {
		const entry = {
			tileId: tileId + random(50),
			offset,
			length: 1 + random(20_000),
			runLength: 1 + random(3),
		};
		[tileId, offset] = [entry.tileId + entry.runLength, offset + entry.length];
		return entry;
	});
	const head = archiveHead(entries, info);
	const { header, entries: found } = await openArchive(bytesInMemory(head, 'head'));
	expect(header.leafDirectoryLength).toBeGreaterThan(0);
	expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
	expect(await found(() => true)).toEqual(entries);
	const { tileId: wanted } = entries[12_345]!;
	expect(await found((from, to) => from <= wanted && wanted < to)).toEqual([entries[12_345]]);
});

test('compressed bytes tell neither time nor machine', () => {
	const [magic, , , , ...time] = gzip(new Uint8Array(100)).subarray(0, 8);
	expect([magic, time]).toEqual([0x1f, [0, 0, 0, 0]]);
});
