import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { tabTo } from './focus.ts';
import { DESK, visit } from './visit.ts';

const [home] = samplesOf(['home'], [locales[0]!]);
const paperOf = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the theme', () => {
	test('follows the system at first', async () => {
		const papers = await Promise.all(
			(['light', 'dark'] as const).map((colorScheme) => visit(home!.address, { colorScheme }, paperOf)),
		);
		expect(papers[0]).not.toBe(papers[1]);
	});

	test('changes with its button, and stays so after the page is loaded again', async () => {
		await visit(home!.address, { colorScheme: 'light', viewport: DESK }, async (page) => {
			const light = await paperOf(page);
			await tabTo(page, 'theme-toggle button');
			await page.keyboard.press('Enter');
			const dark = await paperOf(page);
			expect(dark).not.toBe(light);
			await page.reload();
			expect(await paperOf(page)).toBe(dark);
			await tabTo(page, 'theme-toggle button');
			await page.keyboard.press('Enter');
			expect(await paperOf(page)).toBe(light);
		});
	});

	test('paints the chosen paper before anything is shown', async () => {
		const prepare = (page: Page) => page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		await visit(home!.address, { colorScheme: 'light', prepare }, async (page) => {
			expect(
				await page
					.locator('head > script')
					.first()
					.evaluate((script) => script.textContent),
			).toContain('theme');
			expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
		});
	});
});
