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

/** Where the directories below the first begin, and where the tiles. */
function partsOf({ buffer, byteOffset }: Uint8Array) {
	const view = new DataView(buffer, byteOffset);
	const number = (at: number) => Number(view.getBigUint64(at, true));
	return { leaves: number(40), tiles: number(56) };
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

	test('follows directories below the first', { timeout: 30_000 }, async () => {
		const packed = Array.from({ length: 1009 }, (_, i) => gzip(new TextEncoder().encode(`tile ${i}`)));
		const kindOf = (id: number) => (Math.imul(id ^ (id >>> 7), 2_654_435_761) >>> 16) % packed.length;
		const ids = Array.from({ length: 12_000 }, (_, i) => 2 * i + (i % 2));
		const tiles = ids.map((id) => ({ id, packed: packed[kindOf(id)]! }));
		const archive = archiveBytes(tiles, info);
		const { reader, asked } = readerOf(archive);
		for (let x = 100; x < 108; x++) {
			const id = tileId(7, x, 77);
			const found = await reader.tile(7, x, 77);
			expect(found && new TextDecoder().decode(found)).toBe(
				ids.includes(id) ? `tile ${kindOf(id)}` : undefined,
			);
		}
		const { leaves, tiles: tilesAt } = partsOf(archive);
		expect(asked.some((offset) => leaves <= offset && offset < tilesAt)).toBe(true);
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
