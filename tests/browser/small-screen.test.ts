import { describe, expect, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { samples } from '../built/samples.ts';
import { plainDrawings } from './plain-drawings.ts';
import { withNames } from './sample-names.ts';
import { PHONE, visit } from './visit.ts';

/** Side of the smallest target a finger may be asked to hit, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET_PX = 24;
const CONTROLS =
	'header a, header button, nav a, footer a, button, summary, input, select, .card a, a.button';
const small = withNames(samples.filter(({ locale }) => !locale || locale === 'kk' || locale === 'ru'));

describe('on a screen of 360 pixels', () => {
	test.concurrent.each(small)('nothing makes %s scroll sideways', async (_name, { address }) => {
		const { width, widest } = await visit(address, { viewport: PHONE, prepare: plainDrawings }, (page) =>
			page.evaluate(() => ({
				width: document.scrollingElement!.scrollWidth,
				widest: [...document.querySelectorAll('body *')]
					.filter(
						(element) =>
							!element.closest('.scroll-x, svg') && element.getBoundingClientRect().right > innerWidth + 1,
					)
					.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
					.slice(0, 5),
			})),
		);
		expect(width, widest.join(', ')).toBeLessThanOrEqual(PHONE.width);
	});

	test.concurrent.each(small)('every control of %s can be hit', async (_name, { address }) => {
		const missed = await visit(
			address,
			{ viewport: PHONE, hasTouch: true, isMobile: true, prepare: plainDrawings },
			(page) => page.evaluate(controlsMissedByAFinger, [CONTROLS, TARGET_PX] as const),
		);
		expectNothing(missed.map((what) => [address, what]));
	});
});

/** Runs in the page: the controls that a finger misses which lands on a corner of a square around their middle. */
function controlsMissedByAFinger([controls, side]: readonly [selector: string, side: number]): string[] {
	const reach = side / 2 - 0.5;
	const isHit = (control: Element) => {
		control.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, width, height } = control.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const corners = [-reach, reach].flatMap((dx) => [-reach, reach].map((dy) => [x + dx, y + dy] as const));
		return corners.every(([cornerX, cornerY]) =>
			control.contains(document.elementFromPoint(cornerX, cornerY)),
		);
	};
	return [...document.querySelectorAll(controls)]
		.filter((control) => control.checkVisibility() && !control.closest('p, .prose') && !isHit(control))
		.map((control) => `${control.tagName.toLowerCase()} «${control.textContent.trim().slice(0, 40)}»`);
}
