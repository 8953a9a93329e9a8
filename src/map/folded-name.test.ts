import { describe, expect, test } from 'vitest';
import { toLatin } from '#translit/to-latin.ts';
import { foldedName, nameFinder } from './folded-name.ts';

describe('foldedName', () => {
	test.each([
		['Қызылорда', 'Kyzylorda'],
		['Қызылорда', 'кызылорда'],
		['Сығанақ', 'Syganak'],
		['Сығанақ', 'Sığanaq'],
		['Жаңақорған', 'Zhanakorgan'],
		['Шіркейлі', 'Shirkeili'],
		['Чирик-Рабат', 'Chirik Rabat'],
		['Көкарал', 'Kokaral'],
		['Джанкент', 'Zhankent'],
		['Тёплый', 'теплый'],
		['Ақмешіт', 'Akmeshit'],
	])('%s is looked for as %s', (name, typed) => expect(foldedName(typed)).toBe(foldedName(name)));

	test.each(['Әулие', 'Ұлытау', 'Һ', 'Щучье', 'Шиелі', 'Үкіаша'])(
		'%s and its Latin spelling are one',
		(name) => expect(foldedName(toLatin(name))).toBe(foldedName(name)),
	);

	test('marks and signs do not count', () =>
		expect(foldedName('  «Begim-Ana» (tower)! ')).toBe('begim ana tover'));
	test('of nothing is nothing', () => expect(foldedName(' — ')).toBe(''));
});

describe('nameFinder', () => {
	const names = foldedName('Begim Ana tower Бегім ана мұнарасы');
	test.each(['', 'beg', 'ana tow', 'мұн', 'tow begim'])('«%s» finds it', (text) =>
		expect(nameFinder(text)(names)).toBe(true),
	);
	test.each(['egim', 'anas', 'castle'])('«%s» does not', (text) =>
		expect(nameFinder(text)(names)).toBe(false),
	);
});
