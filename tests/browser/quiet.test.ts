import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNothing } from '../built/expect-nothing.ts';
import { locales } from '../built/pages.ts';
import { samples } from '../built/samples.ts';
import { withNames } from './sample-names.ts';
import { urlOf, visit } from './visit.ts';

// What a page asks for does not hang on its language.
const shown = samples.filter(({ locale }) => !locale || locale === locales[0]);

describe('a visit asks no other host, stores nothing and breaks nothing', () => {
	test.concurrent.each(withNames(shown))('on %s', async (_name, { address }) => {
		const heard: string[] = [];
		await visit(address, { prepare: (page) => listen(page, heard) }, async (page) => {
			await readToTheEnd(page);
			heard.push(...(await page.context().cookies()).map(({ name }) => `sets the cookie ${name}`));
			heard.push(...(await page.evaluate(() => Object.keys(localStorage))).map((key) => `stores ${key}`));
		});
		expectNothing(heard.map((what) => [address, what]));
	});
});

/** Notes what a page should not do from its first byte on. */
async function listen(page: Page, heard: string[]): Promise<void> {
	const host = new URL(urlOf('/')).host;
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.host !== host) heard.push(`asks ${url.href}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`is answered with ${response.status()} at ${response.url()}`);
	});
	page.on('requestfailed', (request) => heard.push(`fails to get ${request.url()}`));
	page.on('pageerror', (error) => heard.push(`throws ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') heard.push(`says ${message.text()}`);
	});
	await page.exposeFunction('hearViolation', (violation: string) =>
		heard.push(`breaks its policy: ${violation}`),
	);
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			(window as unknown as { hearViolation(text: string): void }).hearViolation(
				`${effectiveDirective} ${blockedURI}`,
			),
		);
	});
}

/** Scrolls through the page, so that what waits for a reader is loaded too. */
async function readToTheEnd(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
			scrollTo({ top, behavior: 'instant' });
			await nextFrame();
		}
	});
	await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}
