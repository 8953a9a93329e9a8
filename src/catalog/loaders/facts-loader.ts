import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { contentDir } from '../content-dir.ts';
import { entryFiles } from './entry-files.ts';
import { loadEach } from './load-each.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Reads the facts of one collection as the checker does: YAML 1.2, where a day stays the text that was written. */
export function factsLoader(collection: CollectionName): Loader {
	return {
		name: `${collection}-facts`,
		load: async (context) => {
			const { store, parseData, config } = context;
			const load = async () => {
				store.clear();
				await loadEach(context, entryFiles(contentDir(), COLLECTIONS[collection]), async ({ id, file }) => {
					const data = await parseData({ id, data: parse(readFileSync(file, 'utf8')), filePath: file });
					store.set({ id, data, filePath: relative(fileURLToPath(config.root), file) });
				});
			};
			await load();
			reloadOnChange(context, '.yaml', load);
		},
	};
}
