import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import {
	asked,
	bigMap,
	bigMaps,
	exactPlace,
	longRoute,
	nothingFits,
	settled,
	shown,
	someTown,
	total,
	townPlace,
	visitMap,
} from './big-map.ts';
import { enter, hasFocus, tabTo } from './focus.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, urlOf, visit } from './visit.ts';

/** What a slow machine may take to show. */
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 });
const CARD = '.card';
const NAME = '#card-name';

describe.skipIf(!bigMap || !exactPlace || !townPlace || !longRoute)('the big map', () => {
	test('opens by itself with everything on it', async () => {
		await visitMap('', {}, async (page) => {
			expect(await page.locator('.maplibregl-canvas').isVisible()).toBe(true);
			expect(await page.locator('.drawn').isVisible()).toBe(false);
			expect(await shown(page)).toBe(total);
			expect(new URL(page.url()).search).toBe('');
		});
	});

	test('by keyboard alone a place is found, its page opened, and the same view comes back', async () => {
		await visitMap('', {}, async (page) => {
			await tabTo(page, 'input[name="q"]');
			await page.keyboard.type(exactPlace!.name);
			await soon(() => shown(page)).toBeLessThan(total);
			await page.keyboard.press('Enter');
			expect(await hasFocus(page, '.results .line')).toBe(true);
			await page.keyboard.press('Enter');
			await soon(() => hasFocus(page, NAME)).toBe(true);
			expect(await page.locator(NAME).textContent()).toBe(exactPlace!.name);
			await soon(() => asked(page, 'at')).not.toBeNull();
			await tabTo(page, `${CARD} [data-part="page"]`);
			const before = page.url();
			await enter(page);

			await page.goBack();
			await settled(page);
			expect(page.url()).toBe(before);
			expect(await page.locator(NAME).textContent()).toBe(exactPlace!.name);
			expect(await page.locator('input[name="q"]').inputValue()).toBe(exactPlace!.name);
		});
	});

	test('its pins are reached by keyboard, and Escape gives the focus back', async () => {
		await visitMap(`?at=9/${exactPlace!.lngLat![1]}/${exactPlace!.lngLat![0]}`, {}, async (page) => {
			await page.waitForSelector('.guide-pin');
			await tabTo(page, '.guide-pin');
			expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe('');
			await page.keyboard.press('Enter');
			await soon(() => hasFocus(page, NAME)).toBe(true);
			await page.keyboard.press('Escape');
			expect(await page.locator(CARD).isVisible()).toBe(false);
			expect(await hasFocus(page, 'body')).toBe(false);
		});
	});

	test('Escape takes a card away that the list has opened, and the focus to its line', async () => {
		await visitMap('', {}, async (page) => {
			const line = page.locator('.results .line').nth(20);
			await line.focus();
			await page.keyboard.press('Enter');
			expect(await page.locator(CARD).isVisible()).toBe(true);
			await page.keyboard.press('Escape');
			expect(await page.locator(CARD).isVisible()).toBe(false);
			expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
		});
	});

	test('the back button takes back a selection and a facet, one after the other', async () => {
		await visitMap('', {}, async (page) => {
			await page.locator('[data-facet="layer"] input[value="sights"]').check();
			const sights = await shown(page);
			expect(sights).toBeLessThan(total);
			await page.locator('.results .line').first().click();
			expect(asked(page, 'place')).not.toBeNull();

			await page.goBack();
			await soon(() => page.locator(CARD).isVisible()).toBe(false);
			expect(asked(page, 'layer')).toBe('sights');
			await page.goBack();
			await soon(() => shown(page)).toBe(total);
			expect(await page.locator('[data-facet="layer"] input[value="sights"]').isChecked()).toBe(false);
			await page.goForward();
			await soon(() => shown(page)).toBe(sights);
		});
	});

	test('each value of a facet gives as many as it says', async () => {
		await visitMap('', {}, async (page) => {
			await page.locator('.filters summary').click();
			for (const facet of ['kind', 'district', 'theme']) {
				const line = page.locator(`[data-facet="${facet}"] .tick`).first();
				const promised = Number(await line.locator('b').textContent());
				await line.click();
				expect(await shown(page), facet).toBe(promised);
				await page.locator('.chip').click();
				expect(await shown(page), facet).toBe(total);
			}
			await page.locator('select[name="month"]').selectOption({ index: 1 });
			const label = await page.locator('select[name="month"] option:checked').textContent();
			expect(label).toContain(`(${await shown(page)})`);
		});
	});

	test.skipIf(!nothingFits)('where nothing fits it says what to drop', async () => {
		await visitMap(nothingFits!, {}, async (page) => {
			expect(await shown(page)).toBe(0);
			const drop = page.locator('.none li button').first();
			const promised = /(\d+)\D*$/.exec((await drop.textContent())!)![1];
			await drop.click();
			expect(await shown(page)).toBe(Number(promised));
			await page.goBack();
			await page.locator('.none [data-act="clear"]').click();
			expect(await shown(page)).toBe(total);
		});
	});

	test('a shared link brings the same state; what is wrong in it is passed over', async () => {
		const query = `?at=8/45/64&layer=sights,castles&theme=nothing&place=${exactPlace!.id}&from=${someTown!.id}`;
		await visitMap(query, {}, async (page) => {
			expect(await page.locator(NAME).textContent()).toBe(exactPlace!.name);
			expect(await page.locator('.chip').count()).toBe(1);
			expect(await page.locator('select[name="order"]').inputValue()).toBe(`town.${someTown!.id}`);
			expect(await page.locator('.results .away').first().textContent()).not.toBe('');
		});
		await visitMap('?at=x&kind=castle&place=nowhere&list=nothing&shore=99', {}, async (page) => {
			expect(await shown(page)).toBe(total);
			expect(await page.locator(CARD).isVisible()).toBe(false);
		});
	});

	test('the languages of the page carry the map along', async () => {
		await visitMap(`?place=${exactPlace!.id}`, {}, async (page) => {
			const links = await page
				.locator('nav.languages a')
				.evaluateAll((anchors) => anchors.map((link) => (link as HTMLAnchorElement).search));
			expect(links.every((search) => search.includes(`place=${exactPlace!.id}`))).toBe(true);
		});
	});

	test('only what is in view can be listed, and the list follows the map', async () => {
		await visitMap('?in=view', {}, async (page) => {
			const all = await shown(page);
			for (let presses = 0; presses < 4; presses++) await page.locator('.maplibregl-ctrl-zoom-in').click();
			await soon(() => shown(page)).toBeLessThan(all);
		});
	});

	test('only a place whose point is exact is offered to other apps', async () => {
		await visitMap(`?place=${exactPlace!.id}`, {}, async (page) => {
			await page.locator('[data-part="apps"] summary').click();
			expect(await page.locator('[data-part="apps"] a[href^="geo:"]').isVisible()).toBe(true);
			expect(await page.locator('[data-part="apps"] a').count()).toBe(6);
		});
		await visitMap(`?place=${townPlace!.id}`, {}, async (page) => {
			expect(await page.locator('[data-part="apps"]').isVisible()).toBe(false);
			expect(await page.locator('[data-part="no-app"]').isVisible()).toBe(true);
		});
	});

	test('my list stays on the device and travels as a link', async () => {
		const link = await visitMap(`?place=${exactPlace!.id}`, {}, async (page) => {
			const mine = page.locator(`${CARD} [data-part="mine"]`);
			await mine.click();
			expect(await mine.getAttribute('aria-pressed')).toBe('true');
			expect(await page.locator('[data-part="own-count"]').textContent()).toBe('1');
			await page.reload();
			await settled(page);
			expect(await page.locator('[data-part="own-count"]').textContent()).toBe('1');
			await page.locator('[data-act="mine"]').click();
			await page.locator('[data-act="copy"]').click();
			const copied = await page.locator('#own-list input').inputValue();
			await page.locator('#own-list .remove').click();
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
			return copied;
		});
		await visitMap(new URL(link).search, {}, async (page) => {
			expect(await shown(page)).toBe(1);
			await page.locator('[data-act="keep"]').click();
			expect(await page.locator('[data-part="own-count"]').textContent()).toBe('1');
			await page.locator('[data-act="leave"]').click();
			expect(await shown(page)).toBe(total);
		});
	});

	test('«near me» is asked only when tapped, orders the list and is told nobody', async () => {
		const [longitude, latitude] = someTown!.lngLat;
		const here = { geolocation: { longitude, latitude }, permissions: ['geolocation'] };
		await visitMap('', here, async (page) => {
			expect(await page.locator('select[name="order"]').inputValue()).toBe('');
			const heard: string[] = [];
			page.on('request', (request) => heard.push(request.url()));
			await page.locator('[data-act="near"]').click();
			await soon(() => page.locator('select[name="order"]').inputValue()).toBe('me');
			await soon(() => page.locator('.me-mark').isVisible()).toBe(true);
			expect(page.url()).not.toContain(latitude.toFixed(2));
			expect(heard.filter((url) => url.includes(latitude.toFixed(2)))).toEqual([]);
		});
		await visitMap('', { permissions: [] }, async (page) => {
			await page.locator('[data-act="near"]').click();
			await soon(() => page.locator('[data-part="near-message"]').isVisible()).toBe(true);
			expect(await page.locator('select[name="order"]').inputValue()).toBe('');
		});
	});

	test('a former shore is chosen by keyboard, and is in the address', async () => {
		await visitMap('', {}, async (page) => {
			const shores = page.locator('.shores');
			if ((await shores.count()) === 0) return;
			await shores.locator('summary').focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowUp');
			await soon(() => asked(page, 'shore')).not.toBeNull();
			await soon(() => asked(page, 'at')).not.toBeNull();
		});
	});

	test('the code for other sites frames what is chosen', async () => {
		await visitMap('', {}, async (page) => {
			const code = page.locator('embed-code textarea');
			expect(await code.inputValue()).toContain('/embed/map/?');
			await page.locator('embed-code select').selectOption(`route ${longRoute!.id}`);
			expect(await code.inputValue()).toContain(`route=${longRoute!.id}`);
		});
	});
});

