import { describe, expect, test } from 'vitest';
import { FREQUENT_WORDS, WORDS_OF_THEIR_OWN } from './kazakh-words.ts';
import { fold, lostLetterFinder } from './lost-letters.ts';

describe('fold', () => {
	test.each([
		['Қызылорда', 'кизилорда'],
		['Кызылорда', 'кизилорда'],
		['шіркеу', 'ширкеу'],
		['үңгір', 'унгир'],
		['Әуеһ', 'ауех'],
	])('%s becomes %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('lostLetterFinder', () => {
	const meantBy = lostLetterFinder([...FREQUENT_WORDS, 'Қазақстан', 'Қызылқұм', 'бекініс'], (word) =>
		WORDS_OF_THEIR_OWN.has(word),
	);

	test.each([
		['Казакстан', 'Қазақстан'],
		['КАЗАКСТАН', 'ҚАЗАҚСТАН'],
		['Казакстаннан', 'Қазақстаннан'],
		['Қызылкумда', 'Қызылқұмда'],
		['бекинис', 'бекініс'],
		['бекыныстын', 'бекіністын'],
		['ушин', 'үшін'],
		['каланын', 'қаланын'],
		['корыгы', 'қорығы'],
	])('%s was meant to be %s', (written, meant) => expect(meantBy(written)).toBe(meant));

	test.each(['Қазақстан', 'қаласында', 'казактар', 'колледж', 'караван', 'кіші', 'қыс', 'Аральск', 'а', ''])(
		'leaves %s alone',
		(word) => expect(meantBy(word)).toBeUndefined(),
	);
});

test.each(FREQUENT_WORDS)('%s has a letter to lose', (word) => expect(word).toMatch(/[әғқңөұүһі]/));
