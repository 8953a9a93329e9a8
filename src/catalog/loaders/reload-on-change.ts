import type { LoaderContext } from 'astro/loaders';
import { contentDir } from '../content-dir.ts';

/** While an editor works in `npm run dev`, loads again whenever a content file of this kind changes. */
export function reloadOnChange(
	{ watcher, logger }: LoaderContext,
	ending: string,
	load: () => Promise<void>,
): void {
	if (!watcher) return;
	const dir = contentDir();
	watcher.add(dir);
	watcher.on('all', (_event, file) => {
		if (!file.startsWith(dir) || !file.endsWith(ending)) return;
		// The checker tells the editor what is wrong; until it is mended, the last good state stays on screen.
		load().catch((error: unknown) => logger.warn(String(error)));
	});
}
