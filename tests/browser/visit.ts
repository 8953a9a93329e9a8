import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

const browser = await chromium.connect(inject('browserUrl'));

/** The full address of a page while it is tested. */
export const urlOf = (address: string): string => new URL(address, inject('siteUrl')).href;

/**
 * Opens a page of the site in a browser of its own, as a first visitor, hands it over and closes it again.
 * `prepare` runs before the page is asked for.
 */
export async function visit<Result>(
	address: string,
	options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> },
	look: (page: Page) => Promise<Result>,
): Promise<Result> {
	const { prepare, ...contextOptions } = options;
	const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block', ...contextOptions });
	try {
		const page = await context.newPage();
		await prepare?.(page);
		const answer = await page.goto(urlOf(address), { waitUntil: 'load' });
		if (!answer?.ok()) throw new Error(`${address} is answered with ${answer?.status()}.`);
		return await look(page);
	} finally {
		await context.close();
	}
}
