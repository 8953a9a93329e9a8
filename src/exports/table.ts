import type { WrittenLocale } from '#domain/locale.ts';

/** What a cell may hold; a list is several texts, an absent value nothing. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** `list`: several values in one cell, joined by ` | `. */
export type ColumnType = 'text' | 'url' | 'date' | 'number' | 'integer' | 'yes-no' | 'list';

/** One column of a table: its name, its meaning for people, its type for machines, its value in a row. */
export interface Column<Row> {
	readonly name: string;
	readonly type: ColumnType;
	/** What it means, in each language. */
	readonly about: Readonly<Record<WrittenLocale, string>>;
	/** The only values there are. */
	readonly values?: readonly string[];
	readonly isRequired?: boolean;
	readonly isUnique?: boolean;
	readonly value: (row: Row) => Cell;
}

/** A table from which CSV, XLSX, GeoJSON properties and all schemas are made, so that they cannot disagree. */
export interface Table<Row> {
	readonly name: string;
	readonly columns: readonly Column<Row>[];
	readonly rows: readonly Row[];
	/** Columns that name a row. */
	readonly primaryKey: readonly string[];
}

export const LIST_SEPARATOR = ' | ';

/** The values of a row by column, without those that are not there; lists stay lists. */
export function record<Row>({ columns }: Pick<Table<Row>, 'columns'>, row: Row): Record<string, Cell> {
	const values = columns.map(({ name, value }) => [name, value(row)] as const);
	return Object.fromEntries(values.filter(([, value]) => isThere(value)));
}

/** Whether a cell holds something. */
export const isThere = (cell: Cell): boolean =>
	cell !== undefined && cell !== '' && !(Array.isArray(cell) && cell.length === 0);
