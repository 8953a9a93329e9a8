import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../plain-text.ts';
import { anAbout, anOddAbout, ODD_NAMES } from '../test-data.ts';
import { cellName } from './cell-name.ts';
import type { Sheet } from './sheet.ts';
import { toXlsx } from './workbook.ts';

interface SheetCell {
	readonly r: string;
	readonly t?: string;
	readonly s?: string;
	readonly v?: string;
	readonly is?: { readonly t: string | { readonly '#text': string } };
}
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	trimValues: false,
	isArray: (name) => ['row', 'c', 'sheet', 'hyperlink', 'Relationship', 'Override'].includes(name),
});

/** The workbook as another program finds it: its parts by name, parsed. */
const open = (bytes: Uint8Array): Map<string, unknown> =>
	new Map(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [name, parser.parse(strFromU8(part)) as unknown]),
	);
/** What stands inside a parsed part. */
const inside = (part: unknown, ...path: readonly PropertyKey[]): unknown =>
	path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], part);
const SHEET = 'xl/worksheets/sheet1.xml';
const cellsOf = (parts: Map<string, unknown>): Map<string, SheetCell> =>
	new Map(
		(inside(parts.get(SHEET), 'worksheet', 'sheetData', 'row') as { c?: SheetCell[] }[])
			.flatMap(({ c = [] }) => c)
			.map((cell) => [cell.r, cell]),
	);
const textOf = (cell: SheetCell | undefined): string | undefined =>
	typeof cell?.is?.t === 'object' ? cell.is.t['#text'] : cell?.is?.t;

const aSheet = (changes: Partial<Sheet> = {}): Sheet => ({
	name: 'Тізілім',
	columns: [
		{ heading: 'name', type: 'text' },
		{ heading: 'longitude', type: 'number' },
		{ heading: 'page', type: 'url' },
		{ heading: 'checked_on', type: 'date' },
		{ heading: 'holy', type: 'yes-no' },
		{ heading: 'phones', type: 'list' },
	],
	rows: [['Сығанақ', -66.96, 'https://guide.example/?a=1&b=2', '2026-11-21', true, ['1', '2']]],
	...changes,
});

describe('a workbook', () => {
	test('holds text as text, numbers as numbers, days as days', () => {
		const parts = open(toXlsx(anAbout(), [aSheet()]));
		const cells = cellsOf(parts);
		expect(textOf(cells.get('A2'))).toBe('Сығанақ');
		expect(cells.get('B2')).toMatchObject({ v: '-66.96' });
		expect(cells.get('D2')).toMatchObject({ v: '46347', s: '3' }); // 21 November 2026 as spreadsheets count
		expect(cells.get('E2')).toMatchObject({ t: 'b', v: '1' });
		expect(textOf(cells.get('F2'))).toBe('1 | 2');
	});

	test('links its addresses and keeps its heading in sight', () => {
		const parts = open(toXlsx(anAbout(), [aSheet()]));
		const sheet = inside(parts.get(SHEET), 'worksheet');
		expect(inside(sheet, 'hyperlinks', 'hyperlink')).toEqual([{ ref: 'C2', 'r:id': 'rId1' }]);
		expect(
			inside(parts.get('xl/worksheets/_rels/sheet1.xml.rels'), 'Relationships', 'Relationship'),
		).toMatchObject([{ Target: 'https://guide.example/?a=1&b=2', TargetMode: 'External' }]);
		expect(inside(sheet, 'sheetViews', 'sheetView', 'pane')).toMatchObject({ state: 'frozen', ySplit: '1' });
	});

	test('names each of its parts', () => {
		const parts = open(toXlsx(anAbout(), [aSheet(), aSheet({ name: 'б' })]));
		const named = inside(parts.get('[Content_Types].xml'), 'Types', 'Override') as { PartName: string }[];
		expect(named.map(({ PartName }) => PartName.slice(1)).filter((name) => !parts.has(name))).toEqual([]);
		expect(inside(parts.get('docProps/core.xml'), 'cp:coreProperties')).toMatchObject({
			'dc:title': 'Қобыз жолы',
			'dc:creator': 'Қауымдастық',
		});
	});

	test('stands without rows and without links', () => {
		const parts = open(toXlsx(anAbout(), [aSheet({ rows: [] })]));
		expect(cellsOf(parts).size).toBe(6);
		expect(parts.has('xl/worksheets/_rels/sheet1.xml.rels')).toBe(false);
	});

	test.each(ODD_NAMES.filter((name) => name.trim()))('keeps the text %j', (name) => {
		const parts = open(
			toXlsx(anOddAbout(name), [aSheet({ name, rows: [[oneLine(name), undefined, name, undefined]] })]),
		);
		const called = inside(parts.get('xl/workbook.xml'), 'workbook', 'sheets', 'sheet', 0, 'name') as string;
		expect([...called].length).toBeGreaterThan(0);
		expect([...called].length).toBeLessThanOrEqual(31);
		expect(called).not.toMatch(/[:\\/?*[\]]/);
		const cell = cellsOf(parts).get('A2')!;
		expect(cell.t).toBe('inlineStr');
		expect(textOf(cell)!.replaceAll('_x005F_', '_')).toBe(oneLine(name));
	});

	test('has the same bytes each time', () => {
		expect(toXlsx(anAbout(), [aSheet()])).toEqual(toXlsx(anAbout(), [aSheet()]));
	});
});

test.each([
	[1, 'A1'],
	[26, 'Z1'],
	[27, 'AA1'],
	[703, 'AAA1'],
])('column %i is %s', (column, name) => expect(cellName(column, 1)).toBe(name));
