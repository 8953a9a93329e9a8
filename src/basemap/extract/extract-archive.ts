import { gzip } from '../archive/gzip.ts';
import { archiveHead } from '../archive/head.ts';
import { openArchive, type ByteSource, type OpenArchive } from '../archive/open-archive.ts';
import { TileIndex, type Place } from '../archive/tile-index.ts';
import { joined } from '../bytes.ts';
import type { MapLayer } from '../feature.ts';
import { guideLayers } from '../layers/guide.ts';
import { regionInfo } from '../own-archive.ts';
import { EXTRACT_MAX_ZOOM, extractBands } from '../plan.ts';
import { sliceLayers, type Slicer } from '../slice.ts';
import type { Sources } from '../sources.ts';
import { tilesOf, type NumberedTile } from '../tiles-of.ts';
import { ArchiveTrouble } from '../trouble.ts';
import type { ByteStore } from './byte-store.ts';
import { checkArchive } from './check-archive.ts';
import { extractMetadata } from './extract-metadata.ts';
import { fetchTiles } from './fetch-tiles.ts';
import { leanTile } from './lean-tile.ts';
import { wantedPlaces } from './wanted-tiles.ts';

/** Hears how far the work is: bytes while fetching, tiles while making. */
export type OnProgress = (stage: 'fetching' | 'making', done: number, of: number) => void;

export interface Extraction {
	/** The archive that tiles are taken from. */
	readonly from: ByteSource;
	/** The guide's own layers are drawn from these. */
	readonly sources: Sources;
	/** For the bytes as they come. */
	readonly fetched: ByteStore;
	/** For the tile data of the new archive. */
	readonly made: ByteStore;
	readonly onProgress?: OnProgress;
}

/**
 * Takes the region's tiles out of a Protomaps basemap and adds the guide's own layers. Answers with the head of the new
 * archive, after which the store `made` belongs; rejects with an ArchiveTrouble where that cannot be done.
 */
export async function extractArchive({
	from,
	sources,
	fetched,
	made,
	onProgress,
}: Extraction): Promise<Uint8Array> {
	const archive = await openArchive(from);
	checkArchive(archive, sources.bbox);
	const maxZoom = Math.min(EXTRACT_MAX_ZOOM, archive.header.maxZoom);
	const tiles = extractBands(sources.bbox, maxZoom).flatMap(tilesOf);
	const places = await wantedPlaces(archive, tiles);
	if (places.size === 0) throw new ArchiveTrouble('other-region', from.name, 'it has no tile there');
	const fetchedAt = await fetchTiles(archive, [...places.values()], fetched, (done, of) =>
		onProgress?.('fetching', done, of),
	);
	const tileOf = ({ offset, length }: Place) => fetched.read(fetchedAt.get(offset)!, length);

	const guide = guideLayers(sources);
	const guideBytes = forgetful(guide, maxZoom);
	const index = new TileIndex();
	const isShared = sharedOffsets(places.values());
	const madeBefore = new Map<string, Place>();
	for (const [i, tile] of tiles.entries()) {
		onProgress?.('making', i + 1, tiles.length);
		const place = places.get(tile.id);
		const added = guideBytes(tile.tile);
		const recipe =
			place && isShared(place.offset) ? `${place.offset} ${Buffer.from(added).toString('latin1')}` : '';
		const same = madeBefore.get(recipe);
		if (same) {
			index.repeat(tile.id, same);
			continue;
		}
		const bytes = joined([...(place ? [lean(archive, tileOf(place), tile)] : []), added]);
		if (bytes.length === 0) continue;
		const packed = gzip(bytes);
		if (index.add(tile.id, packed)) made.append(packed);
		if (recipe) madeBefore.set(recipe, index.entries.at(-1)!);
	}
	return archiveHead(index.entries, {
		...regionInfo(sources, maxZoom),
		metadata: extractMetadata(archive, sources, guide, maxZoom),
	});
}

/** Tells where tiles lie that come more than once: empty land, open sea. */
function sharedOffsets(places: Iterable<Place>): (offset: number) => boolean {
	const [once, more] = [new Set<number>(), new Set<number>()];
	for (const { offset } of places) (once.has(offset) ? more : once).add(offset);
	return (offset) => more.has(offset);
}

function lean(archive: OpenArchive, packed: Uint8Array, { tile: { z, x, y } }: NumberedTile): Uint8Array {
	const tile = archive.unpacked(packed);
	try {
		return leanTile(tile);
	} catch {
		throw new ArchiveTrouble('archive-broken', archive.name, `the tile ${z}/${x}/${y} is not a vector tile`);
	}
}

const FORGET_AFTER = 4096; // tiles

/** Slices layers without remembering all tiles ever cut: neighbours follow each other, so little is cut twice. */
function forgetful(layers: readonly MapLayer[], maxZoom: number): Slicer {
	let slice = sliceLayers(layers, maxZoom);
	let count = 0;
	return (tile) => {
		if (++count % FORGET_AFTER === 0) slice = sliceLayers(layers, maxZoom);
		return slice(tile);
	};
}
