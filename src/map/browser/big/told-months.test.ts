import { expect, test } from 'vitest';
import { toldMonths } from './told-months.ts';

test.each([
	[[], ''],
	[[5], 'm5'],
	[[6, 4, 5, 9], 'm4 – m6, m9'],
	[[1, 12], 'm1, m12'],
])('%j is told as «%s»', (months, told) => expect(toldMonths(months, (month) => `m${month}`)).toBe(told));
