import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Brings axe into every page that is opened from now on. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: axe.source });

/** What axe finds on a page as it is shown now: the rule, the element, and why. */
export async function axeFindings(page: Page, judgesContrast: boolean): Promise<string[]> {
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
