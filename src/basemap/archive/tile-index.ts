import { createHash } from 'node:crypto';
import type { Entry } from './directory.ts';

/** Where the bytes of a tile lie among those of all tiles. */
export type Place = Pick<Entry, 'offset' | 'length'>;

/** Remembers where each tile lies: the same bytes are kept once, and a run of the same tile is one entry. */
export class TileIndex {
	readonly entries: Entry[] = [];
	readonly #offsets = new Map<string, number>();
	#end = 0;

	/** Enters a tile; ids must rise. True if its bytes are new and belong at the end of the tile data. */
	add(tileId: number, bytes: Uint8Array): boolean {
		const key = createHash('sha1').update(bytes).digest('base64');
		const known = this.#offsets.get(key);
		const offset = known ?? this.#end;
		if (known === undefined) {
			this.#offsets.set(key, offset);
			this.#end += bytes.length;
		}
		this.repeat(tileId, { offset, length: bytes.length });
		return known === undefined;
	}

	/** Enters a tile whose bytes lie at a known place; ids must rise. */
	repeat(tileId: number, { offset, length }: Place): void {
		const last = this.entries.at(-1);
		const next = last ? last.tileId + last.runLength : 0;
		if (tileId < next) throw new RangeError('tile ids must rise');
		if (last?.offset === offset && tileId === next) {
			this.entries[this.entries.length - 1] = { ...last, runLength: last.runLength + 1 };
		} else this.entries.push({ tileId, offset, length, runLength: 1 });
	}
}
