import type { Locale } from '#domain/locale.ts';
import type { Column } from '#exports/table.ts';
import { locales } from '../../../region.ts';
import { column } from './column.ts';

const LOCALE_WORDS: Readonly<Record<Locale, Column<unknown>['about']>> = {
	kk: { kk: 'Беті, қазақша', ru: 'Страница по-казахски', en: 'Page in Kazakh' },
	qaz: {
		kk: 'Беті, қазақша латын әрпімен',
		ru: 'Страница по-казахски латиницей',
		en: 'Page in Kazakh in Latin letters',
	},
	ru: { kk: 'Беті, орысша', ru: 'Страница по-русски', en: 'Page in Russian' },
	en: { kk: 'Беті, ағылшынша', ru: 'Страница по-английски', en: 'Page in English' },
};

/** Columns with the address of a page in every language. */
export const pageColumns = <Row>(path: (row: Row, locale: Locale) => string, site: URL): Column<Row>[] =>
	locales().map((locale) =>
		column(
			`page_${locale}`,
			'url',
			LOCALE_WORDS[locale],
			(row: Row) => new URL(path(row, locale), site).href,
			{
				isRequired: true,
			},
		),
	);
