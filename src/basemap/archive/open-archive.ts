import { bytesToHeader, Compression, TileType, type Header } from 'pmtiles';
import { ArchiveTrouble } from '../trouble.ts';
import { decodeDirectory, type Entry } from './directory.ts';
import { gunzip } from './gzip.ts';
import { HEADER_BYTES } from './header.ts';

/** Where bytes are read from: a file, a server, the memory. */
export interface ByteSource {
	/** Its path or address, for messages. */
	readonly name: string;
	/** All these bytes; rejects with an ArchiveTrouble where it has fewer. */
	read(offset: number, length: number): Promise<Uint8Array>;
}

/** An archive of vector tiles of which the header and metadata are read. */
export interface OpenArchive {
	readonly name: string;
	readonly header: Header;
	readonly metadata: Readonly<Record<string, unknown>>;
	/** Entries that hold at least one tile id of which the test says that some between two are wanted. */
	entries(isWanted: (from: number, to: number) => boolean): Promise<Entry[]>;
	/** The bytes of tiles, as they are kept. */
	readTiles(offset: number, length: number): Promise<Uint8Array>;
	/** The bytes of one tile, no longer compressed. */
	unpacked(tile: Uint8Array): Uint8Array;
}

const DEEPEST = 4; // directories below each other; more is a circle

/** Opens an archive and looks whether it is one of vector tiles that can be read. */
export async function openArchive(source: ByteSource): Promise<OpenArchive> {
	const { name } = source;
	const header = await headerOf(source);
	if (header.tileType !== TileType.Mvt) {
		throw new ArchiveTrouble('not-vector-tiles', name, nameOf(TileType, header.tileType));
	}
	const [unpackedInternal, unpacked] = [header.internalCompression, header.tileCompression].map(
		(compression) => unpacker(compression, name),
	) as [Unpack, Unpack];
	const section = async (offset: number, length: number) =>
		unpackedInternal(await source.read(offset, length));
	const metadata = parsed(await section(header.jsonMetadataOffset, header.jsonMetadataLength), name);

	async function entriesIn(
		offset: number,
		length: number,
		end: number,
		isWanted: Wanted,
		depth = 0,
	): Promise<Entry[]> {
		if (depth === DEEPEST) throw new ArchiveTrouble('archive-broken', name, 'its directories go in circles');
		const entries = decoded(await section(offset, length), name);
		const found: Entry[] = [];
		for (const [i, entry] of entries.entries()) {
			const { tileId, runLength } = entry;
			const to = runLength > 0 ? tileId + runLength : (entries[i + 1]?.tileId ?? end);
			if (!isWanted(tileId, to)) continue;
			if (runLength > 0) found.push(entry);
			else {
				const at = header.leafDirectoryOffset + entry.offset;
				found.push(...(await entriesIn(at, entry.length, to, isWanted, depth + 1)));
			}
		}
		return found;
	}

	return {
		name,
		header,
		metadata,
		entries: (isWanted) =>
			entriesIn(header.rootDirectoryOffset, header.rootDirectoryLength, Infinity, isWanted),
		readTiles: (offset, length) => source.read(header.tileDataOffset + offset, length),
		unpacked,
	};
}

type Wanted = (from: number, to: number) => boolean;
type Unpack = (bytes: Uint8Array) => Uint8Array;

async function headerOf(source: ByteSource): Promise<Header> {
	const bytes = await source.read(0, HEADER_BYTES).catch((trouble: unknown) => {
		const isShort = trouble instanceof ArchiveTrouble && trouble.code === 'archive-cut';
		throw isShort ? new ArchiveTrouble('not-pmtiles', source.name) : trouble;
	});
	const isPmtiles = new TextDecoder('latin1').decode(bytes.subarray(0, 7)) === 'PMTiles' && bytes[7] === 3;
	if (!isPmtiles) throw new ArchiveTrouble('not-pmtiles', source.name);
	return bytesToHeader(new Uint8Array(bytes).buffer); // a copy: a Buffer may be part of a larger one
}

function unpacker(compression: Compression, name: string): Unpack {
	if (compression === Compression.None) return (bytes) => bytes;
	if (compression !== Compression.Gzip) {
		throw new ArchiveTrouble('unknown-compression', name, nameOf(Compression, compression));
	}
	return (bytes) => {
		try {
			return gunzip(bytes);
		} catch {
			throw new ArchiveTrouble('archive-broken', name, 'a compressed part of it cannot be unpacked');
		}
	};
}

function parsed(json: Uint8Array, name: string): Record<string, unknown> {
	try {
		return JSON.parse(new TextDecoder().decode(json)) as Record<string, unknown>;
	} catch {
		throw new ArchiveTrouble('archive-broken', name, 'its metadata is not JSON');
	}
}

function decoded(directory: Uint8Array, name: string): Entry[] {
	try {
		return decodeDirectory(directory);
	} catch {
		throw new ArchiveTrouble('archive-broken', name, 'a directory of it ends too early');
	}
}

const nameOf = (names: Readonly<Record<number, string>>, value: number): string =>
	names[value] ?? `kind ${value}`;