describe.skipIf(!bigMap || !exactPlace)('where the map cannot be drawn', () => {
	const plateStays = (state: string) => async (page: Parameters<Parameters<typeof visitMap>[2]>[0]) => {
		await soon(() =>
			page.evaluate(() => document.querySelector<HTMLElement>('big-map')!.dataset['state']),
		).toBe(state);
		expect(await page.locator('.drawn svg.plate').isVisible()).toBe(true);
		expect(await page.locator('.message').isVisible()).toBe(true);
		await page.locator('input[name="q"]').fill(exactPlace!.name);
		await page.locator('.results .line').first().click();
		expect(await page.locator(NAME).isVisible()).toBe(true);
	};

	test('without WebGL the plate stays, and the list works beside it', async () => {
		const prepare = (page: Parameters<typeof settled>[0]) =>
			page.addInitScript(() => {
				HTMLCanvasElement.prototype.getContext = () => null;
			});
		await visitMap('', { prepare }, plateStays('unavailable'));
	});

	test('after a lost context the plate comes back', async () => {
		await visitMap('', {}, async (page) => {
			await page.evaluate(() => {
				const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
				canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
			});
			await plateStays('lost')(page);
		});
	});

	test('without data one can try again', async () => {
		const prepare = (page: Parameters<typeof settled>[0]) =>
			page.route('**/data.json', (route) => route.abort());
		await visitMap('', { prepare }, async (page) => {
			const again = page.locator('.message button');
			await again.waitFor();
			await page.unroute('**/data.json');
			await again.click();
			await soon(() => page.locator('.maplibregl-canvas').isVisible()).toBe(true);
		});
	});

	test('where data are saved nothing is fetched until one asks', async () => {
		const heard: string[] = [];
		const prepare = async (page: Parameters<typeof settled>[0]) => {
			page.on('request', (request) => heard.push(request.url()));
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
			});
		};
		await visitMap('', { prepare }, async (page) => {
			expect(heard.filter((url) => /data\.json|pmtiles|maplibre/.test(url))).toEqual([]);
			expect(await page.locator('.drawn svg.plate').isVisible()).toBe(true);
			await page.locator('.message button').click();
			await soon(() => page.locator('.maplibregl-canvas').isVisible()).toBe(true);
		});
	});

	test('without JavaScript there are the plate, a line that says so, and the table', async () => {
		await visit(bigMap!.address, { javaScriptEnabled: false, viewport: DESK }, async (page) => {
			expect(await page.locator('.drawn svg.plate').isVisible()).toBe(true);
			expect(await page.locator('noscript p').isVisible()).toBe(true);
			expect(await page.locator('places-table tbody tr').count()).toBeGreaterThan(0);
			expect(await page.locator('.panel').isVisible()).toBe(false);
			expect(await page.locator('big-map .bar').isVisible()).toBe(false);
		});
	});
});

