import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { otherLayouts } from '../../src/search/words/keyboard.ts';
import { expectNothing } from '../built/expect-nothing.ts';
import { textOf } from '../built/files.ts';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { hasFocus, tabTo } from './focus.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

const here = [locales[0]!];
const [home] = samplesOf(['home'], here);
const [searchPage] = samplesOf(['search'], here);
const [aToZ] = samplesOf(['a-z'], here);
const [sight] = samplesOf(['sights/*'], here);
const nameOf = (file: string): string =>
	/<h1[^>]*>([^<]+)/.exec(textOf(file))![1]!.trim().replaceAll('&quot;', '"');
const name = sight ? nameOf(sight.file) : '';
const NOWHERE = 'zzzqqqzzz';

const asking = (query: string): string => `${searchPage!.address}?${new URLSearchParams({ q: query })}`;
const links = (page: Page): Promise<string[]> =>
	page.locator('#results a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
const firstLink = async (page: Page): Promise<string | undefined> => {
	await page.locator('#results a').first().waitFor();
	return (await links(page))[0];
};
const optionTexts = (page: Page): Promise<string[]> => page.locator('[role="option"]').allTextContents();
const activeOption = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const id = document.querySelector('[role="combobox"]')!.getAttribute('aria-activedescendant');
		const options = [...document.querySelectorAll('[role="option"]')];
		const at = options.findIndex((option) => option.id === id);
		const chosen = options.findIndex((option) => option.ariaSelected === 'true');
		return at === chosen ? at : NaN;
	});

/** Opens the first page and the sheet over it. */
const visitSheet = <Result>(
	options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> },
	look: (page: Page) => Promise<Result>,
): Promise<Result> =>
	visit(home!.address, { viewport: DESK, ...options }, async (page) => {
		await page.keyboard.press('/');
		await page.locator('.search-sheet[open]').waitFor();
		return look(page);
	});

describe.skipIf(!sight)('the search page', () => {
	test('runs the query of its address: links to pages, the one that is named first', async () => {
		await visit(asking(name), {}, async (page) => {
			expect(await firstLink(page)).toBe(sight!.address);
			expect(await page.locator('input[type="search"]').inputValue()).toBe(name);
			expect(await page.locator('[data-part="start"]').isVisible()).toBe(false);
		});
	});

	test.concurrent.each(withNames(samplesOf(['search'])))('answers on %s', async (_label, { address }) => {
		await visit(`${address}?${new URLSearchParams({ q: name })}`, {}, async (page) => {
			const own = address.replace(/search\/$/, '');
			const found = await firstLink(page);
			expect(found).toBe(sight!.address.replace(home!.address, own));
		});
	});

	test('keeps the address, and those of other languages, in step with what is typed', async () => {
		await visit(searchPage!.address, {}, async (page) => {
			await page.locator('input[type="search"]').pressSequentially(name);
			await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(name);
			const [language] = await page
				.locator('nav.languages a')
				.evaluateAll((all) =>
					all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('q')),
				);
			expect(language).toBe(name);
		});
	});

	test('reads what was typed on another layout, and says so', async () => {
		const [typed] = otherLayouts(name);
		await visit(asking(typed!), {}, async (page) => {
			expect(await firstLink(page)).toBe(sight!.address);
			expect(await page.locator('[data-part="read-as"] strong').innerText()).toBe(name.toLowerCase());
		});
	});

	test('helps on where nothing is found', async () => {
		await visit(asking(NOWHERE), {}, async (page) => {
			await page.locator('[data-part="none"]').waitFor();
			expect(await links(page)).toEqual([]);
			expect(await page.locator(`main a[href="${aToZ!.address}"]`).isVisible()).toBe(true);
			await page.locator('.kinds a').first().click();
			expect(await firstLink(page)).toBeDefined();
		});
	});

	test('tells distances once it may know where one is, and tells nobody else', async () => {
		const geolocation = { longitude: 65.5, latitude: 44.85 };
		await visit(asking(name), { geolocation, permissions: ['geolocation'] }, async (page) => {
			await firstLink(page);
			await page.waitForLoadState('networkidle');
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.locator('[data-act="near"]').click();
			await page.locator('.distance').first().waitFor();
			expect(await page.locator('.distance').first().innerText()).toMatch(/\d/);
			expectNothing(
				asked.filter((url) => /65\.5|44\.85/.test(url)).map((url) => [url, 'tells where one is']),
			);
		});
	});

	test('narrows to a section without leaving its order', async () => {
		await visit(asking(name.split(' ')[0]!), {}, async (page) => {
			await firstLink(page);
			await page.waitForLoadState('networkidle');
			const all = await links(page);
			const chip = page.locator('.sections button[data-section="sights"]');
			if ((await chip.count()) === 0) return;
			await chip.click();
			expect(await hasFocus(page, '.sections button[data-section="sights"]')).toBe(true);
			const narrowed = await links(page);
			expect(narrowed.slice(0, all.length)).toEqual(
				expect.arrayContaining(all.filter((path) => path.includes('/sights/'))),
			);
		});
	});

	test('answers without a network once the index has come', async () => {
		await visit(asking(name), {}, async (page) => {
			await firstLink(page);
			await page.waitForLoadState('networkidle');
			await page.context().setOffline(true);
			await page.locator('input[type="search"]').fill(NOWHERE);
			await expect.poll(() => links(page)).toEqual([]);
			await page.locator('input[type="search"]').fill(name);
			expect(await firstLink(page)).toBe(sight!.address);
		});
	});
});

