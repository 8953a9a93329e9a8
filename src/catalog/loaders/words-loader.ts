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
import { loadEach } from './load-each.ts';
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

/** Every words file there is, with the key of its words. */
function wordsFiles(dir: string): { id: string; file: string; locale: WrittenLocale }[] {
	const shapes = Object.entries(COLLECTIONS) as [CollectionName, CollectionShape][];
	return shapes
		.filter(([, shape]) => shape.words)
		.flatMap(([collection, shape]) =>
			entryFiles(dir, shape).flatMap(({ id, file }) =>
				WRITTEN_LOCALES.map((locale) => ({
					id: wordsId(collection, id, locale),
					file: join(dirname(file), `${locale}.mdx`),
					locale,
				})),
			),
		)
		.filter(({ file }) => existsSync(file));
}

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
				await loadEach(context, wordsFiles(contentDir()), async ({ id, file, locale }) => {
					const { head, body } = splitHead(readFileSync(file, 'utf8'));
					const data = await parseData({
						id,
						data: { ...(parse(head ?? '') as object), ...renderWords(body, noteTitles(locale)) },
						filePath: file,
					});
					store.set({ id, data, filePath: relative(root, file) });
				});
			};
			await load();
			reloadOnChange(context, '.mdx', load);
		},
	};
}
