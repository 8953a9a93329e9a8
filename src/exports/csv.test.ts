import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { oneLine } from './plain-text.ts';
import type { Cell, Column, Table } from './table.ts';
import { ODD_NAMES } from './test-data.ts';

interface Row {
	readonly name: string;
	readonly longitude?: number;
	readonly holy?: boolean;
	readonly phones?: readonly string[];
}
const about = { kk: 'к', ru: 'р', en: 'e' };
const column = (name: keyof Row, type: Column<Row>['type']): Column<Row> => ({
	name,
	type,
	about,
	value: (row): Cell => row[name],
});
const aTable = (rows: readonly Row[]): Table<Row> => ({
	name: 'rows',
	columns: [
		column('name', 'text'),
		column('longitude', 'number'),
		column('holy', 'yes-no'),
		column('phones', 'list'),
	],
	rows,
	primaryKey: ['name'],
});
const read = (rows: readonly Row[]): string[][] => parse(toCsv(aTable(rows)), { bom: true });

describe('a CSV file', () => {
	test('begins with a byte order mark and ends every line as RFC 4180 asks', () => {
		const text = toCsv(aTable([{ name: 'Сығанақ', longitude: 66.96 }]));
		expect(text).toBe('\uFEFFname,longitude,holy,phones\r\nСығанақ,66.96,,\r\n');
	});

	test('leaves numbers numbers, below zero too', () => {
		expect(read([{ name: 'a', longitude: -66.5, holy: false }])[1]).toEqual(['a', '-66.5', 'false', '']);
	});

	test('has its heading where there is no row', () => expect(read([])).toHaveLength(1));

	test.each(['=1+1', '+7 7242 27-62-74', '-1', '@x', '\t=1', '＝1'])('makes %j harmless', (name) => {
		expect(read([{ name, phones: [name] }])[1]).toEqual([`'${name.trim()}`, '', '', `'${name.trim()}`]);
	});

	test.each(ODD_NAMES)('keeps %j in one cell', (name) => {
		const cells = read([{ name, phones: [name, 'x'] }])[1]!;
		expect(cells).toHaveLength(4);
		expect(cells[0]!.replace(/^'/, '')).toBe(oneLine(name));
	});
});
