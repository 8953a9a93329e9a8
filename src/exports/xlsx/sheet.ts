import { plainText } from '../plain-text.ts';
import { isThere, LIST_SEPARATOR, type Cell, type ColumnType } from '../table.ts';
import { leaf, node, printXml, type XmlNode } from '../xml.ts';
import { cellName } from './cell-name.ts';
import { STYLES } from './styles.ts';

/** One sheet of a workbook: a heading that stays in sight, and rows below it. */
export interface Sheet {
	readonly name: string;
	readonly columns: readonly { readonly heading: string; readonly type: ColumnType }[];
	readonly rows: readonly (readonly Cell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheet and, where it holds links, the file that says where they lead. */
export function sheetXml({ columns, rows }: Sheet): { sheet: string; relations?: string } {
	const links = linksOf({ columns, rows });
	const heading = columns.map((column, at) => textCell(cellName(at + 1, 1), column.heading, STYLES.heading));
	const lines = rows.map((row, index) =>
		node(
			'row',
			columns.flatMap(({ type }, at) => cell(cellName(at + 1, index + 2), type, row[at])),
			{ r: String(index + 2) },
		),
	);
	const sheet = printXml(
		node(
			'worksheet',
			[
				node('sheetViews', [
					node(
						'sheetView',
						[node('pane', [], { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })],
						{ workbookViewId: '0' },
					),
				]),
				node(
					'cols',
					columns.map((column, at) => columnNode(at + 1, widthOf(column.heading, rows, at))),
				),
				node('sheetData', [node('row', heading, { r: '1' }), ...lines]),
				node('autoFilter', [], { ref: `A1:${cellName(columns.length, Math.max(2, rows.length + 1))}` }),
				...(links.length > 0 ? [node('hyperlinks', links.map(linkNode))] : []),
			],
			{ xmlns: MAIN, 'xmlns:r': RELATIONS },
		),
	);
	return links.length > 0 ? { sheet, relations: relationsXml(links) } : { sheet };
}

const NARROWEST = 8;
const WIDEST = 48;

/** As wide as what stands in it, within reason. */
function widthOf(heading: string, rows: Sheet['rows'], at: number): number {
	const lengths = rows.map((row) => String(row[at] ?? '').length);
	return Math.min(WIDEST, Math.max(NARROWEST, heading.length + 3, ...lengths.map((length) => length + 1)));
}

const columnNode = (at: number, width: number): XmlNode =>
	node('col', [], { min: String(at), max: String(at), width: String(width), customWidth: '1' });

function cell(name: string, type: ColumnType, value: Cell): XmlNode[] {
	if (!isThere(value)) return [];
	if (typeof value === 'number') return [node('c', leaf('v', String(value)), { r: name })];
	if (typeof value === 'boolean') return [node('c', leaf('v', value ? '1' : '0'), { r: name, t: 'b' })];
	const text = typeof value === 'string' ? value : value!.join(LIST_SEPARATOR);
	if (type === 'date') return [node('c', leaf('v', String(serial(text))), { r: name, s: STYLES.date })];
	return [textCell(name, text, type === 'url' ? STYLES.link : undefined)];
}

const LONGEST = 32_767;

/** Text in the cell itself: a program that reads it never takes it for a formula. */
const textCell = (name: string, text: string, style?: string): XmlNode =>
	node('c', [node('is', leaf('t', escaped(text).slice(0, LONGEST), { 'xml:space': 'preserve' }))], {
		r: name,
		s: style,
		t: 'inlineStr',
	});

/** `_x0041_` is how spreadsheets write a letter by its number; the same typed by a person is no letter. */
const escaped = (text: string): string => plainText(text).replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&');

/** Days since the last day of 1899, as spreadsheets count them. */
const serial = (day: string): number => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

interface Link {
	readonly cell: string;
	readonly href: string;
	readonly id: string;
}

const linksOf = ({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Link[] =>
	rows
		.flatMap((row, index) =>
			columns.flatMap(({ type }, at) => {
				const href = row[at];
				return type === 'url' && typeof href === 'string' && URL.canParse(href)
					? [{ cell: cellName(at + 1, index + 2), href: new URL(href).href }]
					: [];
			}),
		)
		.map((link, index) => ({ ...link, id: `rId${index + 1}` }));

const linkNode = ({ cell: ref, id }: Link): XmlNode => node('hyperlink', [], { ref, 'r:id': id });

const relationsXml = (links: readonly Link[]): string =>
	printXml(
		node(
			'Relationships',
			links.map(({ id, href }) =>
				node('Relationship', [], {
					Id: id,
					Type: `${RELATIONS}/hyperlink`,
					Target: href,
					TargetMode: 'External',
				}),
			),
			{ xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
		),
	);
