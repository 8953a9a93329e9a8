import { defineConfig } from 'vitest/config';

/** Tests of the built site; its files, once read, serve all tests of a worker. */
export default defineConfig({
	test: {
		include: ['tests/site/**/*.test.ts'],
		isolate: false,
		maxWorkers: 2,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ['dot'],
	},
});
