import type { Box } from '../box.ts';

export const HEADER_BYTES = 127;

/** Where a part of the archive lies. */
export interface Part {
	readonly offset: number;
	readonly length: number;
}

/** What the first bytes of an archive say; degrees are written to seven decimals. */
export interface HeaderFields {
	readonly root: Part;
	readonly metadata: Part;
	readonly leaves: Part;
	readonly tiles: Part;
	readonly addressedTiles: number;
	readonly tileEntries: number;
	readonly tileContents: number;
	readonly minZoom: number;
	readonly maxZoom: number;
	readonly bounds: Box;
	readonly center: readonly [lng: number, lat: number];
	readonly centerZoom: number;
}

const GZIP = 2;
const VECTOR_TILES = 1;

/** The header of a clustered PMTiles version 3 archive of vector tiles, everything compressed with gzip. */
export function encodeHeader(fields: HeaderFields): Uint8Array {
	const bytes = new Uint8Array(HEADER_BYTES);
	const view = new DataView(bytes.buffer);
	bytes.set(new TextEncoder().encode('PMTiles'));
	bytes[7] = 3;
	const { root, metadata, leaves, tiles } = fields;
	const numbers = [root, metadata, leaves, tiles].flatMap(({ offset, length }) => [offset, length]);
	numbers.push(fields.addressedTiles, fields.tileEntries, fields.tileContents);
	numbers.forEach((number, i) => view.setBigUint64(8 + 8 * i, BigInt(number), true));
	bytes.set([1, GZIP, GZIP, VECTOR_TILES, fields.minZoom, fields.maxZoom], 96);
	const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
	fields.bounds.forEach((value, i) => degrees(102 + 4 * i, value));
	bytes[118] = fields.centerZoom;
	fields.center.forEach((value, i) => degrees(119 + 4 * i, value));
	return bytes;
}
