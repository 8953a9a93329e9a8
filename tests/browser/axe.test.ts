import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { samples } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { visit } from './visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it is shown now. */
async function findingsOn(page: Page): Promise<Finding[]> {
	const { violations } = await page.evaluate(
		(tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
		TAGS,
	);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => [
			new URL(page.url()).pathname,
			`${id}: ${help}\n      ${target.join(' ')}\n      ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
		] as const),
	);
}

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
	test.concurrent.each(withNames(samples))('on %s', async (_name, { address }) => {
		const prepare = (page: Page) => page.addInitScript({ content: axe.source });
		expectNothing(await visit(address, { colorScheme, reducedMotion: 'reduce', prepare }, findingsOn));
	});
});
