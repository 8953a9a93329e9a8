import { defineConfig } from 'vitest/config';

/** Tests of the code, beside it; the modules under test hold no state that another test could see. */
export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/search/**/*.test.ts'],
		isolate: false,
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		reporters: ['dot'],
	},
});
