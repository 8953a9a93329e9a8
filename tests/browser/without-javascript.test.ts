import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

const here = [locales[0]!];
const [home] = samplesOf(['home'], here);
const [route] = samplesOf(['routes/*'], here);
const entries = samplesOf(['routes/*', 'sights/*', 'museums/*', 'stays/*', 'districts/*'], here);
const javaScriptEnabled = false;

/** Follows the first link that matches and waits for its page. */
async function follow(page: Page, selector: string): Promise<void> {
	const link = page.locator(selector).first();
	const href = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
	await link.click();
	await page.waitForURL(href);
}

describe('without JavaScript', () => {
	test.concurrent.each(withNames(entries))(
		'%s has its words, its picture and its map',
		async (_name, { address }) => {
			await visit(address, { javaScriptEnabled, viewport: DESK }, async (page) => {
				expect(await page.locator('h1').isVisible()).toBe(true);
				expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
				expect(await page.locator('main img').first().isVisible()).toBe(true);
				expect(await page.locator('svg.plate').first().isVisible()).toBe(true);
			});
		},
	);

	test('the menu of a narrow page opens', async () => {
		await visit(home!.address, { javaScriptEnabled, viewport: PHONE }, async (page) => {
			await page.locator('button[popovertarget="menu"]').click();
			await expect.poll(() => page.locator('#menu a').first().isVisible()).toBe(true);
		});
	});

	test('nothing is shown that would need it', async () => {
		await visit(home!.address, { javaScriptEnabled, viewport: DESK }, async (page) => {
			expect(await page.locator('theme-toggle').isVisible()).toBe(false);
		});
	});

	test.skipIf(!route)(
		'a traveller gets from the first page to a route, its stop and its district',
		async () => {
			await visit(home!.address, { javaScriptEnabled, viewport: DESK }, async (page) => {
				await follow(page, '#menu a[href$="/routes/"]');
				await follow(page, 'main .card a');
				await follow(page, '.stop h3 a[href*="#route-"]');
				expect(await page.locator('nav:target').isVisible()).toBe(true);
				expect(await page.locator('nav.ribbon:visible').count()).toBe(1);
				await follow(page, 'dl a[href*="/districts/"]');
				expect(await page.locator('h1').isVisible()).toBe(true);
			});
		},
	);
});
