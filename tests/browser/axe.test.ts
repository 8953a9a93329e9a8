import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { locales } from '../built/pages.ts';
import { samples } from '../built/samples.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { plainDrawings } from './plain-drawings.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

/** Contrast is judged where everything fits the screen: what lies outside of it cannot be judged. */
const THEMES = [
	{ name: 'light', colorScheme: 'light', viewport: DESK, judgesContrast: true },
	{ name: 'dark', colorScheme: 'dark', viewport: DESK, judgesContrast: true },
] as const;
/** A narrow page has other controls, the same in every language. */
const NARROW = { name: 'phone', colorScheme: 'light', viewport: PHONE, judgesContrast: false } as const;
const prepare = (page: Page) => Promise.all([bringAxe(page), plainDrawings(page)]);
type State = (typeof THEMES)[number] | typeof NARROW;

describe('axe finds nothing, light or dark, wide or narrow,', () => {
	test.concurrent.each(withNames(samples))('on %s', async (_name, { address, locale }) => {
		const states = locale === locales[0] ? [...THEMES, NARROW] : THEMES;
		expectNothing(
			await visit(address, { reducedMotion: 'reduce', prepare }, (page) => findingsIn(states, page)),
		);
	});
});

async function findingsIn(states: readonly State[], page: Page): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { name, colorScheme, viewport, judgesContrast } of states) {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme });
		const found = await axeFindings(page, judgesContrast);
		findings.push(...found.map((what) => [`${new URL(page.url()).pathname} (${name})`, what] as const));
	}
	return findings;
}
