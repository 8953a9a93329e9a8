import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { mapSettled } from './entry-map.ts';
import { enter, hasFocus, tabTo, walk } from './focus.ts';
import { withNames } from './sample-names.ts';
import { plainDrawings } from './plain-drawings.ts';
import { DESK, PHONE, visit } from './visit.ts';

const here = [locales[0]!];
const [home] = samplesOf(['home'], here);
const [route] = samplesOf(['routes/*'], here);
const entries = samplesOf(['home', 'routes/*', 'sights/*', 'districts/*'], here);

describe('with the keyboard', () => {
	test('the first stop is the link to the words, and it leads there', async () => {
		await visit(home!.address, { viewport: DESK }, async (page) => {
			await page.keyboard.press('Tab');
			expect(await hasFocus(page, 'a[href="#main"]')).toBe(true);
			expect(await page.locator('a[href="#main"]').boundingBox()).toMatchObject({ y: 0 });
			await page.keyboard.press('Enter');
			await expect.poll(() => hasFocus(page, 'main')).toBe(true);
		});
	});

	test.concurrent.each(withNames(entries))(
		'everything on %s is reached, and shows it',
		async (_name, { address }) => {
			await visit(address, { viewport: DESK, prepare: plainDrawings }, async (page) => {
				await mapSettled(page);
				const stops = await walk(page);
				const missed = await page.evaluate(() =>
					[...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
						.filter((element) => element.checkVisibility({ visibilityProperty: true }))
						// In a toolbar the arrow keys lead on from the one that Tab reaches.
						.filter((element) => !element.matches('[role="toolbar"] [tabindex="-1"], [data-walked]'))
						.map(
							(element) =>
								`${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 40)}» is never reached`,
						),
				);
				const unseen = stops
					.filter(({ isShown }) => !isShown)
					.map(({ mark }) => `${mark} does not show its focus`);
				expectNothing([...missed, ...unseen].map((what) => [address, what]));
			});
		},
	);

	test('the menu of a narrow page opens with Enter, closes with Escape and gives the focus back', async () => {
		await visit(home!.address, { viewport: PHONE }, async (page) => {
			const menu = page.locator('#menu');
			expect(await menu.isVisible()).toBe(false);
			await tabTo(page, 'button[popovertarget="menu"]');
			await page.keyboard.press('Enter');
			await expect.poll(() => menu.isVisible()).toBe(true);
			await tabTo(page, '#menu a');
			await page.keyboard.press('Escape');
			await expect.poll(() => menu.isVisible()).toBe(false);
			expect(await hasFocus(page, 'button[popovertarget="menu"]')).toBe(true);
		});
	});

	test.skipIf(!route)('a traveller gets from the first page along a route and back', async () => {
		await visit(home!.address, { viewport: DESK }, async (page) => {
			await tabTo(page, 'main li a[href*="/routes/"]:not([href$="/routes/"], [href*="?"])');
			await enter(page);
			const ofRoute = page.url();
			await tabTo(page, '.stop h3 a[href*="#route-"]');
			await enter(page);

			const ribbon = page.locator('nav:target');
			await ribbon.waitFor();
			await tabTo(page, 'nav:target a[rel="next"]');
			await enter(page);

			await ribbon.locator('a[rel="prev"]').waitFor();
			await tabTo(page, 'nav:target a.back');
			await enter(page);
			expect(page.url()).toMatch(new RegExp(`^${ofRoute}#stop-\\d+$`));
		});
	});
});
