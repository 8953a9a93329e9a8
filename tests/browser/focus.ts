import type { Page } from 'playwright-core';

const TABS_MAX = 400;

/** Presses Tab until an element that matches has the focus; fails where the keyboard does not get there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let tabs = 0; tabs < TABS_MAX; tabs++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`${TABS_MAX} times Tab does not lead to ${selector} on ${page.url()}.`);
}

/** Follows the link that has the focus with Enter and waits for its page. */
export async function enter(page: Page): Promise<void> {
	const href = await page.evaluate(
		() => new URL(document.activeElement!.getAttribute('href')!, document.baseURI).href, // in HTML and in SVG
	);
	await page.keyboard.press('Enter');
	await page.waitForURL(href);
}

/** Whether the element that matches has the focus. */
export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Walks with Tab from the top to the end: how each stop shows that it has the focus. */
export async function walk(page: Page): Promise<{ readonly mark: string; readonly isShown: boolean }[]> {
	const stops: { mark: string; isShown: boolean }[] = [];
	for (let tabs = 0; tabs < TABS_MAX; tabs++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body || element.hasAttribute('data-walked')) return undefined;
			element.setAttribute('data-walked', '');
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return {
				mark: `${element.tagName.toLowerCase()} «${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}»`,
				isShown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
			};
		});
		if (!stop) return stops;
		stops.push(stop);
	}
	return stops;
}
