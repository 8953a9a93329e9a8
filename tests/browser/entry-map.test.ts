import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { locales } from '../built/pages.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import {
	hasGround,
	mapPages,
	onLine,
	openLive,
	otherPages,
	routePage,
	stateOf,
	visitLive,
	withoutWebGl,
} from './entry-map.ts';
import { hasFocus, tabTo } from './focus.ts';
import { plainDrawings } from './plain-drawings.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

const PLATE = 'svg.plate';
const CANVAS = 'live-map .maplibregl-canvas';
const SAY = 'live-map .say';
const here = routePage ? [routePage, ...otherPages] : [];
const prepare = (page: Page) => Promise.all([bringAxe(page), plainDrawings(page)]);
const phone = { viewport: PHONE, hasTouch: true, isMobile: true };

/** Notes every file that a page asks for. */
const listen = (asked: string[]) => (page: Page) =>
	Promise.resolve(page.on('request', (request) => asked.push(new URL(request.url()).pathname)));

/** Lets a page do what it would do by itself. */
const pause = (page: Page): Promise<void> => page.waitForTimeout(1500);

describe.skipIf(!hasGround)('the map of an entry', () => {
	test.concurrent.each(withNames(here))(
		'is live on a desk without a tap on %s',
		async (_name, { address }) => {
			await visitLive(address, {}, async (page) => {
				expect(await page.locator(CANVAS).isVisible()).toBe(true);
				expect(await page.locator(PLATE).isVisible()).toBe(false);
			});
		},
	);

	test('loads nothing of a map on a phone until it is tapped, then fills the place of the plate', async () => {
		const asked: string[] = [];
		await visit(routePage!.address, { ...phone, prepare: listen(asked) }, async (page) => {
			const plate = await page.locator(PLATE).boundingBox();
			await page.locator('live-map').scrollIntoViewIfNeeded();
			await pause(page);
			expect(await stateOf(page)).toBe('plate');
			expect(asked.filter((path) => /maplibre|\.pmtiles|data\.json/.test(path))).toEqual([]);
			await openLive(page, 'tapped');
			const live = await page.locator('live-map .maplibregl-map').boundingBox();
			expect(live!.width).toBeCloseTo(plate!.width, 0);
			expect(live!.height).toBeCloseTo(plate!.height, 0);
		});
	});

	test('opens when the plate itself is tapped', async () => {
		await visit(routePage!.address, phone, async (page) => {
			await page.locator(PLATE).tap({ position: { x: 8, y: 8 } });
			await page.waitForSelector('live-map[data-state="live"]');
		});
	});

	test.concurrent.each([{ saveData: true }, { effectiveType: '2g' }, { type: 'cellular' }])(
		'waits for a tap on a desk with %o',
		async (connection) => {
			await visit(routePage!.address, { viewport: DESK, prepare: onLine(connection) }, async (page) => {
				await page.locator('live-map').scrollIntoViewIfNeeded();
				await pause(page);
				expect(await stateOf(page)).toBe('plate');
			});
		},
	);

	test('moves nothing around it when it opens', async () => {
		await visit(routePage!.address, { viewport: DESK, prepare: onLine({ saveData: true }) }, async (page) => {
			const below = () =>
				page
					.locator('live-map ~ details')
					.evaluate((details) => details.getBoundingClientRect().top + scrollY);
			await page.locator('live-map').scrollIntoViewIfNeeded();
			const before = await below();
			await openLive(page, 'tapped');
			expect(await below()).toBe(before);
		});
	});

	test('gives its place back to the plate', async () => {
		await visitLive(routePage!.address, {}, async (page) => {
			await page.locator('live-map .toggle').click();
			expect(await page.locator(PLATE).isVisible()).toBe(true);
			expect(await page.locator(CANVAS).count()).toBe(0);
			await openLive(page, 'tapped');
		});
	});

	test('is printed as its plate', async () => {
		await visitLive(routePage!.address, {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator(PLATE).isVisible()).toBe(true);
			expect(await page.locator(CANVAS).isVisible()).toBe(false);
		});
	});

	test('stays a plate where the browser cannot draw, and says so', async () => {
		await visit(routePage!.address, { viewport: DESK, prepare: withoutWebGl }, async (page) => {
			await page.locator('live-map').scrollIntoViewIfNeeded();
			await page.waitForSelector(`${SAY}:not(:empty, .visually-hidden)`);
			expect(await stateOf(page)).toBe('plate');
			expect(await page.locator(PLATE).isVisible()).toBe(true);
			expect(await page.locator('live-map ~ details table').count()).toBe(1);
		});
	});

	test('gives way to the plate when the browser takes its surface away, and says so', async () => {
		await visitLive(routePage!.address, {}, async (page) => {
			await page.locator(CANVAS).evaluate((canvas) => {
				const gl = (canvas as HTMLCanvasElement).getContext('webgl2')!;
				gl.getExtension('WEBGL_lose_context')!.loseContext();
			});
			await expect.poll(() => stateOf(page)).toBe('plate');
			expect(await page.locator(PLATE).isVisible()).toBe(true);
			expect(await page.locator(SAY).textContent()).not.toBe('');
		});
	});

	test('says so where the line breaks, and opens at the next try', async () => {
		await visit(routePage!.address, phone, async (page) => {
			await page.context().setOffline(true);
			await page.locator('live-map .toggle').click();
			await page.waitForSelector(`${SAY}:not(:empty, .visually-hidden)`);
			expect(await stateOf(page)).toBe('plate');
			await page.context().setOffline(false);
			await page.reload();
			await openLive(page, 'tapped');
		});
	});

	test('draws without a network what it has drawn before, and fetches its archive once', async () => {
		const asked: string[] = [];
		await visitLive(routePage!.address, { prepare: listen(asked) }, async (page) => {
			await page.locator('live-map .toggle').click();
			await page.context().setOffline(true);
			await openLive(page, 'tapped');
			expect(asked.filter((path) => path.endsWith('.pmtiles'))).toHaveLength(1);
		});
	});
});

