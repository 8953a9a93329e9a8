import type { About } from '../credit.ts';
import { oneLine } from '../plain-text.ts';
import { leaf, node, printXml, type XmlNode } from '../xml.ts';
import { zipped } from '../zip.ts';
import { sheetXml, type Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook for Excel and its kin; the same sheets give the same bytes. */
export function toXlsx(about: About, sheets: readonly Sheet[]): Uint8Array {
	const files: Record<string, string> = {
		'[Content_Types].xml': contentTypes(sheets),
		'_rels/.rels': relations([
			['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
			['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
		]),
		'docProps/core.xml': properties(about),
		'xl/workbook.xml': workbook(sheets),
		'xl/_rels/workbook.xml.rels': relations([
			...sheets.map(
				(_, at) => [`rId${at + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
			),
			[`rId${sheets.length + 1}`, `${OFFICE}/styles`, 'styles.xml'],
		]),
		'xl/styles.xml': stylesXml(),
	};
	for (const [at, one] of sheets.entries()) {
		const { sheet, relations: links } = sheetXml(one);
		files[`xl/worksheets/sheet${at + 1}.xml`] = sheet;
		if (links) files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = links;
	}
	return zipped(files, about.checkedOn);
}

const contentTypes = (sheets: readonly Sheet[]): string => {
	const part = (name: string, type: string) => node('Override', [], { PartName: name, ContentType: type });
	return printXml(
		node(
			'Types',
			[
				node('Default', [], {
					Extension: 'rels',
					ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
				}),
				node('Default', [], { Extension: 'xml', ContentType: 'application/xml' }),
				part('/xl/workbook.xml', `${TYPE}.sheet.main+xml`),
				part('/xl/styles.xml', `${TYPE}.styles+xml`),
				part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
				...sheets.map((_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, `${TYPE}.worksheet+xml`)),
			],
			{ xmlns: `${PACKAGE}/content-types` },
		),
	);
};

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
	printXml(
		node(
			'Relationships',
			all.map(([id, type, target]) => node('Relationship', [], { Id: id, Type: type, Target: target })),
			{ xmlns: `${PACKAGE}/relationships` },
		),
	);

function properties({ title, description, checkedOn, credit }: About): string {
	const day = (name: string): XmlNode[] =>
		leaf(name, `${checkedOn}T00:00:00Z`, { 'xsi:type': 'dcterms:W3CDTF' });
	return printXml(
		node(
			'cp:coreProperties',
			[
				...leaf('dc:title', oneLine(title)),
				...leaf('dc:creator', oneLine(credit.publisher)),
				...leaf('dc:description', oneLine([...description, credit.attribution].join(' '))),
				...day('dcterms:created'),
				...day('dcterms:modified'),
			],
			{
				'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				'xmlns:dcterms': 'http://purl.org/dc/terms/',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			},
		),
	);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const workbook = (sheets: readonly Sheet[]): string =>
	printXml(
		node(
			'workbook',
			[
				node(
					'sheets',
					sheets.map(({ name }, at) =>
						node('sheet', [], { name: sheetName(name, at), sheetId: String(at + 1), 'r:id': `rId${at + 1}` }),
					),
				),
			],
			{ xmlns: MAIN, 'xmlns:r': OFFICE },
		),
	);

const LONGEST_NAME = 31;

/** A name that Excel takes. */
const sheetName = (name: string, at: number): string =>
	[...oneLine(name).replace(/[:\\/?*[\]]/g, ' ')].slice(0, LONGEST_NAME).join('').trim() || String(at + 1);
