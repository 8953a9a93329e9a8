import { node, printXml } from '../xml.ts';

/** Numbers of the cell styles below, in their order. */
export const STYLES = { heading: '1', link: '2', date: '3' } as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
type Marks = Readonly<Record<string, Record<string, string>>>;
const marked = (marks: Marks) => Object.entries(marks).map(([name, given]) => node(name, [], given));
const font = (before: Marks = {}, after: Marks = {}) =>
	node('font', [
		...marked(before),
		node('sz', [], { val: '11' }),
		...marked(after),
		node('name', [], { val: 'Calibri' }),
	]);
const fill = (pattern: string, colour?: string) =>
	node('fill', [
		node('patternFill', colour ? [node('fgColor', [], { rgb: colour })] : [], { patternType: pattern }),
	]);
const format = (attributes: Record<string, string> = {}) =>
	node('xf', [], { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0', ...attributes });

/** The style sheet of a workbook: plain, heading, link, date. */
export const stylesXml = (): string =>
	printXml(
		node(
			'styleSheet',
			[
				node('numFmts', [node('numFmt', [], { numFmtId: '164', formatCode: 'yyyy-mm-dd' })], { count: '1' }),
				node('fonts', [font(), font({ b: {} }), font({ u: {} }, { color: { rgb: 'FF0B666F' } })], {
					count: '3',
				}),
				node('fills', [fill('none'), fill('gray125'), fill('solid', 'FFF6EFE1')], { count: '3' }),
				node(
					'borders',
					[
						node(
							'border',
							['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => node(side)),
						),
					],
					{
						count: '1',
					},
				),
				node('cellStyleXfs', [node('xf', [], { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })], {
					count: '1',
				}),
				node(
					'cellXfs',
					[
						format(),
						format({ fontId: '1', fillId: '2', applyFont: '1', applyFill: '1' }),
						format({ fontId: '2', applyFont: '1' }),
						format({ numFmtId: '164', applyNumberFormat: '1' }),
					],
					{ count: '4' },
				),
				node('cellStyles', [node('cellStyle', [], { name: 'Normal', xfId: '0', builtinId: '0' })], {
					count: '1',
				}),
			],
			{ xmlns: MAIN },
		),
	);
