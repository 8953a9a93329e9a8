import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionShape } from '#schemas/collections.ts';

/** An entry's id and where its facts lie. */
export interface EntryFile {
	readonly id: string;
	readonly file: string;
}

/** The facts files of one collection in the order of their ids; none where the folder does not exist. */
export function entryFiles(contentDir: string, { folder, factsFile }: CollectionShape): EntryFile[] {
	const dir = join(contentDir, folder);
	if (!existsSync(dir)) return [];
	const entries = readdirSync(dir, { withFileTypes: true });
	const found = factsFile
		? entries
				.filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, factsFile)))
				.map((entry) => ({ id: entry.name, file: join(dir, entry.name, factsFile) }))
		: entries
				.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
				.map((entry) => ({ id: entry.name.slice(0, -'.yaml'.length), file: join(dir, entry.name) }));
	return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
