import { describe, expect, test } from 'vitest';

import { nameIn, namesOf } from './names.ts';
import { numberRanges } from './number-ranges.ts';
import { textWidth, wrapped } from './text-width.ts';

describe('numberRanges', () => {
	test.each([
		[[1], '1'],
		[[5, 1, 3, 2], '1–3·5'],
		[[1, 2], '1–2'],
		[[4, 9, 4], '4·9'],
		[[], ''],
	])('%j becomes %s', (numbers, text) => expect(numberRanges(numbers)).toBe(text));
});

describe('nameIn', () => {
	test('is the name in that language', () =>
		expect(nameIn({ kk: 'Арал', ru: 'Аральск', en: 'Aral' }, 'ru')).toBe('Аральск'));
	test('prefers the reader’s script to Latin', () =>
		expect(nameIn({ kk: 'Nukus', ru: 'Нукус' }, 'kk')).toBe('Нукус'));
	test('is Latin where there is nothing else', () => expect(nameIn({ en: 'Tagta' }, 'kk')).toBe('Tagta'));
	test('is Cyrillic in English rather than nothing', () => expect(nameIn({ kk: 'Арал' }, 'en')).toBe('Арал'));
	test('is none without names', () => expect(nameIn({}, 'kk')).toBeUndefined());
});

test('empty names do not count', () =>
	expect(namesOf({ 'name:kk': '', 'name:ru': 'Аральск', 'name:en': 3 })).toEqual({ ru: 'Аральск' }));

describe('wrapped', () => {
	test('breaks between words', () =>
		expect(wrapped('Қорқыт ата мемориалы', 20, textWidth('Қорқыт ата', 20))).toEqual([
			'Қорқыт ата',
			'мемориалы',
		]));
	test('never cuts a word', () => expect(wrapped('Қызылорда', 20, 10)).toEqual(['Қызылорда']));
	test('is no line for no text', () => expect(wrapped('  ', 20, 100)).toEqual([]));
});