describe.skipIf(!hasGround)('the map and the story of a route', () => {
	const shown = 'live-map';

	test('move together: the stop being read is the stop shown', async () => {
		await visitLive(routePage!.address, {}, async (page) => {
			for (const at of [1, 0]) {
				const stop = page.locator('.stop').nth(at);
				await stop.evaluate((element) => {
					const top = scrollY + element.getBoundingClientRect().top - innerHeight * 0.38;
					scrollTo({ top, behavior: 'instant' });
				});
				await expect.poll(() => stop.getAttribute('aria-current')).toBe('true');
				expect(await page.locator('.stop[aria-current]').count()).toBe(1);
			}
		});
	});

	test('a pin leads to its paragraph, by keyboard too', async () => {
		await visitLive(routePage!.address, {}, async (page) => {
			await page.waitForSelector('.guide-pin');
			await tabTo(page, '.guide-pin');
			expect(await page.evaluate(() => document.activeElement!.ariaLabel)).toMatch(/\S/);
			await page.keyboard.press('Enter');
			await expect.poll(() => new URL(page.url()).hash).toMatch(/^#stop-\d+$/);
			expect(await page.locator('.stop:target').count()).toBe(1);
		});
	});

	test('on a phone every located stop leads to the map, and Back leads back', async () => {
		await visit(routePage!.address, phone, async (page) => {
			await page.locator('.stop a.on-map').first().tap();
			await expect.poll(() => new URL(page.url()).hash).toBe('#map');
			await expect
				.poll(() => page.locator(shown).evaluate((map) => Math.abs(map.getBoundingClientRect().top) < 60))
				.toBe(true);
			await page.goBack();
			expect(new URL(page.url()).hash).toBe('');
		});
	});
});

describe('the table that says what the map shows', () => {
	test('is there without JavaScript, its distances told from a town', async () => {
		for (const { address } of here) {
			await visit(address, { viewport: DESK, javaScriptEnabled: false }, async (page) => {
				await page.locator('places-table').evaluate((table) => (table.closest('details')!.open = true));
				expect(await page.locator('places-table tbody tr').count()).toBeGreaterThan(0);
				expect(await page.locator('places-table .fixed').isVisible()).toBe(true);
				expect(await page.locator('places-table select').isVisible()).toBe(false);
			});
		}
	});

	test('is sorted by the distance from the town that is chosen', async () => {
		const district = here.find(({ kind }) => kind === 'districts/*')!;
		await visit(district.address, { viewport: DESK, prepare: onLine({ saveData: true }) }, async (page) => {
			await tabTo(page, 'live-map ~ details summary');
			await page.keyboard.press('Enter');
			const told = () =>
				page.locator('places-table td.km').evaluateAll((cells) =>
					cells
						.map((cell) => (cell as HTMLElement).dataset['value']!)
						.filter(Boolean)
						.map(Number),
				);
			const before = await told();
			await page.locator('places-table select').selectOption({ index: 5 });
			expect(await told()).not.toEqual(before);
			const head = page.locator('places-table thead th:has(button)').nth(1);
			await head.locator('button').click();
			expect(await head.getAttribute('aria-sort')).toBe('ascending');
			expect(await told()).toEqual((await told()).toSorted((a, b) => a - b));
			await page.locator('places-table select').selectOption({ index: 3 });
			expect(await told()).toEqual((await told()).toSorted((a, b) => a - b));
		});
	});
});

describe.skipIf(!hasGround)('a live map in its page', () => {
	// A map is the same in all kinds of pages but for its words, and in all languages but for its letters.
	const judged = mapPages.filter(({ kind, locale }) => kind === 'routes/*' || locale === locales[0]);
	test.each(withNames(judged))('has nothing for axe to find on %s', async (_name, { address }) => {
		const findings: (readonly [string, string])[] = [];
		await visitLive(address, { prepare }, async (page) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.waitForTimeout(300);
				findings.push(
					...(await axeFindings(page, true)).map((what) => [`${address} (${colorScheme})`, what] as const),
				);
			}
		});
		expectNothing(findings);
	});

	test('tells what is pressed, and puts it away again', async () => {
		const sight = here.find(({ kind }) => kind === 'sights/*')!;
		await visitLive(sight.address, {}, async (page) => {
			await page.waitForSelector('.guide-pin');
			await tabTo(page, '.guide-pin');
			await page.keyboard.press('Enter');
			const card = page.locator('live-map .picked');
			expect(await card.isVisible()).toBe(true);
			expect(await card.locator('li').first().innerText()).toMatch(/\S/);
			await tabTo(page, 'live-map .picked .close');
			await page.keyboard.press('Escape');
			expect(await card.isVisible()).toBe(false);
			expect(await hasFocus(page, '.maplibregl-canvas')).toBe(true);
		});
	});

	test('has no more than the budget of code before it is asked for', async () => {
		const sizes: number[] = [];
		const weigh = (page: Page) =>
			Promise.resolve(
				page.on('response', async (response) => {
					if (/\.m?js$/.test(new URL(response.url()).pathname)) sizes.push((await response.body()).length);
				}),
			);
		await visit(routePage!.address, { ...phone, prepare: weigh }, async (page) => {
			await pause(page);
			expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000);
		});
	});
});
