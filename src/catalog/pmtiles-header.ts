import type { LngLat } from '#domain/lng-lat.ts';

/** What the first 127 bytes of a PMTiles v3 archive say about what lies in it. */
export interface PmtilesHeader {
	readonly minZoom: number;
	readonly maxZoom: number;
	/** West, south, east, north in degrees. */
	readonly bounds: readonly [west: number, south: number, east: number, north: number];
	/** The point at which a viewer should begin. */
	readonly center: LngLat;
}

/** Length of the header, in bytes. */
export const PMTILES_HEADER_BYTES = 127;

// Places of the fields as the specification gives them, version 3, section «Header».
const MAGIC = 'PMTiles';
const VERSION_AT = 7;
const MIN_ZOOM_AT = 100;
const MAX_ZOOM_AT = 101;
const BOUNDS_AT = [102, 106, 110, 114] as const;
const CENTER_AT = [119, 123] as const;
const DEGREE = 10_000_000;

/** The header of an archive; undefined where the bytes are not those of a PMTiles v3 archive. */
export function pmtilesHeader(bytes: Uint8Array): PmtilesHeader | undefined {
	if (bytes.length < PMTILES_HEADER_BYTES) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
	if (magic !== MAGIC || view.getUint8(VERSION_AT) !== 3) return undefined;
	const degrees = (at: number) => view.getInt32(at, true) / DEGREE;
	const [west, south, east, north] = BOUNDS_AT.map(degrees) as [number, number, number, number];
	const [lng, lat] = CENTER_AT.map(degrees) as [number, number];
	return {
		minZoom: view.getUint8(MIN_ZOOM_AT),
		maxZoom: view.getUint8(MAX_ZOOM_AT),
		bounds: [west, south, east, north],
		center: [lng, lat],
	};
}
