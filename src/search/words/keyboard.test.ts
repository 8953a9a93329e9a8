import { expect, test } from 'vitest';
import { otherLayouts } from './keyboard.ts';

test.each([
	['rspskjhlf', 'кызылорда'],
	['0spskjhlf', 'қызылорда'],
	[';fyf0jh5fy', 'жанақорған'],
	['VEPTQ', 'музей'],
	['ьгыугь', 'museum'],
])('%s is read as %s', (typed, meant) => expect(otherLayouts(typed)).toContain(meant));

test('what has no letters is read as it is', () => expect(otherLayouts('123 !')).toEqual([]));
