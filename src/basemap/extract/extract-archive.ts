import { gzip } from '../archive/gzip.ts';
import { archiveHead } from '../archive/head.ts';
import { openArchive, type ByteSource, type OpenArchive } from '../archive/open-archive.ts';
import { TileIndex, type Place } from '../archive/tile-index.ts';
import { joined } from '../bytes.ts';
import type { MapLayer } from '../feature.ts';
import { guideLayers } from '../layers/guide.ts';
import { listedLayers, vectorLayers } from '../metadata.ts';
import { regionInfo } from '../own-archive.ts';
import { EXTRACT_MAX_ZOOM, extractBands } from '../plan.ts';
import { sliceLayers, type Slicer } from '../slice.ts';
import type { Sources } from '../sources.ts';
import { tilesOf, type NumberedTile } from '../tiles-of.ts';
import { ArchiveTrouble } from '../trouble.ts';
import { byteRanges } from './byte-ranges.ts';
import { BASEMAP_LAYERS, checkArchive } from './check-archive.ts';
import { isWantedProperty, leanTile } from './lean-tile.ts';
import { wantedPlaces } from './wanted-tiles.ts';

/** Bytes put away one after another, so that they need not be kept in memory. */
export interface ByteStore {
	append(bytes: Uint8Array): void;
	read(offset: number, length: number): Uint8Array;
}

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
	const fetchedAt = await fetchAll(archive, [...places.values()], fetched, onProgress);
	const tileOf = ({ offset, length }: Place) => fetched.read(fetchedAt.get(offset)!, length);

	const guide = guideLayers(sources);
	const guideBytes = forgetful(guide, maxZoom);
	const index = new TileIndex();
	const madeBefore = new Map<number, Place>(); // by the offset of a tile that nothing was added to
	for (const [i, tile] of tiles.entries()) {
		onProgress?.('making', i + 1, tiles.length);
		const place = places.get(tile.id);
		const added = guideBytes(tile.tile);
		const same = place && added.length === 0 ? madeBefore.get(place.offset) : undefined;
		if (same) {
			index.repeat(tile.id, same);
			continue;
		}
		const bytes = joined([...(place ? [lean(archive, tileOf(place), tile)] : []), added]);
		if (bytes.length === 0) continue;
		const packed = gzip(bytes);
		if (index.add(tile.id, packed)) made.append(packed);
		const { offset, length } = index.entries.at(-1)!;
		if (place && added.length === 0) madeBefore.set(place.offset, { offset, length });
	}
	return archiveHead(index.entries, {
		...regionInfo(sources, maxZoom),
		metadata: metadataOf(archive, sources, guide, maxZoom),
	});
}

/** Fetches what holds these places and says where in the store each of them lies now, by its offset. */
async function fetchAll(
	archive: OpenArchive,
	places: readonly Place[],
	store: ByteStore,
	onProgress?: OnProgress,
): Promise<Map<number, number>> {
	const ranges = byteRanges(places);
	const size = ranges.reduce((sum, { length }) => sum + length, 0);
	const starts: number[] = [];
	let done = 0;
	for (const { offset, length } of ranges) {
		store.append(await archive.readTiles(offset, length));
		starts.push(done);
		done += length;
		onProgress?.('fetching', done, size);
	}
	const stored = new Map<number, number>();
	let range = 0;
	for (const { offset } of places.toSorted((a, b) => a.offset - b.offset)) {
		while (offset >= ranges[range]!.offset + ranges[range]!.length) range++;
		stored.set(offset, starts[range]! + offset - ranges[range]!.offset);
	}
	return stored;
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

/** Keys under which a Protomaps basemap says how old it is. */
const AGES = ['version', 'planetiler:osm:osmosisreplicationtime'];

function metadataOf(
	{ metadata }: OpenArchive,
	{ attribution }: Sources,
	guide: readonly MapLayer[],
	maxZoom: number,
) {
	const drawn = listedLayers(metadata).filter(({ id }) => BASEMAP_LAYERS.some((layer) => layer === id));
	const leanLayers = drawn.map((layer) => ({
		...layer,
		fields: Object.fromEntries(Object.entries(layer.fields ?? {}).filter(([key]) => isWantedProperty(key))),
		maxzoom: Math.min(layer.maxzoom, maxZoom),
	}));
	return {
		attribution,
		type: 'baselayer',
		...Object.fromEntries(AGES.filter((key) => key in metadata).map((key) => [key, metadata[key]])),
		'guide:from': metadata['name'] ?? 'Protomaps basemap',
		vector_layers: [...leanLayers, ...vectorLayers(guide, maxZoom)],
	};
}
