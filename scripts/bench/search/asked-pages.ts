import type { Page } from 'playwright-core';

/** One program of search as a page offers it. */
export interface Program {
	readonly name: string;
	/** Addresses of what it asks for, besides the page itself. */
	readonly files: RegExp;
	/** Opens it in a page of a language. */
	readonly open: (page: Page, locale: string) => Promise<void>;
	/** Types all but the last letter. */
	readonly type: (page: Page, query: string) => Promise<unknown>;
	/** Types the last letter; ends with the frame that shows the first results, and tells after how many milliseconds they stood in the page. */
	readonly finish: (page: Page, query: string) => Promise<number>;
	/** Addresses of the results below the site, best first, once all has come that makes them better. */
	readonly results: (page: Page) => Promise<string[]>;
}

/** Puts a query into the field of the search page, and waits until the next frame is on the screen. */
const put = (page: Page, query: string): Promise<number> =>
	page.evaluate(async (text) => {
		const input = document.querySelector<HTMLInputElement>('site-search input')!;
		const before = performance.now();
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		const ms = performance.now() - before;
		await new Promise((resolve) =>
			requestAnimationFrame(() => {
				// A message comes after the frame, and before what waits until nothing is to do.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				port2.postMessage(undefined);
			}),
		);
		return ms;
	}, query);

/** The search page of the guide. */
export const guide = (site: string): Program => ({
	name: 'this guide',
	files: /\/search\/.*\.json$/,
	open: async (page, locale) => {
		await page.goto(`${site}${locale}/search/`);
		await page.waitForLoadState('networkidle');
	},
	type: (page, query) => put(page, query.slice(0, -1)),
	finish: put,
	results: (page) =>
		page.evaluate(async () => {
			const asked = () => performance.getEntriesByType('resource').length;
			// Parts that are still on their way make the answer better.
			for (let idle = 0, last = asked(); idle < 3; idle++) {
				await new Promise((resolve) => setTimeout(resolve, 5));
				if (asked() !== last) idle = 0;
				last = asked();
			}
			return [...document.querySelectorAll<HTMLAnchorElement>('#results a')].map(({ pathname }) => pathname);
		}),
});

interface Pagefind {
	search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes: its own module, its own settings, the addresses of its first results. */
export const pagefind = (site: string): Program => ({
	name: 'Pagefind',
	files: /\/pagefind\//,
	open: async (page, locale) => {
		await page.goto(`${site}${locale}/about/`);
		await page.evaluate(async (bundle) => {
			const module = (await import(bundle)) as { init(): Promise<void> };
			await module.init();
			Object.assign(window, { pagefind: module });
		}, `${site}pagefind/pagefind.js`);
	},
	type: async () => undefined,
	finish: (page, query) =>
		page.evaluate(async (text) => {
			const own = window as unknown as { pagefind: Pagefind; shown: string[] };
			const before = performance.now();
			const { results } = await own.pagefind.search(text);
			const shown = await Promise.all(results.slice(0, 10).map((one) => one.data()));
			own.shown = shown.map(({ url }) => url);
			return performance.now() - before;
		}, query),
	results: (page) => page.evaluate(() => (window as unknown as { shown: string[] }).shown),
});

/** The clock of a page whose processor is slowed down. */
export interface SlowPage {
	/** Milliseconds that the page's own thread worked for something, whatever else the machine does meanwhile. */
	readonly worked: (run: () => Promise<unknown>) => Promise<number>;
}

/** Slows the processor of a page down. */
export async function slowDown(page: Page, times: number): Promise<SlowPage> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
	const now = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
	};
	return {
		worked: async (run) => {
			const before = await now();
			await run();
			return (await now()) - before;
		},
	};
}
