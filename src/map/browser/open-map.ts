import type { GuideMap, MapOptions } from './guide-map.ts';
import mapSheet from './map.css?url&no-inline';
import { wholeArchive } from './whole-archive.ts';
import { workerUrl } from './worker-url.ts';

/**
 * Opens a live map in an element; rejects with `MapUnavailable` where the browser cannot draw one, and with other
 * errors where something could not be fetched. All that it needs is asked for at once.
 */
export async function openMap(container: HTMLElement, options: MapOptions): Promise<GuideMap> {
	if (options.ground.isWhole) wholeArchive(options.ground.archive).catch(() => undefined); // told when tiles are read
	void fetch(workerUrl).catch(() => undefined); // only to have it at hand when the map asks
	const [{ libreMap }] = await Promise.all([import('./libre-map.ts'), styled()]);
	return libreMap(container, options);
}

let sheet: Promise<void> | undefined;

/** The look of the map's controls: no page needs it before a map is opened. */
const styled = (): Promise<void> =>
	(sheet ??= new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = mapSheet;
		link.onload = () => resolve();
		link.onerror = () => {
			sheet = undefined;
			link.remove();
			reject(new Error('The map could not fetch its styles.'));
		};
		document.head.append(link);
	}));
