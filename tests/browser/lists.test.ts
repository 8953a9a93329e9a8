import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { locales } from '../built/pages.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { asked, bigMap, settled, shown, someTown } from './big-map.ts';
import { tabTo } from './focus.ts';
import { listOf, lists, names, said, seen, served } from './lists.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

const sights = listOf('sights');
const registry = listOf('registry');
const latinRegistry = lists.find(({ kind, locale }) => kind === 'registry' && locale === 'qaz');
const routes = listOf('routes');
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });

type Options = BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> };

const visitList = <Result>(
	address: string,
	options: Options,
	look: (page: Page) => Promise<Result>,
): Promise<Result> =>
	visit(address, { viewport: DESK, reducedMotion: 'reduce', ...options }, async (page) => {
		await served(page);
		return look(page);
	});

describe.skipIf(!sights || !someTown)('a list', () => {
	test('shows as many as each value of a facet says, and Back takes it back', async () => {
		await visitList(sights!.address, {}, async (page) => {
			const total = await said(page);
			for (const facet of ['kind', 'district', 'access']) {
				const line = page.locator(`[data-facet="${facet}"] .tick`).first();
				const promised = Number(await line.locator('b').textContent());
				await line.click();
				expect([await said(page), await seen(page)], facet).toEqual([promised, promised]);
				expect(asked(page, facet)).not.toBeNull();
				await page.goBack();
				await soon(() => said(page)).toBe(total);
				expect(await line.locator('input').isChecked()).toBe(false);
			}
		});
	});

	test('comes as a link says; what is wrong in it is passed over', async () => {
		const query = '?kind=mausoleum,castle&district=nowhere&sort=name&from=nowhere';
		await visitList(`${sights!.address}${query}`, {}, async (page) => {
			expect(await page.locator('.chip').count()).toBe(1);
			expect(await page.locator('select[name="order"]').inputValue()).toBe('name');
			expect(await seen(page)).toBe(await said(page));
			const links = await page
				.locator('nav.languages a')
				.evaluateAll((anchors) => anchors.map((link) => (link as HTMLAnchorElement).search));
			expect(links.every((search) => search === '?kind=mausoleum&sort=name')).toBe(true);
		});
	});

	test('says what to drop where nothing fits', async () => {
		const query = await visitList(sights!.address, {}, async (page) =>
			page.evaluate(() => {
				const values = [...document.querySelectorAll<HTMLElement>('[data-key]')].map(
					({ dataset }) => new URLSearchParams(dataset['values']),
				);
				const all = (name: string) => [...new Set(values.map((one) => one.get(name)!))];
				for (const kind of all('kind'))
					for (const district of all('district'))
						if (!values.some((one) => one.get('kind') === kind && one.get('district') === district))
							return `?kind=${kind}&district=${district}`;
				return '';
			}),
		);
		await visitList(`${sights!.address}${query}`, {}, async (page) => {
			expect(await seen(page)).toBe(0);
			const drop = page.locator('.none li button').first();
			const promised = /(\d+)\D*$/.exec((await drop.textContent())!)![1];
			await drop.click();
			expect(await seen(page)).toBe(Number(promised));
			await page.goBack();
			await page.locator('.none [data-act="clear"]').click();
			expect(await said(page)).toBe(await page.locator('[data-key]').count());
		});
	});

	test.each(withNames(lists.filter(({ kind }) => kind === 'sights')))(
		'runs by the alphabet of its language: %s',
		async (_name, { address, locale }) => {
			const inList = await visitList(`${address}?sort=name`, {}, names);
			if (locale === 'qaz') {
				expect(new Set(inList.map((name) => name[0])).size).toBeGreaterThan(5);
				return;
			}
			expect(inList).toEqual(inList.toSorted(new Intl.Collator(locale, { numeric: true }).compare));
		},
	);

	test('runs from near to far from a town, and from where one is, which nobody is told', async () => {
		const [longitude, latitude] = someTown!.lngLat;
		const here = { geolocation: { longitude, latitude }, permissions: ['geolocation'] };
		await visitList(sights!.address, here, async (page) => {
			await page.locator('select[name="order"]').selectOption(`town.${someTown!.id}`);
			const fromTown = await names(page);
			expect(asked(page, 'from')).toBe(someTown!.id);
			expect(await page.locator('.away').first().textContent()).not.toBe('');
			const heard: string[] = [];
			page.on('request', (request) => heard.push(request.url()));
			await page.locator('[data-act="near"]').click();
			await soon(() => page.locator('select[name="order"]').inputValue()).toBe('me');
			expect(await names(page)).toEqual(fromTown);
			expect(page.url()).not.toContain(latitude.toFixed(2));
			expect(heard.filter((url) => url.includes(latitude.toFixed(2)))).toEqual([]);
		});
	});

	test('is narrowed by keyboard alone, and the focus is never lost', async () => {
		await visitList(sights!.address, {}, async (page) => {
			const total = await said(page);
			await tabTo(page, '[data-facet="district"] input');
			await page.keyboard.press('Space');
			expect(await said(page)).toBeLessThan(total);
			await page.locator('.chip').focus();
			await page.keyboard.press('Enter');
			expect(await said(page)).toBe(total);
			expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
		});
	});

	test('folds its facets on a phone', async () => {
		await visitList(sights!.address, { viewport: PHONE }, async (page) => {
			const facet = page.locator('[data-facet="kind"]');
			expect(await facet.isVisible()).toBe(false);
			await page.locator('.fold').click();
			expect(await facet.isVisible()).toBe(true);
			expect(await page.locator('.fold').getAttribute('aria-expanded')).toBe('true');
		});
	});

	test.skipIf(!bigMap)('is the same on the map', async () => {
		await visitList(`${sights!.address}?kind=mausoleum`, {}, async (page) => {
			const inList = await said(page);
			await page.locator('[data-part="map"]').click();
			await settled(page);
			expect(await shown(page)).toBe(inList);
			await page.goBack();
			await served(page);
			expect(await said(page)).toBe(inList);
		});
	});

	test.skipIf(!bigMap || !routes)(
		'is the same on the map for a reason that the map does not know',
		async () => {
			await visitList(`${routes!.address}?days=2`, {}, async (page) => {
				const inList = await said(page);
				expect(inList).toBeGreaterThan(0);
				await page.locator('[data-part="map"]').click();
				await settled(page);
				expect(await shown(page)).toBe(inList);
			});
		},
	);
});