describe.skipIf(!sight)('the search in the head of a page', () => {
	test('asks for nothing before it is used', async () => {
		const asked: string[] = [];
		const prepare = async (page: Page) => page.on('request', (request) => asked.push(request.url()));
		await visit(home!.address, { viewport: DESK, prepare }, async (page) => {
			await page.waitForLoadState('networkidle');
			expect(asked.filter((url) => /search/.test(url))).toEqual([]);
			await page.locator('header-search a').hover();
			await expect.poll(() => asked.some((url) => url.endsWith('/search/index.json'))).toBe(true);
		});
	});

	test('is a combobox: keys walk the list, Enter opens the page', async () => {
		await visitSheet({}, async (page) => {
			const field = page.locator('[role="combobox"]');
			expect(await hasFocus(page, '[role="combobox"]')).toBe(true);
			expect(await field.getAttribute('aria-expanded')).toBe('false');
			await page.keyboard.type(name);
			await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
			const last = (await optionTexts(page)).length - 1;
			expect(await activeOption(page)).toBe(-1);
			await page.keyboard.press('ArrowDown');
			expect(await activeOption(page)).toBe(0);
			await page.keyboard.press('ArrowUp');
			expect(await activeOption(page)).toBe(last);
			await page.keyboard.press('Home');
			expect(await activeOption(page)).toBe(0);
			await page.keyboard.press('End');
			expect(await activeOption(page)).toBe(last);
			await page.keyboard.press('Home');
			expect(await hasFocus(page, '[role="combobox"]')).toBe(true);
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === sight!.address);
		});
	});

	test('leads to the search page where no option is chosen', async () => {
		await visitSheet({}, async (page) => {
			await page.keyboard.type(name);
			await page.locator('[role="option"]').first().waitFor();
			await page.keyboard.press('Enter');
			await page.waitForURL(
				(url) => url.pathname === searchPage!.address && url.searchParams.get('q') === name,
			);
			expect(await firstLink(page)).toBe(sight!.address);
		});
	});

	test('closes its list with Escape, then itself, and gives the focus back', async () => {
		await visit(home!.address, { viewport: PHONE }, async (page) => {
			await tabTo(page, 'header-search a');
			await page.keyboard.press('Enter');
			const sheet = page.locator('.search-sheet');
			await expect.poll(() => hasFocus(page, '[role="combobox"]')).toBe(true);
			await page.keyboard.type(name);
			await page.locator('[role="option"]').first().waitFor();
			await page.keyboard.press('Escape');
			expect(await page.locator('[role="combobox"]').getAttribute('aria-expanded')).toBe('false');
			expect(await sheet.isVisible()).toBe(true);
			await page.keyboard.press('Escape');
			await expect.poll(() => sheet.isVisible()).toBe(false);
			expect(await hasFocus(page, 'header-search a')).toBe(true);
		});
	});

	test('does not open while something else is typed', async () => {
		await visit(searchPage!.address, { viewport: DESK }, async (page) => {
			await page.locator('input[type="search"]').fill('');
			await page.keyboard.press('/');
			expect(await page.locator('input[type="search"]').inputValue()).toBe('/');
			await page.locator('h1').click();
			await page.keyboard.press('/');
			expect(await hasFocus(page, 'site-search input')).toBe(true);
		});
	});
});

describe.skipIf(!sight)('axe finds nothing with results open', () => {
	const SCHEMES = ['light', 'dark'] as const;

	test.concurrent.each(withNames(samplesOf(['search'])))('on %s', async (_label, { address }) => {
		for (const colorScheme of SCHEMES) {
			const found = await visit(
				`${address}?${new URLSearchParams({ q: name })}`,
				{ viewport: DESK, colorScheme, reducedMotion: 'reduce', prepare: bringAxe },
				async (page) => {
					await firstLink(page);
					return axeFindings(page, true);
				},
			);
			expectNothing(found.map((what) => [`${address} (${colorScheme})`, what]));
		}
	});

	test.each(SCHEMES)('in the sheet, %s', async (colorScheme) => {
		await visitSheet({ colorScheme, reducedMotion: 'reduce', prepare: bringAxe }, async (page) => {
			await page.keyboard.type(name);
			await page.locator('[role="option"]').first().waitFor();
			await page.keyboard.press('ArrowDown');
			expectNothing((await axeFindings(page, true)).map((what) => ['sheet', what]));
		});
	});
});

test.skipIf(!sight)(
	'without JavaScript the search leads on to the index of names, and that to every page',
	async () => {
		await visit(home!.address, { javaScriptEnabled: false, viewport: PHONE }, async (page) => {
			await page.locator('header-search a').click();
			await page.waitForURL((url) => url.pathname === searchPage!.address);
			expect(await page.locator('site-search form').isVisible()).toBe(false);
			await page.locator(`main a[href="${aToZ!.address}"]`).first().click();
			await page.waitForURL((url) => url.pathname === aToZ!.address);
			await page.locator(`main a[href="${sight!.address}"]`).first().click();
			await page.waitForURL((url) => url.pathname === sight!.address);
		});
	},
);
