import type { LoaderContext } from 'astro/loaders';

/**
 * Loads entries one by one. While an editor works (`npm run dev`), one that cannot be read is left out and the content
 * check says why, so that a slip of the pen does not stop the server; a build stops at it.
 */
export async function loadEach<Item extends { readonly file: string }>(
	{ watcher, logger }: LoaderContext,
	items: readonly Item[],
	load: (item: Item) => Promise<void>,
): Promise<void> {
	for (const item of items) {
		try {
			await load(item);
		} catch (error) {
			if (!watcher) throw error;
			logger.warn(`${item.file} is left out: see the content check.`);
		}
	}
}
