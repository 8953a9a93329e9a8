import { Compression, tileIdToZxy, zxyToTileId, type Header } from 'pmtiles';
import { archiveBytes, type PackedTile } from './archive/archive-bytes.ts';
import { gzip } from './archive/gzip.ts';
import type { ArchiveInfo } from './archive/head.ts';
import { bytesInMemory } from './archive/memory.ts';
import { openArchive, type OpenArchive } from './archive/open-archive.ts';
import type { Place } from './archive/tile-index.ts';
import { tilesIn, type Box } from './box.ts';
import { joined } from './bytes.ts';
import type { MapLayer } from './feature.ts';
import { listedLayers, vectorLayers } from './metadata.ts';
import { tileLayers } from './mvt/tile-layers.ts';
import { sliceLayers } from './slice.ts';

/**
 * An archive with layers added in the tiles of a box, at all of its zooms; layers of the same name give way. Tiles that
 * the archive does not have yet are added where the layers show something.
 */
export async function withLayers(
	bytes: Uint8Array,
	layers: readonly MapLayer[],
	box: Box,
): Promise<Uint8Array> {
	const archive = await openArchive(bytesInMemory(bytes, 'the archive'));
	const { header, metadata } = archive;
	const names = new Set(layers.map(({ name }) => name));
	const listed = listedLayers(metadata);
	const isNew = !listed.some(({ id }) => names.has(id)) && header.tileCompression === Compression.Gzip;
	const slice = sliceLayers(layers, header.maxZoom);
	const places = await placesIn(archive);
	const tiles: PackedTile[] = [];
	for (const id of idsIn(places, header, box)) {
		const place = places.get(id);
		const packed = place && (await archive.readTiles(place.offset, place.length));
		const [z, x, y] = tileIdToZxy(id);
		const added = slice({ z, x, y });
		if (packed && isNew && added.length === 0) tiles.push({ id, packed });
		else {
			const staying = packed
				? tileLayers(archive.unpacked(packed)).filter(({ name }) => !names.has(name))
				: [];
			const tile = joined([...staying.map(({ whole }) => whole), added]);
			if (tile.length > 0) tiles.push({ id, packed: gzip(tile) });
		}
	}
	const staying = listed.filter(({ id }) => !names.has(id));
	return archiveBytes(tiles, {
		...infoOf(header),
		metadata: { ...metadata, vector_layers: [...staying, ...vectorLayers(layers, header.maxZoom)] },
	});
}

async function placesIn(archive: OpenArchive): Promise<Map<number, Place>> {
	const places = new Map<number, Place>();
	for (const { tileId, runLength, offset, length } of await archive.entries(() => true)) {
		for (let i = 0; i < runLength; i++) places.set(tileId + i, { offset, length });
	}
	return places;
}

function idsIn(places: ReadonlyMap<number, Place>, { minZoom, maxZoom }: Header, box: Box): number[] {
	const ids = new Set(places.keys());
	for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
		for (const { z, x, y } of tilesIn(box, zoom)) ids.add(zxyToTileId(z, x, y));
	}
	return [...ids].sort((a, b) => a - b);
}

const infoOf = (header: Header): Omit<ArchiveInfo, 'metadata'> => ({
	minZoom: header.minZoom,
	maxZoom: header.maxZoom,
	bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
	center: [header.centerLon, header.centerLat],
	centerZoom: header.centerZoom,
});
