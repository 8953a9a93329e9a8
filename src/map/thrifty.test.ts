import { describe, expect, test } from 'vitest';
import { isThrifty } from './thrifty.ts';

describe('isThrifty', () => {
	test.each([{ saveData: true, effectiveType: '4g' }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
		'%o is thrifty',
		(connection) => expect(isThrifty({ connection })).toBe(true),
	);
	test.each([{}, { saveData: false }, { effectiveType: '3g' }, { effectiveType: '4g' }])(
		'%o is not',
		(connection) => expect(isThrifty({ connection })).toBe(false),
	);
	test('a browser that tells nothing is not', () => expect(isThrifty({})).toBe(false));
});
