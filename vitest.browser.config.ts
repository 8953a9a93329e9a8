import { defineConfig } from 'vitest/config';

/** Tests of the built site in a browser: two files at once, and in each a few pages at once. */
export default defineConfig({
	test: {
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: ['tests/browser/start.ts'],
		maxWorkers: 2,
		maxConcurrency: 3,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ['dot'],
	},
});
