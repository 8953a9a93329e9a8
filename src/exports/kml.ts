import type { LngLat } from '#domain/lng-lat.ts';
import type { About } from './credit.ts';
import { decimal } from './decimal.ts';
import { balloonHtml } from './html.ts';
import { oneLine } from './plain-text.ts';
import type { Folder, Line, LineStyle, Point } from './point.ts';
import { leaf, node, printXml, type XmlNode } from './xml.ts';

/** What a KML file holds. */
export interface KmlDocument {
	readonly about: About;
	/** Colour of pins and lines, `#rrggbb`. */
	readonly colour: string;
	readonly folders: readonly Folder[];
	/** The way between the stops, in a folder of its own. */
	readonly way?: { readonly name: string; readonly lines: readonly Line[] };
}

/** A KML 2.2 document: points in folders, lines that look as sure as they are, pictures linked. */
export const toKml = ({ about, colour, folders, way }: KmlDocument): string =>
	printXml(
		node(
			'kml',
			[
				node('Document', [
					...heading(about),
					...styles(colour),
					extendedData({
						licence: about.credit.licence?.url,
						attribution: about.credit.attribution,
						checkedOn: about.checkedOn,
					}),
					...folders.map(folderNode),
					...(way ? [wayNode(way)] : []),
				]),
			],
			{ xmlns: 'http://www.opengis.net/kml/2.2', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
		),
	);

const heading = ({ title, description, page, credit }: About): XmlNode[] => [
	...leaf('name', oneLine(title)),
	...leaf('open', '1'),
	...leaf('atom:name', oneLine(credit.publisher)).map((name) =>
		node('atom:author', [name, ...leaf('atom:uri', credit.site)]),
	),
	node('atom:link', [], { href: page, rel: 'related' }),
	...leaf('description', balloonHtml({ paragraphs: [...description, credit.attribution], page })),
];

const OPAQUE = 'ff';
/** How wide and how opaque a line is: the less sure, the fainter. */
const LINES: Readonly<Record<LineStyle, { width: string; opacity: string }>> = {
	surveyed: { width: '4', opacity: OPAQUE },
	schematic: { width: '3', opacity: 'b3' },
	straight: { width: '2', opacity: '80' },
};

/** KML writes colours backwards: opacity, blue, green, red. */
const kmlColour = (colour: string, opacity: string): string =>
	`${opacity}${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`.toLowerCase();

const styles = (colour: string): XmlNode[] => [
	node(
		'Style',
		[
			node('IconStyle', [...leaf('color', kmlColour(colour, OPAQUE)), ...leaf('scale', '1.1')]),
			node('LabelStyle', [...leaf('scale', '0.9')]),
		],
		{ id: 'pin' },
	),
	...Object.entries(LINES).map(([style, { width, opacity }]) =>
		node(
			'Style',
			[node('LineStyle', [...leaf('color', kmlColour(colour, opacity)), ...leaf('width', width)])],
			{ id: style },
		),
	),
];

const extendedData = (values: Readonly<Record<string, string | undefined>>): XmlNode =>
	node(
		'ExtendedData',
		Object.entries(values).flatMap(([name, value]) =>
			leaf('value', value).map((one) => node('Data', [one], { name })),
		),
	);

const folderNode = ({ name, points }: Folder): XmlNode =>
	node('Folder', [...leaf('name', oneLine(name)), ...points.map(pointNode)]);

const pointNode = (point: Point): XmlNode =>
	node('Placemark', [
		...leaf('name', oneLine(point.name)),
		...(point.page ? [node('atom:link', [], { href: point.page, rel: 'related' })] : []),
		...leaf('description', balloonHtml({ ...point, paragraphs: point.description })),
		...leaf('styleUrl', '#pin'),
		extendedData({ kind: oneLine(point.kindName), source: point.source && oneLine(point.source) }),
		node('Point', leaf('coordinates', coordinates([point.lngLat]))),
	]);

const wayNode = ({ name, lines }: NonNullable<KmlDocument['way']>): XmlNode =>
	node('Folder', [
		...leaf('name', oneLine(name)),
		...lines
			.filter(({ points }) => points.length > 1)
			.map((line) =>
				node('Placemark', [
					...leaf('name', oneLine(line.name)),
					...leaf('description', balloonHtml({ paragraphs: line.description })),
					...leaf('styleUrl', `#${line.style}`),
					node('LineString', [...leaf('tessellate', '1'), ...leaf('coordinates', coordinates(line.points))]),
				]),
			),
	]);

const coordinates = (points: readonly LngLat[]): string =>
	points.map(([lng, lat]) => `${decimal(lng)},${decimal(lat)}`).join(' ');
