import type { CDPSession, Page } from 'playwright-core';

/** One program of search as a page offers it. */
export interface Program {
	readonly name: string;
	/** Opens it in a page of a language; answers to nothing yet. */
	readonly open: (page: Page, locale: string) => Promise<void>;
	/** Addresses of the results below the site, best first, and the milliseconds until they could be seen. */
	readonly ask: (page: Page, query: string) => Promise<{ readonly paths: string[]; readonly ms: number }>;
}

/** The search page of the guide: from the key until the frame that shows the results. */
export const guide = (site: string): Program => ({
	name: 'this guide',
	open: async (page, locale) => {
		await page.goto(`${site}${locale}/search/`);
		await page.waitForLoadState('networkidle');
	},
	ask: (page, query) =>
		page.evaluate(async (text) => {
			const input = document.querySelector<HTMLInputElement>('site-search input')!;
			const pathsNow = () =>
				[...document.querySelectorAll<HTMLAnchorElement>('#results a')].map(
					(link) => link.pathname + link.hash,
				);
			const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			input.value = text.slice(0, -1);
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await nextFrame();
			const before = performance.now();
			input.value = text;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await nextFrame();
			const ms = performance.now() - before;
			// Parts that are still on their way make the answer better.
			for (let idle = 0, last = performance.getEntriesByType('resource').length; idle < 3; idle++) {
				await new Promise((resolve) => setTimeout(resolve, 5));
				const now = performance.getEntriesByType('resource').length;
				if (now !== last) idle = 0;
				last = now;
			}
			return { paths: pathsNow(), ms };
		}, query),
});

/** Pagefind as it comes: its own module, its own settings, the addresses of its first results. */
export const pagefind = (site: string): Program => ({
	name: 'Pagefind',
	open: async (page, locale) => {
		await page.goto(`${site}${locale}/about/`);
		await page.evaluate(async (bundle) => {
			const module = (await import(bundle)) as { init(): Promise<void> };
			await module.init();
			(window as unknown as { pagefind: unknown }).pagefind = module;
		}, `${site}pagefind/pagefind.js`);
	},
	ask: (page, query) =>
		page.evaluate(async (text) => {
			const { pagefind: asked } = window as unknown as {
				pagefind: {
					search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
				};
			};
			const before = performance.now();
			const { results } = await asked.search(text);
			const shown = await Promise.all(results.slice(0, 10).map((one) => one.data()));
			return { paths: shown.map(({ url }) => url), ms: performance.now() - before };
		}, query),
});

/** Slows the processor of a page down; 1 is as fast as it is. */
export async function slowDown(page: Page, times: number): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
	return session;
}

/** Counts what a page receives from now on, in bytes on the wire as a host sends it: texts in brotli. */
export function countBytes(
	page: Page,
	wireBytes: (path: string) => number,
): { bytes: number; files: number } {
	const count = { bytes: 0, files: 0 };
	page.on('response', (answer) => {
		if (answer.status() !== 200) return;
		count.bytes += wireBytes(new URL(answer.url()).pathname);
		count.files++;
	});
	return count;
}
