import type { BrowserContextOptions, Page } from 'playwright-core';
import type { MapData, MapPlace, MapRoute } from '../../src/map/data.ts';
import { files, textOf } from '../built/files.ts';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { visit } from './visit.ts';

/** The big map in every language; none where the site has none. */
export const bigMaps = samplesOf(['map']);

/** The big map in the first language of the site. */
export const bigMap = bigMaps.find(({ locale }) => locale === locales[0]);

const file = `${locales[0]}/map/data.json`;
const data: MapData = files.has(file)
	? (JSON.parse(textOf(file)) as MapData)
	: { places: [], routes: [], districts: [], towns: [] };

/** How many places and routes there are. */
export const total = data.places.length + data.routes.length;

/** A place whose point is the thing itself, and the route that has most stops. */
export const exactPlace: MapPlace | undefined = data.places.find(({ precision }) => precision === 'exact');
export const townPlace: MapPlace | undefined = data.places.find(
	({ precision }) => precision === 'settlement',
);
export const longRoute: MapRoute | undefined = data.routes.toSorted(
	(a, b) => b.stops.length - a.stops.length,
)[0];

/** A town, to stand in. */
export const someTown = data.towns[0];

/** Two kinds and a district that no place has at once. */
export const nothingFits = ((): string | undefined => {
	for (const { id } of data.districts) {
		const here = new Set(data.places.filter(({ district }) => district === id).map(({ kind }) => kind));
		const kind = data.places.find((place) => !here.has(place.kind))?.kind;
		if (kind) return `?kind=${kind}&district=${id}`;
	}
	return undefined;
})();

/** Waits until the live map of the page is there, or until the page says why not. */
export const settled = (page: Page): Promise<unknown> =>
	page.waitForFunction(
		() => {
			const state = document.querySelector<HTMLElement>('big-map')?.dataset['state'];
			return state !== undefined && state !== 'loading';
		},
		null,
		{ timeout: 90_000 },
	);

/** Still in two columns; each pixel of the map is drawn without a graphics card. */
const SMALL_DESK = { width: 1040, height: 640 };

/** Opens the big map with a query and waits for it. */
export const visitMap = <Result>(
	query: string,
	options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> },
	look: (page: Page) => Promise<Result>,
): Promise<Result> =>
	visit(
		`${bigMap!.address}${query}`,
		{ viewport: SMALL_DESK, reducedMotion: 'reduce', ...options },
		async (page) => {
			await settled(page);
			return look(page);
		},
	);

/** How many entries the list says it shows. */
export const shown = async (page: Page): Promise<number> =>
	Number(await page.locator('output [data-part="shown-count"]').textContent());

/** The query of the page now, one value by its name. */
export const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
