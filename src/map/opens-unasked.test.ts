import { describe, expect, test } from 'vitest';
import { opensUnasked } from './opens-unasked.ts';

const desk = { isNarrow: false, isSaving: false };
const phone = { isNarrow: true, isSaving: false };

describe('a map opens unasked', () => {
	test('on a wide screen whose browser says nothing against it', () => {
		expect(opensUnasked({}, desk)).toBe(true);
		expect(opensUnasked({ connection: { effectiveType: '4g' } }, desk)).toBe(true);
	});

	test('on a phone only where the line is known to be a fixed one', () => {
		expect(opensUnasked({ connection: { type: 'wifi', effectiveType: '4g' } }, phone)).toBe(true);
		expect(opensUnasked({ connection: { effectiveType: '4g' } }, phone)).toBe(false);
		expect(opensUnasked({}, phone)).toBe(false);
	});

	test.each([
		{ saveData: true },
		{ effectiveType: 'slow-2g' },
		{ effectiveType: '2g' },
		{ effectiveType: '3g' },
		{ type: 'cellular', effectiveType: '4g' },
	])('nowhere with %o', (connection) => {
		expect(opensUnasked({ connection }, desk)).toBe(false);
	});

	test('nowhere when its owner asks for fewer bytes', () => {
		expect(opensUnasked({}, { ...desk, isSaving: true })).toBe(false);
	});
});
