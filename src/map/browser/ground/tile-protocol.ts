import { addProtocol } from 'maplibre-gl';
import type { MapGround } from '../../data.ts';
import { TILE_SCHEME } from '../../style/map-style.ts';
import { tileReader, type TileReader } from '../../tiles/tile-reader.ts';
import { archiveSource } from '../archive-source.ts';

const archives = new Map<string, TileReader>();
const TILE = new RegExp(`^${TILE_SCHEME}://(.+)/(\\d+)/(\\d+)/(\\d+)$`);

/** Lets every map of the page read tiles of a ground's archive. */
export function serveTiles(ground: MapGround): void {
	if (archives.size === 0) addProtocol(TILE_SCHEME, ({ url }, { signal }) => tile(url, signal));
	if (!archives.has(ground.archive)) archives.set(ground.archive, tileReader(archiveSource(ground)));
}

async function tile(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer }> {
	const [, archive = '', z, x, y] = TILE.exec(url) ?? [];
	const found = await archives.get(archive)?.tile(Number(z), Number(x), Number(y), signal);
	return { data: found ?? new ArrayBuffer(0) };
}
