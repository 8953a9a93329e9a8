import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { alphabetical } from './alphabetical.ts';

const sorted = (locale: Locale, names: readonly string[]) => names.toSorted(alphabetical(locale).compare);

describe('names in the order of a language', () => {
	test.each<[Locale, string[]]>([
		['kk', ['Ақеспе', 'Арал', 'Әйтеке би', 'Байқоңыр', 'Ғанибай', 'Еламан', 'Жалағаш', 'Ибрай', 'Кердері']],
		[
			'kk',
			['Көкарал', 'Қазалы', 'Оқшы', 'Өзен', 'Уақыт', 'Ұзын там', 'Үлкен', 'Хан', 'Һун', 'Ыбырай', 'Іле'],
		],
		['ru', ['Аральск', 'Еламан', 'Ёлка', 'Жалагаш', 'Иней', 'Йод', 'Кердери', 'Selena Star']],
		['en', ['Akespe', 'The kobyz road', 'Kokaral', 'A last name', 'The Small Aral']],
		['qaz', ['Aral', 'Äiteke bi', 'Baiqoñyr', 'Göl', 'Ğanibai', 'Irı', 'İran', 'Kerderı', 'Nauryz', 'Ñyq']],
		[
			'qaz',
			['Oqşy', 'Özen', 'Pişen', 'Qazaly', 'Syr', 'Şielı', 'Tasböget', 'Ulytau', 'Ūzyn', 'Ülken', 'Zere'],
		],
	])('%s: %j', (locale, names) => expect(sorted(locale, names.toReversed())).toEqual(names));

	test('passes over quotation marks and counts by number', () => {
		expect(sorted('kk', ['«Жеті әулие»', 'Арал', '«Арал ұландары»'])).toEqual([
			'Арал',
			'«Арал ұландары»',
			'«Жеті әулие»',
		]);
		expect(sorted('ru', ['Площадка № 10', 'Площадка № 2'])).toEqual(['Площадка № 2', 'Площадка № 10']);
	});
});

describe('the letter of a name', () => {
	test.each<[Locale, string, string]>([
		['kk', '«Әулие»', 'Ә'],
		['kk', 'іле', 'І'],
		['ru', 'Ёлка', 'Е'],
		['en', 'The kobyz road', 'K'],
		['qaz', 'ırı', 'I'],
		['qaz', 'iran', 'İ'],
		['qaz', '«Şielı»', 'Ş'],
		['ru', '15 направлений', '#'],
	])('%s: of %s is %s', (locale, name, letter) => expect(alphabetical(locale).letterOf(name)).toBe(letter));
});