describe.skipIf(!registry)('the registry', () => {
	test.skipIf(!latinRegistry)('is searched in any letters', async () => {
		const latin = await visitList(latinRegistry!.address, {}, names);
		await visitList(registry!.address, {}, async (page) => {
			const total = await said(page);
			const [name] = latin;
			await page.locator('input[name="q"]').fill(name!);
			await soon(() => seen(page)).toBeLessThan(total);
			expect(await seen(page)).toBeGreaterThan(0);
			expect(asked(page, 'q')).toBe(name);
			const number = await page.locator('td.figure a').first().textContent();
			await page.locator('input[name="q"]').fill(number!);
			await soon(() => seen(page)).toBe(1);
		});
	});

	test('is put in order by a head of its table or by the list of orders, whichever came last', async () => {
		await visitList(registry!.address, {}, async (page) => {
			const order = page.locator('select[name="order"]');
			const atFirst = await names(page);
			await page.locator('thead button').nth(1).click();
			expect(await order.inputValue()).toBe('column');
			expect(await page.locator('[aria-sort]').count()).toBe(1);
			expect(await names(page)).not.toEqual(atFirst);
			await order.selectOption('');
			expect(await page.locator('[aria-sort]').count()).toBe(0);
			expect(await names(page)).toEqual(atFirst);
		});
	});
});

const here = withNames(lists.filter(({ locale }) => locale === locales[0]));

describe('without JavaScript', () => {
	test.each(here)('%s is whole, and nothing stands there that would need it', async (_name, { address }) => {
		await visit(address, { javaScriptEnabled: false, viewport: DESK }, async (page) => {
			const items = page.locator('[data-key]');
			expect(await items.count()).toBeGreaterThan(0);
			expect(await items.last().isVisible()).toBe(true);
			expect(await page.locator('facet-list :is(select, input, button):visible').count()).toBe(0);
		});
	});
});

describe('axe finds nothing', () => {
	test.each(withNames(lists.filter(({ kind, locale }) => kind === 'sights' || locale === locales[0])))(
		'%s',
		async (_name, { address }) => {
			const findings: string[] = [];
			await visitList(`${address}?sort=name`, { prepare: bringAxe }, async (page) => {
				const find = async (state: string, judgesContrast = true) =>
					findings.push(...(await axeFindings(page, judgesContrast)).map((what) => `${state}: ${what}`));
				const tick = page.locator('.facet :is(input[type="checkbox"], option:nth-child(2))').first();
				if (await tick.evaluate((element) => element instanceof HTMLInputElement)) await tick.check();
				else await page.locator('.facet select').first().selectOption({ index: 1 });
				await find('narrowed, light');
				await page.emulateMedia({ colorScheme: 'dark' });
				await find('narrowed, dark');
				await page.setViewportSize(PHONE);
				await page.locator('.fold').click();
				await find('unfolded on a phone', false);
			});
			expectNothing(findings.map((what) => [address, what]));
		},
	);
});
