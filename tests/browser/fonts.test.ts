import { describe, expect, test } from 'vitest';
import { samplesOf } from '../built/samples.ts';
import { base } from '../built/out-dir.ts';
import { fontsOf } from '../site/first-view.ts';
import { withNames } from './sample-names.ts';
import { visit } from './visit.ts';

/** Kinds with every style of letter, in all languages: each has letters of its own. */
const shown = samplesOf(['home', 'routes/*', 'sights/*', 'museums/*', 'districts/*', 'registry']);

describe('the fonts of a page', () => {
	test.concurrent.each(withNames(shown))('are those that the weight test counts: %s', async (_name, page) => {
		const fetched = await visit(page.address, {}, async (view) => {
			await view.evaluate(() => document.fonts.ready);
			return view.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.flatMap(({ name }) => (name.endsWith('.woff2') ? new URL(name).pathname : [])),
			);
		});
		const counted = new Set(fontsOf(page));
		expect(fetched.map((path) => path.slice(base.length)).filter((font) => !counted.has(font))).toEqual([]);
	});
});
