import type { BrowserContextOptions, Page } from 'playwright-core';
import { textOf } from '../built/files.ts';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { DESK, visit } from './visit.ts';

const KINDS = ['routes/*', 'sights/*', 'districts/*'];

/** Without a graphics card, on a machine that does something else besides, a first picture takes its time. */
const DRAWN_MS = 90_000;

/** A route, a sight and a district in every language, those that have a live map. */
export const mapPages = samplesOf(KINDS).filter(({ file }) => textOf(file).includes('<live-map'));

/** Whether the site has an archive of its region to draw live maps from. */
export const hasGround = mapPages.length > 0;

/** The same in the first language of the site. */
export const [routePage, ...otherPages] = mapPages
	.filter(({ locale }) => locale === locales[0])
	.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

/** What of the page's map is shown: `plate`, `loading` or `live`. */
export const stateOf = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => document.querySelector<HTMLElement>('live-map')?.dataset['state']);

/** Brings the map into view, taps where it does not open by itself, and waits until it is drawn. */
export async function openLive(page: Page, how: 'by itself' | 'tapped'): Promise<void> {
	// Not by scrollIntoView: that would also be where the next Tab begins.
	await page.locator('live-map').evaluate((map) => {
		const { top, height } = map.getBoundingClientRect();
		scrollTo({ top: scrollY + top - (innerHeight - height) / 2, behavior: 'instant' });
	});
	if (how === 'tapped') await page.locator('live-map .toggle').click();
	await page.waitForSelector('live-map[data-state="live"]', { timeout: DRAWN_MS });
}

/** Waits on a desk until the map of a page, if it has one, is what it is going to be. */
export async function mapSettled(page: Page): Promise<void> {
	if ((await page.locator('live-map').count()) === 0) return;
	await openLive(page, 'by itself');
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Opens a page with its live map on a desk, where it needs no tap. */
export const visitLive = <Result>(
	address: string,
	options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> },
	look: (page: Page) => Promise<Result>,
): Promise<Result> =>
	visit(address, { viewport: DESK, reducedMotion: 'reduce', ...options }, async (page) => {
		await openLive(page, 'by itself');
		return look(page);
	});

/** Runs before a page: the browser has no WebGL. */
export const withoutWebGl = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
		} as typeof getContext;
	});

/** Runs before a page: what the browser says about its line. */
export const onLine =
	(connection: Readonly<Record<string, unknown>>) =>
	(page: Page): Promise<unknown> =>
		page.addInitScript((said) => {
			Object.defineProperty(navigator, 'connection', { configurable: true, value: said });
		}, connection);
