import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textOf } from '../built/files.ts';
import { expectNothing } from '../built/expect-nothing.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { asked } from './big-map.ts';
import { listOf, said, seen, served } from './lists.ts';
import { DESK, visit } from './visit.ts';

const museums = listOf('museums');
/** Hardly any hours are known of the real region; the second one has some to test with. */
const hasHours = museums !== undefined && textOf(museums.file).includes('data-hours');

// Tuesday 10:30 and Wednesday, a holiday there, 10:30 by the clocks of the second region.
const TUESDAY = new Date('2026-11-24T05:30:00Z');
const HOLIDAY = new Date('2026-06-03T05:30:00Z');

const at = (time: Date) => async (page: Page) => {
	await page.clock.setFixedTime(time);
	await bringAxe(page);
};

describe.skipIf(!hasHours)('what is open', () => {
	test('is told on the clocks of the region, wherever the device is', async () => {
		const options = { viewport: DESK, timezoneId: 'America/New_York', prepare: at(TUESDAY) };
		await visit(museums!.address, options, async (page) => {
			await served(page);
			expect(await page.locator('.opens.is-open').count()).toBe(2);
			expect(await page.locator('.opens').first().textContent()).toContain('13:00');
		});
	});

	test('can be chosen for now and for any time', async () => {
		await visit(museums!.address, { viewport: DESK, prepare: at(HOLIDAY) }, async (page) => {
			await served(page);
			await page.locator('select[name="open"]').selectOption('now');
			expect([await said(page), asked(page, 'open')]).toEqual([1, 'now']);
			await page.locator('select[name="open"]').selectOption('at');
			const time = page.locator('input[name="open-at"]');
			expect(await time.inputValue()).toBe('2026-06-03T10:30');
			await time.fill('2026-06-04T10:30');
			await time.dispatchEvent('change');
			expect([await seen(page), asked(page, 'open')]).toEqual([2, '2026-06-04T10:30']);
			await time.fill('2026-06-04T03:00');
			await time.dispatchEvent('change');
			expect(await seen(page)).toBe(0);
			expectNothing((await axeFindings(page, true)).map((what) => [museums!.address, what]));
			await page.locator('.none li button').click();
			expect(await said(page)).toBe(await page.locator('[data-key]').count());
		});
	});

	test('is told on the page of a place, with a word about a holiday', async () => {
		await visit(museums!.address, { viewport: DESK, prepare: at(HOLIDAY) }, async (page) => {
			const link = page.locator('[data-key]:has(.opens) h2 a').first();
			await page.goto(await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href));
			const told = page.locator('open-now .said');
			await expect.poll(() => told.textContent()).toContain('13:00');
			expect(await told.textContent()).toContain('День воды');
			expectNothing((await axeFindings(page, true)).map((what) => [page.url(), what]));
		});
	});
});
