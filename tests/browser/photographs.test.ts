import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pages } from '../built/pages.ts';
import { textOf } from '../built/files.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { DESK, PHONE, visit } from './visit.ts';

/** The album with most photographs; the guide has none yet, the second region is given one for its tests. */
const photosOn = (file: string): number => textOf(file).split('data-photo').length - 1;
const album = pages.toSorted((a, b) => photosOn(b.file) - photosOn(a.file))[0]!;
const count = photosOn(album.file);

const links = (page: Page) => page.locator('a[data-photo]');

async function open(page: Page, index: number): Promise<void> {
	await links(page).nth(index).focus();
	await page.keyboard.press('Enter');
	await page.locator('.pswp__caption').waitFor();
}

describe.skipIf(count < 2)('photographs', () => {
	test('are asked for in full only when somebody opens one', async () => {
		const asked: string[] = [];
		const prepare = async (page: Page) => page.on('request', (request) => asked.push(request.url()));
		await visit(album.address, { prepare }, async (page) => {
			await page.waitForLoadState('networkidle');
			const before = asked.length;
			expect(asked.some((url) => /photoswipe|viewer/i.test(url))).toBe(false);
			await open(page, 0);
			expect(asked.slice(before).some((url) => url.endsWith('.css'))).toBe(true);
		});
	});

	test('are gone through by keyboard, and the focus comes back', async () => {
		await visit(album.address, { viewport: DESK }, async (page) => {
			await open(page, 1);
			const counter = page.locator('.pswp__counter');
			expect(await counter.innerText()).toMatch(new RegExp(`^2 . ${count}$`));
			// Keys count once it has opened.
			const next = async () => {
				if ((await counter.innerText()).startsWith('2 ')) await page.keyboard.press('ArrowRight');
				return counter.innerText();
			};
			await expect.poll(next, { timeout: 15_000 }).toMatch(/^3 /);
			await page.keyboard.press('Escape');
			await page.locator('.pswp').waitFor({ state: 'detached' });
			const focused = await links(page)
				.nth(1)
				.evaluate((link) => link === document.activeElement);
			expect(focused).toBe(true);
		});
	});

	test('say what is seen, who took it and under which licence', async () => {
		await visit(album.address, {}, async (page) => {
			await open(page, 0);
			const alt = await links(page).first().locator('img').first().getAttribute('alt');
			const credit = await page.locator('figure.photo .credit').first().innerText();
			const said = await page.locator('.pswp__caption').innerText();
			expect(said).toContain(alt);
			expect(said).toContain(credit);
		});
	});

	test.each([
		['a phone', PHONE],
		['a desk', DESK],
	])('have a viewer without barriers on %s', async (_where, viewport) => {
		await visit(album.address, { viewport, reducedMotion: 'reduce', prepare: bringAxe }, async (page) => {
			await open(page, 0);
			expect(await axeFindings(page, true)).toEqual([]);
			const sizes = await page
				.locator('.pswp__button:visible')
				.evaluateAll((buttons) =>
					buttons.map((button) => [button.clientWidth, button.clientHeight] as const),
				);
			for (const [width, height] of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		});
	});

	test('have a place of their own before they come, so that nothing moves', async () => {
		const prepare = (page: Page) => page.route(/\.(avif|webp|jpg)$/, (route) => route.abort());
		const heights = (page: Page) =>
			links(page).evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().height)));
		const without = await visit(album.address, { prepare }, heights);
		const withThem = await visit(album.address, {}, async (page) => {
			for (const link of await links(page).all()) await link.scrollIntoViewIfNeeded();
			await page.waitForLoadState('networkidle');
			return heights(page);
		});
		expect(without).toEqual(withThem);
		for (const height of without) expect(height).toBeGreaterThan(60);
	});

	test('lead to the large picture where no script answers', async () => {
		await visit(album.address, { javaScriptEnabled: false }, async (page) => {
			await links(page).first().click();
			await page.waitForURL(/\.webp$/);
		});
	});
});
