import { describe, expect, test } from 'vitest';
import { locales } from '../built/pages.ts';
import { samplesOf } from '../built/samples.ts';
import { tagOf } from '../site/written-languages.ts';
import { withNames } from './sample-names.ts';
import { PHONE, visit } from './visit.ts';

const shown = samplesOf(['home', 'routes', 'routes/*', 'sights/*', 'districts/*', 'about'], [locales[0]!]);

describe.skipIf(locales.length < 2)('the language switch', () => {
	test.concurrent.each(withNames(shown))('keeps the reader on %s', async (_name, { address, locale }) => {
		await visit(address, { viewport: PHONE }, async (page) => {
			for (const other of [...locales.filter((one) => one !== locale), locale!]) {
				const there = address.replace(`/${locale}/`, `/${other}/`);
				await page.locator(`header a[href="${there}"][hreflang]`).first().click();
				await page.waitForURL(`**${there}`);
				expect(await page.locator('html').getAttribute('lang')).toBe(tagOf(other));
				expect(await page.locator(`header a[href="${there}"][hreflang]`).getAttribute('aria-current')).toBe(
					'true',
				);
			}
		});
	});
});
