import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extractArchive, type OnProgress } from '#basemap/extract/extract-archive.ts';
import { ownArchive, type OnTile } from '#basemap/own-archive.ts';
import type { Sources } from '#basemap/sources.ts';
import { openFileSource } from './file-source.ts';
import { httpSource, type HttpOptions } from './http-source.ts';
import { tempStore } from './temp-store.ts';

export interface WriteOptions {
	readonly sources: Sources;
	/** The archive to write; it is replaced only when the new one is whole. */
	readonly target: string;
	/** Folder for what is not yet whole; best on the disk of the target. */
	readonly workDir: string;
}

/** Draws the archive from the guide's own sources. Answers with its size in bytes. */
export const writeOwn = (options: WriteOptions, onTile?: OnTile): Promise<number> =>
	replaced(options, async (file) => writeFile(file, ownArchive(options.sources, onTile)));

export interface ExtractOptions extends WriteOptions, HttpOptions {
	/** Path or address of a Protomaps basemap. */
	readonly from: string;
	readonly onProgress?: OnProgress;
}

/** Takes the archive out of a Protomaps basemap. Answers with its size; rejects with an ArchiveTrouble. */
export const writeExtract = (options: ExtractOptions): Promise<number> =>
	replaced(options, async (file, dir) => {
		const opened = /^https?:\/\//i.test(options.from) ? undefined : await openFileSource(options.from);
		const [fetched, made] = [tempStore(join(dir, 'fetched')), tempStore(join(dir, 'made'))];
		try {
			const { sources, onProgress = () => undefined } = options;
			const from = opened ?? httpSource(options.from, options);
			await writeFile(file, await extractArchive({ from, sources, fetched, made, onProgress }));
		} finally {
			await opened?.close();
			fetched.close();
			made.close();
		}
		await pipeline(createReadStream(made.path), createWriteStream(file, { flags: 'a' }));
	});

/** Lets a new file be written beside, and swaps it in; whatever goes wrong, the target stays as it was. */
async function replaced(
	{ target, workDir }: WriteOptions,
	write: (file: string, dir: string) => Promise<void>,
): Promise<number> {
	await mkdir(workDir, { recursive: true });
	const dir = await mkdtemp(join(workDir, 'basemap-'));
	try {
		const file = join(dir, 'new.pmtiles');
		await write(file, dir);
		await mkdir(dirname(target), { recursive: true });
		const { size } = await stat(file);
		await moved(file, target);
		return size;
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}

/** Moves a file in one step; across disks it is first copied beside. */
async function moved(file: string, target: string): Promise<void> {
	await rename(file, target).catch(async (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EXDEV') throw error;
		await copyFile(file, `${target}.new`);
		await rename(`${target}.new`, target);
	});
}
