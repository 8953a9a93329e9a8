import { ArchiveTrouble } from '../trouble.ts';
import type { ByteSource } from './open-archive.ts';

/** Bytes at hand as a source of an archive. */
export const bytesInMemory = (bytes: Uint8Array, name: string): ByteSource => ({
	name,
	read: async (offset, length) => {
		if (offset + length > bytes.length)
			throw new ArchiveTrouble('archive-cut', name, `after ${bytes.length} bytes`);
		return bytes.subarray(offset, offset + length);
	},
});
