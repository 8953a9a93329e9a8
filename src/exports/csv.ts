import { stringify } from 'csv-stringify/sync';
import { oneLine } from './plain-text.ts';
import { isThere, LIST_SEPARATOR, type Cell, type Table } from './table.ts';

/**
 * A table as CSV: RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the local code page. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, minus sign and all.
 */
export const toCsv = <Row>({ columns, rows }: Table<Row>): string =>
	stringify(
		[columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => cellText(value(row))))],
		{ bom: true, record_delimiter: '\r\n', escape_formulas: false },
	);

function cellText(cell: Cell): string {
	if (!isThere(cell)) return '';
	if (typeof cell === 'number') return String(cell);
	if (typeof cell === 'boolean') return cell ? 'true' : 'false';
	return harmless(oneLine(typeof cell === 'string' ? cell : cell!.join(LIST_SEPARATOR)));
}

/** What begins like a formula is told to be text. */
const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
