import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { decode, type Decoded } from './decode.ts';

/** One file of the content folder; only files that hold words are read. */
export interface TreeFile {
	/** From the content folder, with `/`, e.g. `sights/syganak/sight.yaml`. */
	readonly path: string;
	readonly absolute: string;
	readonly content?: Decoded;
}

/** The content folder as it was found. */
export interface Tree {
	readonly files: readonly TreeFile[];
	/** Folders that hold no file at any depth. */
	readonly emptyFolders: readonly string[];
	/** Files of the base map that carry names. */
	readonly map: readonly TreeFile[];
	/** Names of all files of the base map. */
	readonly mapFiles: readonly string[];
}

/** The text of a file, unless its encoding kept it from being read. */
export const textOf = (file: TreeFile | undefined): string | undefined =>
	file?.content && 'text' in file.content ? file.content.text : undefined;

const TEXT = /\.(ya?ml|mdx?|json|txt|bak)$/i;
const LEFT_BY_SYSTEMS = /^(\..*|thumbs\.db|desktop\.ini|__macosx)$/i;
/** Drawn by scripts, checked by those who draw it; only its names are ours. */
const NOT_WRITTEN_BY_HAND = new Set(['basemap']);
const MAP_WITH_NAMES = ['towns', 'lakes', 'rivers'].map((name) => `basemap/${name}.geojson`);

/** Reads the content folder; `undefined` if there is none. */
export async function readTree(root: string): Promise<Tree | undefined> {
	const isFolder = await stat(root).then(
		(found) => found.isDirectory(),
		() => false,
	);
	if (!isFolder) return undefined;
	const files: TreeFile[] = [];
	const emptyFolders: string[] = [];

	const readFolder = async (folder: string): Promise<number> => {
		const items = await readdir(path.join(root, folder), { withFileTypes: true });
		let count = 0;
		for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
			const itemPath = folder === '' ? item.name : `${folder}/${item.name}`;
			if (LEFT_BY_SYSTEMS.test(item.name) || NOT_WRITTEN_BY_HAND.has(itemPath)) continue;
			if (item.isDirectory()) count += await readFolder(itemPath);
			else {
				count += 1;
				files.push(TEXT.test(itemPath) ? await readText(root, itemPath) : bare(root, itemPath));
			}
		}
		if (count === 0 && folder.includes('/')) emptyFolders.push(folder);
		return count;
	};

	await readFolder('');
	const map = await Promise.all(MAP_WITH_NAMES.map((filePath) => readText(root, filePath)));
	const mapFiles = await readdir(path.join(root, 'basemap')).catch(() => []); // a region may have none
	return { files, emptyFolders, map, mapFiles };
}

const bare = (root: string, filePath: string): TreeFile => ({
	path: filePath,
	absolute: path.join(root, filePath),
});

async function readText(root: string, filePath: string): Promise<TreeFile> {
	const file = bare(root, filePath);
	const bytes = await readFile(file.absolute).catch(() => new Uint8Array()); // a link to nowhere reads as an empty file
	return { ...file, content: decode(bytes) };
}
