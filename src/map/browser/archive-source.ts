import type { MapGround } from '../data.ts';
import type { ReadBytes } from '../tiles/tile-reader.ts';
import { wholeArchive } from './whole-archive.ts';

/** Where the tiles of a ground are read from: from memory, or from a large archive by ranges. */
export function archiveSource({ archive, isWhole }: MapGround): ReadBytes {
	if (isWhole) return async (offset, length) => (await wholeArchive(archive)).slice(offset, offset + length);
	return async (offset, length, signal) => {
		const headers = { range: `bytes=${offset}-${offset + length - 1}` };
		const answer = await fetch(archive, { headers, ...(signal && { signal }) });
		if (!answer.ok) throw new Error(`The map's archive answered with ${answer.status}.`);
		const bytes = await answer.arrayBuffer();
		return answer.status === 206 ? bytes : bytes.slice(offset, offset + length); // a host may know no ranges
	};
}
