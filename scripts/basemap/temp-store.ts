import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { ByteStore } from '#basemap/extract/byte-store.ts';

const BUFFER_BYTES = 1_048_576;

/** A file that bytes are put away in while work goes on. */
export function tempStore(path: string): ByteStore & { readonly path: string; close(): void } {
	const file = openSync(path, 'w+');
	let waiting: Uint8Array[] = [];
	let waitingBytes = 0;
	const flush = () => {
		for (const bytes of waiting) for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
		waiting = [];
		waitingBytes = 0;
	};
	return {
		path,
		append(bytes) {
			waiting.push(bytes);
			waitingBytes += bytes.length;
			if (waitingBytes >= BUFFER_BYTES) flush();
		},
		read(offset, length) {
			flush();
			const bytes = new Uint8Array(length);
			for (let at = 0; at < length;) {
				const count = readSync(file, bytes, at, length - at, offset + at);
				if (count === 0) throw new RangeError(`${path} ends before byte ${offset + length}`);
				at += count;
			}
			return bytes;
		},
		close() {
			flush();
			closeSync(file);
		},
	};
}
