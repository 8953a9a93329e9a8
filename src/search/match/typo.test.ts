import { expect, test } from 'vitest';
import { allowedTypos, closeTerms } from './typo.ts';

const TERMS = ['aral', 'baikonir', 'baikonur', 'kizilkum', 'kizilorda', 'korkit', 'siganak'];
const close = (word: string) => closeTerms(TERMS, word, allowedTypos(word.length)).map(({ at }) => TERMS[at]);

test.each([
	['kzilorda', 'kizilorda'],
	['kizliorda', 'kizilorda'],
	['kizilordaa', 'kizilorda'],
	['sagnak', 'siganak'],
	['korkut', 'korkit'],
	['kosilorda', 'kizilorda'],
])('%s is close to %s', (word, term) => expect(close(word)).toEqual([term]));

test('a vowel costs less than another letter', () =>
	expect(closeTerms(TERMS, 'baikonar', 2).map(({ cost }) => Math.round(cost * 10) / 10)).toEqual([0.6, 0.6]));

test('short words must be right', () => expect(close('ara')).toEqual([]));

test('terms that only begin alike are far', () =>
	expect(closeTerms(['aral', 'aralkumskii'], 'aral', 1)).toEqual([{ at: 0, cost: 0 }]));
