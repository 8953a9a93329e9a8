import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { locales } from '../built/pages.ts';
import { samples } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { DESK, PHONE, visit } from './visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Contrast is judged where everything fits the screen: what lies outside of it cannot be judged. */
const THEMES = [
	{ name: 'light', colorScheme: 'light', viewport: DESK, judgesContrast: true },
	{ name: 'dark', colorScheme: 'dark', viewport: DESK, judgesContrast: true },
] as const;
/** A narrow page has other controls, the same in every language. */
const NARROW = { name: 'phone', colorScheme: 'light', viewport: PHONE, judgesContrast: false } as const;
type State = (typeof THEMES)[number] | typeof NARROW;

describe('axe finds nothing, light or dark, wide or narrow,', () => {
	test.concurrent.each(withNames(samples))('on %s', async (_name, { address, locale }) => {
		const states = locale === locales[0] ? [...THEMES, NARROW] : THEMES;
		const prepare = (page: Page) => page.addInitScript({ content: axe.source });
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
		const found = await findingsOn(page, judgesContrast);
		findings.push(...found.map((what) => [`${new URL(page.url()).pathname} (${name})`, what] as const));
	}
	return findings;
}

/** What axe finds on a page as it is shown now: the rule, the element, and why. */
async function findingsOn(page: Page, judgesContrast: boolean): Promise<string[]> {
	const { violations } = await page.evaluate(
		([runOnly, enabled]) =>
			(window as unknown as { axe: typeof axe }).axe.run(document, {
				runOnly,
				resultTypes: ['violations'],
				rules: { 'color-contrast': { enabled } },
			}),
		[TAGS, judgesContrast] as const,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) =>
				`${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
		),
	);
}
