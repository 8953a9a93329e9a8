import { WRITTEN_LOCALES, type WrittenLocale } from '#domain/locale.ts';
import type { Cell, Column, ColumnType } from '#exports/table.ts';
import { region } from '../../../region.ts';

type About = Column<unknown>['about'];

/** A column that is the same in every language. */
export const column = <Row>(
	name: string,
	type: ColumnType,
	about: About,
	value: (row: Row) => Cell,
	more: Pick<Column<Row>, 'values' | 'isRequired' | 'isUnique'> = {},
): Column<Row> => ({ name, type, about, value, ...more });

const LANGUAGE_WORDS: Readonly<Record<WrittenLocale, About>> = {
	kk: { kk: 'қазақша', ru: 'по-казахски', en: 'in Kazakh' },
	ru: { kk: 'орысша', ru: 'по-русски', en: 'in Russian' },
	en: { kk: 'ағылшынша', ru: 'по-английски', en: 'in English' },
};

/** One column for each language the guide is written in: `name_kk`, `name_ru`, `name_en`. */
export const perLanguage = <Row>(
	name: string,
	type: ColumnType,
	about: About,
	value: (row: Row, language: WrittenLocale) => Cell,
): Column<Row>[] =>
	WRITTEN_LOCALES.filter((language) => region().locales.includes(language)).map((language) => {
		const said = LANGUAGE_WORDS[language];
		return column(
			`${name}_${language}`,
			type,
			{
				kk: `${about.kk}, ${said.kk}`,
				ru: `${about.ru}, ${said.ru}`,
				en: `${about.en}, ${said.en}`,
			},
			(row: Row) => value(row, language),
		);
	});

/** The name in Latin Kazakh, where the guide has it. */
export const inLatinKazakh = <Row>(name: string, about: About, value: (row: Row) => Cell): Column<Row>[] =>
	region().latinKazakh && region().locales.includes('kk')
		? [
				column(
					`${name}_kk_latn`,
					'text',
					{
						kk: `${about.kk}, қазақша латын әрпімен`,
						ru: `${about.ru}, по-казахски латиницей`,
						en: `${about.en}, in Kazakh in Latin letters`,
					},
					value,
				),
			]
		: [];
