import { expect, test } from 'vitest';
import { tokensOf, wordsOf } from './tokens.ts';

test('words stand where they stand, apostrophes within them', () => {
	expect(tokensOf('«Gagarin’s Start», №1')).toEqual([
		{ word: 'Gagarin’s', start: 1, end: 10 },
		{ word: 'Start', start: 11, end: 16 },
		{ word: '1', start: 20, end: 21 },
	]);
});

test('a compound is its parts and all of it', () =>
	expect(wordsOf('крепость Ак-Мечеть')).toEqual(['крепость', 'Ак', 'Мечеть', 'АкМечеть']));

test('a dash between spaces joins nothing', () => expect(wordsOf('Арал – теңіз')).toEqual(['Арал', 'теңіз']));
