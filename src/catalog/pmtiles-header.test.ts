import { describe, expect, test } from 'vitest';
import { encodeHeader } from '#basemap/archive/header.ts';
import { pmtilesHeader, PMTILES_HEADER_BYTES } from './pmtiles-header.ts';

const nothing = { offset: 0, length: 0 };
const written = () =>
	encodeHeader({
		root: nothing,
		metadata: nothing,
		leaves: nothing,
		tiles: nothing,
		addressedTiles: 0,
		tileEntries: 0,
		tileContents: 0,
		minZoom: 2,
		maxZoom: 9,
		bounds: [-12.5, 42.2, 68.25, 47.9],
		center: [63.55, 45.05],
		centerZoom: 6,
	});

describe('the header of a PMTiles archive', () => {
	test('says zooms, bounds and centre', () => {
		expect(pmtilesHeader(written())).toEqual({
			minZoom: 2,
			maxZoom: 9,
			bounds: [-12.5, 42.2, 68.25, 47.9],
			center: [63.55, 45.05],
		});
	});

	test('is read from the middle of a larger buffer', () => {
		const buffer = new Uint8Array(500);
		buffer.set(written(), 100);
		expect(pmtilesHeader(buffer.subarray(100))?.maxZoom).toBe(9);
	});

	test('is none where the file is cut, is something else, or is of another version', () => {
		expect(pmtilesHeader(written().subarray(0, PMTILES_HEADER_BYTES - 1))).toBeUndefined();
		expect(pmtilesHeader(new Uint8Array(PMTILES_HEADER_BYTES))).toBeUndefined();
		const older = written();
		older[7] = 2;
		expect(pmtilesHeader(older)).toBeUndefined();
	});
});
