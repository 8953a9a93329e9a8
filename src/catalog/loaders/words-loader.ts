import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import { useUi } from '#i18n/ui.ts';
import { COLLECTIONS, type CollectionName, type CollectionShape } from '#schemas/collections.ts';
import { renderWords, type NoteTitles } from '#words/render-words.ts';
import { splitHead } from '#words/split-head.ts';
import { contentDir } from '../content-dir.ts';
import { entryFiles } from './entry-files.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Key of an entry's words in one language. */
export const wordsId = (collection: CollectionName, id: string, locale: WrittenLocale): string =>
	`${collection}/${id}/${locale}`;

const noteTitles = (locale: WrittenLocale): NoteTitles => {
	const ui = useUi(locale);
	return {
		Legend: ui('block.Legend'),
		Disputed: ui('block.Disputed'),
		Unknown: ui('block.Unknown'),
		Respect: ui('block.Respect'),
		Warning: ui('block.Warning'),
	};
};

/**
 * Reads and renders the words of all entries. The fixed blocks are turned into HTML here, once, instead of each
 * file becoming a module: thousands of words files then cost no module graph, and nothing in them can run.
 */
export function wordsLoader(): Loader {
	return {
		name: 'words',
		load: async (context) => {
			const { store, parseData, config } = context;
			const root = fileURLToPath(config.root);
			const load = async () => {
				store.clear();
				for (const [collection, shape] of Object.entries(COLLECTIONS) as [
					CollectionName,
					CollectionShape,
				][]) {
					if (!shape.words) continue;
					for (const { id, file } of entryFiles(contentDir(), shape)) {
						for (const locale of WRITTEN_LOCALES) {
							const wordsFile = join(dirname(file), `${locale}.mdx`);
							if (!existsSync(wordsFile)) continue;
							const { head, body } = splitHead(readFileSync(wordsFile, 'utf8'));
							const key = wordsId(collection, id, locale);
							const data = await parseData({
								id: key,
								data: { ...(parse(head ?? '') as object), ...renderWords(body, noteTitles(locale)) },
								filePath: wordsFile,
							});
							store.set({ id: key, data, filePath: relative(root, wordsFile) });
						}
					}
				}
			};
			await load();
			reloadOnChange(context, '.mdx', load);
		},
	};
}
