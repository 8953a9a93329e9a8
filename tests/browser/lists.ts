import type { Page } from 'playwright-core';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';

const LISTS = ['routes', 'sights', 'museums', 'stays', 'events', 'registry'];

/** Every list in every language. */
export const lists = samplesOf(LISTS);

/** A list in the first language of the site. */
export const listOf = (kind: string) => samplesOf([kind], [locales[0]!])[0];

/** Waits until the script serves the list of a page. */
export const served = (page: Page): Promise<unknown> =>
	page.waitForFunction(() => document.querySelector('facet-list')?.hasAttribute('data-served'));

/** How many entries the list says it shows. */
export const said = async (page: Page): Promise<number> =>
	Number(await page.locator('[data-part="shown-count"]').textContent());

/** How many it shows. */
export const seen = (page: Page): Promise<number> => page.locator('[data-key]:not([hidden])').count();

/** The names of the entries shown, in their order. */
export const names = (page: Page): Promise<string[]> =>
	page
		.locator('[data-key]:not([hidden]) :is(h2, th) a')
		.evaluateAll((links) => links.map((link) => link.textContent.trim()));
