import { FetchSource, type Source } from 'pmtiles';
import type { MapGround } from '../data.ts';
import { wholeArchive } from './whole-archive.ts';

/** Where the tiles of a ground are read from: from memory, or from a large archive by ranges. */
export function archiveSource({ archive, isWhole }: MapGround): Source {
	if (!isWhole) return new FetchSource(archive);
	return {
		getKey: () => archive,
		getBytes: async (offset, length) => ({
			data: (await wholeArchive(archive)).slice(offset, offset + length),
		}),
	};
}
