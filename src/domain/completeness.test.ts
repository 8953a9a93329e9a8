import { expect, test } from 'vitest';
import { completeness } from './completeness.ts';

const nothing = {
	where: false,
	when: false,
	gettingIn: false,
	whom: false,
	picture: false,
	everyLanguage: false,
};

test('a place about which nothing is known answers none of six', () => {
	expect(completeness(nothing)).toEqual({ known: 0, of: 6 });
});

test('each answer counts once', () => {
	expect(completeness({ ...nothing, where: true, everyLanguage: true })).toEqual({ known: 2, of: 6 });
});
