import { open } from 'node:fs/promises';
import type { ByteSource } from '#basemap/archive/open-archive.ts';
import { ArchiveTrouble } from '#basemap/trouble.ts';

/** A file as a source of an archive. Rejects with an ArchiveTrouble where it cannot be read. */
export async function openFileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
	const file = await open(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') throw new ArchiveTrouble('file-missing', path);
		throw new ArchiveTrouble('file-unreadable', path, error.message);
	});
	return {
		name: path,
		async read(offset, length) {
			const { bytesRead, buffer } = await file
				.read(new Uint8Array(length), 0, length, offset)
				.catch((error: Error) => Promise.reject(new ArchiveTrouble('file-unreadable', path, error.message)));
			if (bytesRead < length)
				throw new ArchiveTrouble('archive-cut', path, `after ${offset + bytesRead} bytes`);
			return buffer;
		},
		close: () => file.close(),
	};
}
