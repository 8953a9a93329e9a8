import { describe, expect, test } from 'vitest';
import { archiveBytes } from '#basemap/archive/archive-bytes.ts';
import { gzip } from '#basemap/archive/gzip.ts';
import { tilesIn, WORLD } from '#basemap/box.ts';
import { ownArchive, regionInfo } from '#basemap/own-archive.ts';
import { REGION, someSources } from '#basemap/test-archives.ts';
import { tilesOf } from '#basemap/tiles-of.ts';
import { tileId } from './tile-id.ts';
import { tileReader } from './tile-reader.ts';

const info = { ...regionInfo(someSources(), 9), metadata: {} };

/** A reader of an archive in memory, and what it has asked for. */
function readerOf(bytes: Uint8Array) {
	const asked: number[] = [];
	const reader = tileReader(async (offset, length) => {
		asked.push(offset);
		return new Uint8Array(bytes.slice(offset, offset + length)).buffer;
	});
	return { reader, asked };
}

test('a tile has the number that the format gives it', () => {
	const far = tilesOf({ minZoom: 0, maxZoom: 5, box: WORLD });
	const near = tilesOf({ minZoom: 12, maxZoom: 12, box: REGION });
	for (const { id, tile } of [...far, ...near]) expect(tileId(tile.z, tile.x, tile.y)).toBe(id);
});

describe('a reader of tiles', () => {
	test('finds every tile, and only those', async () => {
		const { reader, asked } = readerOf(ownArchive(someSources()));
		for (const { z, x, y } of tilesIn(REGION, 9)) {
			expect((await reader.tile(z, x, y))!.byteLength).toBeGreaterThan(0);
		}
		expect(await reader.tile(9, 0, 0)).toBeUndefined();
		expect(asked.filter((offset) => offset === 0)).toHaveLength(1);
	});

	test('follows directories below the first', async () => {
		const text = (id: number) => new TextEncoder().encode(`tile ${id}`);
		const ids = Array.from({ length: 60_000 }, (_, i) => 2 * i + (i % 2));
		const tiles = ids.map((id) => ({ id, packed: gzip(text(id)) }));
		const { reader } = readerOf(archiveBytes(tiles, info));
		for (const [z, x, y] of [
			[8, 100, 77],
			[8, 3, 250],
			[6, 9, 9],
		] as const) {
			const id = tileId(z, x, y);
			const found = await reader.tile(z, x, y);
			expect(found && new TextDecoder().decode(found)).toBe(ids.includes(id) ? `tile ${id}` : undefined);
		}
	});

	test('tries again what has failed', async () => {
		const bytes = ownArchive(someSources());
		let isDown = true;
		const reader = tileReader(async (offset, length) => {
			if (isDown) throw new Error('no network');
			return new Uint8Array(bytes.slice(offset, offset + length)).buffer;
		});
		await expect(reader.tile(0, 0, 0)).rejects.toThrow('no network');
		isDown = false;
		expect(await reader.tile(0, 0, 0)).toBeDefined();
	});

	test('does not take anything for an archive', async () => {
		await expect(readerOf(new Uint8Array(500)).reader.tile(0, 0, 0)).rejects.toThrow('No archive');
	});
});
