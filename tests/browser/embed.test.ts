import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../src/map/data.ts';
import { expectNothing } from '../built/expect-nothing.ts';
import { files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { locales } from '../built/pages.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { hasGround, onLine, withoutWebGl } from './entry-map.ts';
import { urlOf, visit } from './visit.ts';

const FRAME = { width: 480, height: 420 };
const EMBED = `${base}embed/map/`;
const [language] = locales;
const data: MapData | undefined = files.has(`${language}/map/data.json`)
	? (JSON.parse(textOf(`${language}/map/data.json`)) as MapData)
	: undefined;
const place = data?.places.find(({ lngLat }) => lngLat);
const route = data?.routes[0];
const district = data?.districts[0];

const titleIn = (page: Page) => page.locator('h1').textContent();
const drawn = (page: Page) =>
	page.waitForFunction(
		() =>
			document.querySelector<HTMLElement>('.message')!.hidden && document.querySelector('.maplibregl-canvas'),
	);

/** Opens the framed map with a query and waits until it is drawn. */
const visitEmbed = <Result>(query: string, look: (page: Page) => Promise<Result>): Promise<Result> =>
	visit(`${EMBED}${query}`, { viewport: FRAME, reducedMotion: 'reduce' }, async (page) => {
		await drawn(page);
		return look(page);
	});

/** Serves the page of a hotel that frames a page of this site; answers with its address. */
async function hotel(address: string): Promise<{ readonly url: string; close(): void }> {
	const server = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(`<iframe src="${urlOf(address)}" width="480" height="420"></iframe>`);
	});
	await new Promise<void>((listening) => server.listen(0, () => listening()));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () => server.close(),
	};
}

/** The heading of a page of this site in the frame of another; empty where it may not be framed. */
async function headingFramed(page: Page, address: string): Promise<string> {
	const { url, close } = await hotel(address);
	try {
		await page.goto(url, { waitUntil: 'load' });
		const frame = page.frames()[1]!;
		return await frame.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
	} finally {
		close();
	}
}

describe.skipIf(!hasGround || !data)('the framed map', () => {
	test('shows a route, and leads to its page', async () => {
		await visitEmbed(`?route=${route!.id}&lang=${language}`, async (page) => {
			expect(await titleIn(page)).toBe(route!.title);
			expect(await page.locator('a.guide').getAttribute('href')).toBe(route!.href);
		});
	});

	test('shows a place, and leads to its page', async () => {
		await visitEmbed(`?place=${place!.id}&lang=${language}`, async (page) => {
			expect(await titleIn(page)).toBe(place!.name);
			expect(await page.locator('a.guide').getAttribute('href')).toBe(place!.href);
		});
	});

	test('shows a district, and leads to its page', async () => {
		await visitEmbed(`?district=${district!.id}&lang=${language}`, async (page) => {
			expect(await titleIn(page)).toBe(district!.name);
			expect(await page.locator('a.guide').getAttribute('href')).toContain(`/districts/${district!.id}/`);
		});
	});

	test.each(locales)('speaks %s where asked to', async (lang) => {
		await visitEmbed(`?place=${place!.id}&lang=${lang}`, async (page) => {
			const { places } = JSON.parse(textOf(`${lang}/map/data.json`)) as MapData;
			expect(await titleIn(page)).toBe(places.find(({ id }) => id === place!.id)!.name);
			expect(await page.evaluate(() => document.documentElement.lang)).toBe(
				lang === 'qaz' ? 'kk-Latn' : lang,
			);
		});
	});

	test('speaks the first language of the guide where none is asked for', async () => {
		await visitEmbed('', async (page) => {
			expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
			expect(await page.locator('a.guide').getAttribute('href')).toBe(`${base}${language}/map/`);
		});
	});

	test('says plainly that there is nothing of the name in its address', async () => {
		await visit(`${EMBED}?route=nowhere&lang=${language}`, { viewport: FRAME }, async (page) => {
			await expect.poll(() => page.locator('.message p').textContent()).toMatch(/\S{3,}/);
			await expect.poll(() => page.locator('.message').innerText()).not.toMatch(/…$/);
			expect(await page.locator('a.guide').isVisible()).toBe(true);
		});
	});

	test('says plainly that the browser cannot draw it', async () => {
		await visit(EMBED, { viewport: FRAME, prepare: withoutWebGl }, async (page) => {
			await expect.poll(() => page.locator('.message').innerText(), { timeout: 30_000 }).toMatch(/\.$/);
		});
	});

	test('waits for a tap where data is being saved', async () => {
		await visit(EMBED, { viewport: FRAME, prepare: onLine({ saveData: true }) }, async (page) => {
			await page.locator('.message button').click();
			await drawn(page);
		});
	});

	test('leads to the guide without JavaScript', async () => {
		await visit(EMBED, { viewport: FRAME, javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('noscript p').isVisible()).toBe(true);
			expect(await page.locator('a.guide').getAttribute('href')).toBe(`${base}${language}/`);
		});
	});

	test('opens links beside the page it is framed in', async () => {
		await visitEmbed(`?place=${place!.id}`, async (page) => {
			expect(await page.locator('a.guide').getAttribute('target')).toBe('_blank');
			await page.locator('.guide-pin').first().focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('.picked a').first().getAttribute('target')).toBe('_blank');
		});
	});

	test('asks no other host and stores nothing', async () => {
		const heard: string[] = [];
		const prepare = async (page: Page) => {
			const { host } = new URL(urlOf('/'));
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (url.protocol.startsWith('http') && url.host !== host) heard.push(`asks ${url.href}`);
			});
			page.on('pageerror', (error) => heard.push(`throws ${error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error') heard.push(`says ${message.text().slice(0, 80)}`);
			});
		};
		await visit(EMBED, { viewport: FRAME, prepare }, async (page) => {
			await drawn(page);
			heard.push(...(await page.context().cookies()).map(({ name }) => `sets the cookie ${name}`));
			heard.push(...(await page.evaluate(() => Object.keys(localStorage))).map((key) => `stores ${key}`));
		});
		expectNothing(heard.map((what) => [EMBED, what]));
	});

	test('has nothing for axe to find, light or dark', async () => {
		const findings: (readonly [string, string])[] = [];
		await visit(`${EMBED}?place=${place!.id}`, { viewport: FRAME, prepare: bringAxe }, async (page) => {
			await drawn(page);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				findings.push(...(await axeFindings(page, true)).map((what) => [colorScheme, what] as const));
			}
		});
		expectNothing(findings);
	});

	test('may be framed by another site, and no other page may', async () => {
		await visit(EMBED, { viewport: FRAME }, async (page) => {
			expect(await headingFramed(page, `${EMBED}?lang=${language}`)).not.toBe('');
			expect(await headingFramed(page, `${base}${language}/`)).toBe('');
		});
	});
});
