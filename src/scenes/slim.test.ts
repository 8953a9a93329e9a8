import { describe, expect, test } from 'vitest';
import { slim } from './slim.ts';

describe('slim', () => {
	test.each([
		['M100 200L110 210L120 205Z', 'M100 200l10 10 10-5z'],
		['M0 0L40 0L40 30', 'M0 0h40v30'],
		['M10 10q5 -5 10 0t10 0', 'M10 10q5-5 10 0t10 0'],
		['M0.5 0.5L0.7 0.9', 'M.5.5.7.9'],
		['M5 5h10a5 5 0 0 1 10 0V20z', 'M5 5h10a5 5 0 0 1 10 0v15z'],
		['M10 10L20 30zM50 60L55 61', 'M10 10l10 20zM50 60l5 1'],
	])('%s', (long, short) => {
		expect(slim(long)).toBe(short);
	});
});
