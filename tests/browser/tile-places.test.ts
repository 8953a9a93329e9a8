import { describe, expect, test } from 'vitest';
import type { MapData } from '../../src/map/data.ts';
import { files, textOf } from '../built/files.ts';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { visitMap } from './big-map.ts';
import { visitLive } from './entry-map.ts';

const file = `${locales[0]}/map/data.json`;
const isTiled = files.has(file) && (JSON.parse(textOf(file)) as MapData).placesIn === 'tiles';
/** Near the lighthouse and the museum of the second region. */
const NEAR = '?at=8.6/44.95/51.25';
/** A software renderer needs its time until the map is at rest. */
const SLOW = { timeout: 20_000 };

describe.skipIf(!isTiled)('places in tiles', () => {
	test('are listed, chosen and told of like others', async () => {
		await visitMap(NEAR, {}, async (page) => {
			const lines = page.locator('.results [data-key]:not(.is-route)');
			const keys = () => lines.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset['key']));
			await expect.poll(keys, SLOW).toEqual(expect.arrayContaining(['lighthouse', 'boat-museum']));
			expect(await page.locator('[data-part="closer"]').isVisible()).toBe(false);

			await page.locator('[data-facet="layer"] input[value="sights"]').check();
			await expect.poll(keys, SLOW).toEqual(['lighthouse']);
			await page.locator('[data-key="lighthouse"] button').click();
			const title = await page.locator('[data-key="lighthouse"] .name').textContent();
			expect(title).not.toBe('');
			expect(await page.locator('#card-name').textContent()).toBe(title);
			await page.locator('[data-part="apps"] summary').click();
			expect(await page.locator('[data-part="apps"] a[href^="geo:45"]').isVisible()).toBe(true);

			await page.locator('.chip').click();
			await page.locator('input[name="q"]').fill('xyz');
			await expect.poll(keys, SLOW).toEqual([]);
			await page.locator('input[name="q"]').fill(title!.slice(0, 4));
			await expect.poll(keys, SLOW).toContain('lighthouse');
		});
	});

	test('come back with a link, and from afar the list says that there are more', async () => {
		await visitMap(`${NEAR}&place=lighthouse`, {}, async (page) => {
			await expect.poll(() => page.locator('#card-name').isVisible(), SLOW).toBe(true);
		});
		await visitMap('?at=5.5/44.5/51.5', {}, async (page) => {
			await expect.poll(() => page.locator('[data-part="closer"]').isVisible(), SLOW).toBe(true);
		});
	});

	test('are pins on the map of an entry', async () => {
		const [page] = samplesOf(['sights/*']);
		await visitLive(page!.address.replace(/[^/]+\/$/, 'lighthouse/'), {}, async (page) => {
			const name = (await page.locator('h1').textContent())!.trim();
			await expect
				.poll(() => page.locator('.guide-pin').evaluateAll((pins) => pins.map((pin) => pin.ariaLabel)), SLOW)
				.toContainEqual(expect.stringContaining(name));
		});
	});
});
