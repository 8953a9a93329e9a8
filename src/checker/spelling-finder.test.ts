import { describe, expect, test } from 'vitest';
import type { WrittenLocale } from '#domain/locale.ts';
import { spellingFinder } from './spelling-finder.ts';

const found = (locale: WrittenLocale, text: string, ...written: string[]) =>
	spellingFinder(
		written.map((one) => ({ written: one, expected: '–' })),
		locale,
	)(text).map((one) => one.found);

describe('spellingFinder', () => {
	test.each([
		['ru', 'Кзыл-Орда', 'из Кзыл-Орды в Кзыл-Орду и кзыл-ординский', ['Кзыл-Орды', 'Кзыл-Орду']],
		['ru', 'форт', 'Форт, форты, фортепиано, комфорт', ['форты']],
		['ru', 'Айтеке би', 'от Айтеке Би до Айтеке-Би', ['Айтеке Би']],
		['kk', 'Қызыл-Орда', 'Қызыл-Ордадан', ['Қызыл-Ордадан']],
		['en', 'Dzhend', 'Dzhend’s walls and Dzhendinsky', ['Dzhend’s']],
		['en', 'Syrdarya river', 'the Syrdarya river, Syrdarya District', ['Syrdarya river']],
	] as const)('%s: %s in «%s»', (locale, written, text, expected) =>
		expect(found(locale, text, written)).toEqual(expected),
	);

	test('takes the longest at a place', () =>
		expect(found('kk', 'Аральское море', 'Аральское', 'Аральское море')).toEqual(['Аральское море']));

	test('finds nothing where nothing is sought', () => expect(found('ru', 'Город')).toEqual([]));
});
