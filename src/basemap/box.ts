import type { Position } from 'geojson';
import type { LngLat } from '#domain/lng-lat.ts';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The column and row of a tile at its zoom; row 0 lies in the north. */
export interface TileAddress {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

const MAX_LATITUDE = 85.0511; // where the square world of Web Mercator ends
const SPARE = 1 / 32; // of a tile: twice what is drawn past its edge, so that lines along the edge stay out of sight
const ALL_ROUND = 179.99; // short of the date line, on which land that reaches across is cut

/** All there is on a Web Mercator map. */
export const WORLD: Box = [-180, -MAX_LATITUDE, 180, MAX_LATITUDE];

/** The box with a share of its own width and height added on each side, within the world. */
export function grownBox([west, south, east, north]: Box, share: number): Box {
	const [wider, higher] = [(east - west) * share, (north - south) * share];
	return [
		Math.max(WORLD[0], west - wider),
		Math.max(WORLD[1], south - higher),
		Math.min(WORLD[2], east + wider),
		Math.min(WORLD[3], north + higher),
	];
}

/** Whether a point lies in the box or on its edge. */
export const isInBox = ([lng, lat]: LngLat, [west, south, east, north]: Box): boolean =>
	lng >= west && lng <= east && lat >= south && lat <= north;

/** Whether two boxes have any point in common. */
export const boxesMeet = (a: Box, b: Box): boolean =>
	a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** The smallest box around points; `undefined` around none. */
export function boxAround(points: readonly Position[]): Box | undefined {
	if (points.length === 0) return undefined;
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of points as [number, number][]) {
		west = Math.min(west, lng);
		east = Math.max(east, lng);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}

/** Every tile of one zoom that the box touches. */
export function tilesIn([west, south, east, north]: Box, z: number): TileAddress[] {
	const [minX, minY] = tileAt([west, north], z);
	const [maxX, maxY] = tileAt([east, south], z);
	const tiles: TileAddress[] = [];
	for (let x = minX; x <= maxX; x++) for (let y = minY; y <= maxY; y++) tiles.push({ z, x, y });
	return tiles;
}

function tileAt([lng, lat]: LngLat, z: number): [x: number, y: number] {
	const count = 2 ** z;
	const phi = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180;
	const within = (share: number) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
	return [within(lng / 360 + 0.5), within(0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI))];
}

/** All that the tiles of one zoom cover which the box touches, and a little more on each side. */
export function tilesBox(box: Box, z: number): Box {
	const tiles = tilesIn(box, z);
	const columns = tiles.map(({ x }) => x);
	const rows = tiles.map(({ y }) => y);
	const count = 2 ** z;
	const [west, east] = [Math.min(...columns) - SPARE, Math.max(...columns) + 1 + SPARE];
	const [north, south] = [Math.min(...rows) - SPARE, Math.max(...rows) + 1 + SPARE];
	const lng = (column: number) => Math.max(-ALL_ROUND, Math.min(ALL_ROUND, (column / count - 0.5) * 360));
	const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI;
	return [lng(west), Math.max(WORLD[1], lat(south)), lng(east), Math.min(WORLD[3], lat(north))];
}
