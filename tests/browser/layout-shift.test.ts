import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../built/pages.ts';
import { samples, samplesOf } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

const SHIFT_MAX = 0.02;
const FONT_DELAY_MS = 400;

const shown = withNames(samples.filter(({ locale }) => !locale || locale === locales[0]));
const [door] = samplesOf(['door']);

interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}

/** The fonts that stand in until those of the site have come; its style sheets stretch them to the same measures. */
const STAND_INS = ['Arial', 'Times New Roman'];
const hasStandIns = await visit(door!.address, {}, (page) => page.evaluate(hasFonts, STAND_INS));

// Where the machine lacks them a font of unknown width stands in, and how far its lines jump says nothing about the
// site. There the fonts stay away, and all else is held to the same measure.
describe.each([
	['a phone', PHONE],
	['a desk', DESK],
])(`on %s with ${hasStandIns ? 'slow' : 'no'} fonts`, (_where, viewport) => {
	test.concurrent.each(shown)('nothing jumps while %s loads', async (_name, { address }) => {
		const prepare = hasStandIns ? delayFonts : keepFontsAway;
		const { sum, moved } = await visit(address, { viewport, prepare }, async (page) => {
			await page.evaluate(() => document.fonts.ready);
			return page.evaluate(shiftsSoFar);
		});
		expect(sum, moved.join(', ')).toBeLessThanOrEqual(SHIFT_MAX);
	});
});

/** Lets fonts come after the first picture of the page, as on a slow line. */
async function delayFonts(page: Page): Promise<void> {
	await page.route('**/*.woff2', async (route) => {
		await wait(FONT_DELAY_MS);
		await route.continue();
	});
}

async function keepFontsAway(page: Page): Promise<void> {
	await page.route('**/*.woff2', (route) => route.abort());
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
