import type { Cell, Column } from '#exports/table.ts';
import type { Source } from '#schemas/parts/source.ts';
import { sourceView } from '../../sources.ts';
import { column } from './column.ts';

/** A source as one line: its address, or its title where it has none. */
export const sourceLine = (source: Source): string => {
	const { title, url } = sourceView(source);
	return url ?? title;
};

/** Columns that say what a row was written from and when it was checked. */
export const sourceColumns = <
	R extends { readonly facts: { sources: readonly Source[]; checkedOn: string } },
>(): Column<R>[] => [
	column('sources', 'list', { kk: 'Дереккөздері', ru: 'Источники', en: 'Sources' }, ({ facts }: R): Cell =>
		facts.sources.map(sourceLine),
	),
	column(
		'checked_on',
		'date',
		{ kk: 'Тексерілген күні', ru: 'Когда проверено', en: 'Checked on' },
		({ facts }: R): Cell => facts.checkedOn,
		{ isRequired: true },
	),
];