describe.skipIf(!bigMap || !exactPlace || !longRoute)('axe finds nothing on the open map', () => {
	test.each(withNames(bigMaps))('%s', async (_name, { address }) => {
		const findings: string[] = [];
		const options = { viewport: DESK, reducedMotion: 'reduce', prepare: bringAxe } as const;
		await visit(`${address}?route=${longRoute!.id}&month=5`, options, async (page) => {
			await settled(page);
			const find = async (state: string, judgesContrast = true) =>
				findings.push(...(await axeFindings(page, judgesContrast)).map((what) => `${state}: ${what}`));
			await page.locator('.filters summary').click();
			await page.locator('[data-act="mine"]').click();
			await find('a route, light');
			await page.emulateMedia({ colorScheme: 'dark' });
			await find('a route, dark');
			await page.locator('.results .line').last().click();
			await find('a place, dark');
			await page.setViewportSize(PHONE);
			await find('a place, on a phone', false);
		});
		expectNothing(findings.map((what) => [address, what]));
	});
});

describe.skipIf(!bigMap || !exactPlace)('a whole visit of the map', () => {
	test('asks no other host and breaks no policy', async () => {
		const heard: string[] = [];
		const host = new URL(urlOf('/')).host;
		const prepare = async (page: Parameters<typeof settled>[0]) => {
			page.on('request', (request) => {
				const { protocol, host: asked } = new URL(request.url());
				if (protocol.startsWith('http') && asked !== host) heard.push(`asks ${request.url()}`);
			});
			page.on('pageerror', (error) => heard.push(`throws ${error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error') heard.push(`says ${message.text().slice(0, 200)}`);
			});
		};
		await visitMap('', { prepare }, async (page) => {
			await page.locator('.results .line').nth(30).click();
			await page.locator('.maplibregl-ctrl-zoom-in').click();
			await page.locator('[data-facet="layer"] input').first().check();
			await page.waitForTimeout(500);
		});
		expectNothing(heard.map((what) => [bigMap!.address, what]));
	});
});
