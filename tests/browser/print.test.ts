import { describe, expect, test } from 'vitest';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { plainDrawings } from './plain-drawings.ts';
import { visit } from './visit.ts';

/** What a browser has of an A4 sheet between its usual margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };
const printed = samplesOf(['routes/*', 'sights/*'], [locales[0]!]);

describe.each(withNames(printed))('%s on paper', (_name, { address }) => {
	const onPaper = <Result>(look: Parameters<typeof visit<Result>>[2]) =>
		visit(address, { viewport: SHEET, colorScheme: 'dark', prepare: plainDrawings }, async (page) => {
			await page.emulateMedia({ media: 'print' });
			return look(page);
		});

	test('has its words, its picture and its map', async () => {
		await onPaper(async (page) => {
			expect(await page.locator('h1').isVisible()).toBe(true);
			expect(await page.locator('svg.plate').first().isVisible()).toBe(true);
			expect(await page.locator('main img').first().isVisible()).toBe(true);
			expect(await page.locator('dl.facts').first().isVisible()).toBe(true);
		});
	});

	test('has no navigation', async () => {
		await onPaper(async (page) => {
			expect(await page.locator('body > header').isVisible()).toBe(false);
			expect(await page.locator('body > footer').isVisible()).toBe(false);
			expect(await page.locator('nav:visible').count()).toBe(0);
		});
	});

	test('has no buttons, and says where it comes from', async () => {
		await onPaper(async (page) => {
			expect(await page.locator('main .button:visible').count()).toBe(0);
			expect(await page.locator('main .paper-only').innerText()).toContain(address);
		});
	});

	test('writes out the addresses that the screen shortens', async () => {
		await onPaper(async (page) => {
			const shortened = await page
				.locator('main a.cut')
				.evaluateAll((links) =>
					links.filter(
						(link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!),
					),
				);
			expect(shortened).toHaveLength(0);
		});
	});

	test('keeps the colour that carries a number', async () => {
		await onPaper(async (page) => {
			const lost = await page
				.locator('main .stop .number')
				.evaluateAll((numbers) =>
					numbers.filter((number) => getComputedStyle(number).printColorAdjust !== 'exact'),
				);
			expect(lost).toHaveLength(0);
		});
	});

	test('is dark on white, whatever the theme of the screen', async () => {
		await onPaper(async (page) => {
			const { paper, ink } = await page.evaluate(() => {
				const { backgroundColor, color } = getComputedStyle(document.body);
				return { paper: backgroundColor, ink: color };
			});
			expect(paper).toBe('rgb(255, 255, 255)');
			expect(ink).toBe('rgb(0, 0, 0)');
		});
	});

	test('fits the width of the sheet', async () => {
		await onPaper(async (page) => {
			const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
			expect(width).toBeLessThanOrEqual(SHEET.width);
		});
	});
});
