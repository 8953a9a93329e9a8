import type { ColumnType, Column, Table } from './table.ts';

/** Types of Frictionless Table Schema. */
const TYPES: Readonly<Record<ColumnType, { type: string; format?: string }>> = {
	text: { type: 'string' },
	url: { type: 'string', format: 'uri' },
	date: { type: 'date', format: 'default' },
	number: { type: 'number' },
	integer: { type: 'integer' },
	'yes-no': { type: 'boolean' },
	list: { type: 'string' },
};

export interface TableSchema {
	readonly fields: readonly object[];
	readonly primaryKey?: readonly string[];
	readonly missingValues: readonly string[];
}

/** The table as Frictionless Table Schema describes it. */
export const tableSchema = <Row>({ columns, primaryKey }: Table<Row>): TableSchema => ({
	fields: columns.map(field),
	...(primaryKey.length > 0 ? { primaryKey } : {}),
	missingValues: [''],
});

function field<Row>({ name, type, about, values, isRequired, isUnique }: Column<Row>): object {
	const constraints = {
		...(isRequired ? { required: true } : {}),
		...(isUnique ? { unique: true } : {}),
		...(values ? { enum: values } : {}),
	};
	return {
		name,
		...TYPES[type],
		title: about.en,
		description: `${about.kk} · ${about.ru} · ${about.en}`,
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	};
}
