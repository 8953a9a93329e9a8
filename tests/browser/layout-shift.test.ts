import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samples } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

/** Most that may move while the site's stand-ins for its fonts are drawn: Arial and Times New Roman, stretched to measure. */
const SHIFT_MAX = 0.02;
/** Most where the machine has no such fonts, so that another one of unknown width stands in. */
const SHIFT_MAX_WITHOUT_STAND_INS = 0.1;
const STAND_INS = ['Arial', 'Times New Roman'];
const FONT_DELAY_MS = 400;

interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}

describe.each([
	['a phone', PHONE],
	['a desk', DESK],
])('on %s with slow fonts', (_where, viewport) => {
	const shown = withNames(samples.filter(({ locale }) => !locale || locale === 'kk'));

	test.concurrent.each(shown)('nothing jumps while %s loads', async (_name, { address }) => {
		const { sum, moved, hasStandIns } = await visit(
			address,
			{ viewport, prepare: delayFonts },
			async (page) => {
				await page.evaluate(() => document.fonts.ready);
				return {
					...(await page.evaluate(shiftsSoFar)),
					hasStandIns: await page.evaluate(hasFonts, STAND_INS),
				};
			},
		);
		expect(sum, moved.join(', ')).toBeLessThanOrEqual(hasStandIns ? SHIFT_MAX : SHIFT_MAX_WITHOUT_STAND_INS);
	});
});

/** Lets fonts come after the first picture of the page, as on a slow line. */
async function delayFonts(page: Page): Promise<void> {
	await page.route('**/*.woff2', async (route) => {
		await wait(FONT_DELAY_MS);
		await route.continue();
	});
}

/** Runs in the page: all that has moved since it began to load, and what it was. */
async function shiftsSoFar(): Promise<{ sum: number; moved: string[] }> {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	return new Promise((resolve) => {
		new PerformanceObserver((list) => {
			const shifts = list.getEntries() as LayoutShift[];
			const nodes = shifts.flatMap(({ sources, value }) =>
				sources.map(({ node }) => {
					const element = node instanceof Element ? node : node?.parentElement;
					return `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''} (${value.toFixed(3)})`;
				}),
			);
			resolve({ sum: shifts.reduce((total, { value }) => total + value, 0), moved: nodes.slice(0, 8) });
		}).observe({ type: 'layout-shift', buffered: true });
		requestAnimationFrame(() => setTimeout(() => resolve({ sum: 0, moved: [] })));
	});
}

/** Runs in the page: whether this machine has all of these fonts. */
async function hasFonts(names: readonly string[]): Promise<boolean> {
	const loading = names.map((name) => new FontFace('probe', `local("${name}")`).load());
	return (await Promise.allSettled(loading)).every(({ status }) => status === 'fulfilled');
}
