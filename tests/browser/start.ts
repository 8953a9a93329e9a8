import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../scripts/serve/static-server.ts';
import { base, outDir } from '../built/out-dir.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site with its base path. */
		siteUrl: string;
		/** Where the browser that all tests share is to be reached. */
		browserUrl: string;
	}
}

/** Serves the built site and starts one browser for the whole run. */
export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
	const { executablePath, args } = await findBrowser();
	const [site, browser] = await Promise.all([
		startStaticServer({ dir: outDir, port: 0, base }),
		chromium.launchServer({ executablePath, args: [...args], headless: true }),
	]);
	provide('siteUrl', site.url);
	provide('browserUrl', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.close();
	};
}
