import { defineConfig } from 'vitest/config';

/** Tests of the built site as files; the pages are parsed once per worker, so files share it. */
export default defineConfig({
	test: {
		include: ['tests/site/**/*.test.ts'],
		isolate: false,
		maxWorkers: 2,
		testTimeout: 120_000,
		reporters: ['dot'],
	},
});
