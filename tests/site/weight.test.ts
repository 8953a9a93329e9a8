import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { pages } from '../built/pages.ts';
import { firstViewOf, totalOf } from './first-view.ts';

const KB = 1000;
const BUDGET = { total: 150 * KB, js: 10 * KB, fonts: 120 * KB };
const entries = pages
	.filter(({ kind }) => kind.endsWith('/*'))
	.map((page) => ({ ...page, view: firstViewOf(page) }))
	.map((page) => ({ ...page, js: page.view.scripts + page.view.inlineScripts }));
const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

describe('the first view of an entry', () => {
	test('is measured', () => expect(Math.min(...entries.map(({ view }) => view.html))).toBeGreaterThan(0));

	test(`weighs at most ${inKb(BUDGET.total)}`, () => {
		expectNothing(
			entries
				.filter(({ view }) => totalOf(view) > BUDGET.total)
				.map(({ file, view }) => [
					file,
					`${inKb(totalOf(view))}: ${Object.entries(view)
						.map(([part, bytes]) => `${part} ${inKb(bytes)}`)
						.join(', ')}`,
				]),
		);
	});

	test(`has at most ${inKb(BUDGET.js)} of JavaScript`, () => {
		expectNothing(entries.filter(({ js }) => js > BUDGET.js).map(({ file, js }) => [file, inKb(js)]));
	});

	test(`has at most ${inKb(BUDGET.fonts)} of fonts`, () => {
		expectNothing(
			entries
				.filter(({ view }) => view.fonts > BUDGET.fonts)
				.map(({ file, view }) => [file, inKb(view.fonts)]),
		);
	});
});
