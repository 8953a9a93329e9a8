import type { LngLat } from '#domain/lng-lat.ts';
import type { About } from './credit.ts';
import { decimal } from './decimal.ts';
import { gpxSymbol } from './gpx-symbols.ts';
import { oneLine } from './plain-text.ts';
import { boundsOf, type Line, type Point } from './point.ts';
import { leaf, node, printXml, type XmlNode } from './xml.ts';

/** What a GPX file holds. */
export interface GpxDocument {
	readonly about: About;
	readonly points: readonly Point[];
	/** The stops in the order of the journey. */
	readonly route?: { readonly number: number; readonly points: readonly Point[] };
	readonly lines: readonly Line[];
}

/**
 * A GPX 1.1 document: way-points, the stops in their order as a route, and a track only where the way was surveyed.
 * What is merely drawn must not look like something to be followed.
 */
export const toGpx = ({ about, points, route, lines }: GpxDocument): string =>
	printXml(
		node(
			'gpx',
			[
				metadata(
					about,
					points.map(({ lngLat }) => lngLat),
				),
				...points.map((point) => wayPoint('wpt', point)),
				...(route ? [routeNode(about, route)] : []),
				...trackNodes(about, lines),
			],
			{
				version: '1.1',
				creator: oneLine(about.credit.guide),
				xmlns: 'http://www.topografix.com/GPX/1/1',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': 'http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd',
			},
		),
	);

const text = (paragraphs: readonly string[]): string => paragraphs.filter(Boolean).join('\n');

const link = (href: string | undefined, words: string, type = 'text/html'): XmlNode[] =>
	href ? [node('link', [...leaf('text', oneLine(words)), ...leaf('type', type)], { href })] : [];

function metadata({ title, description, page, checkedOn, credit }: About, points: LngLat[]): XmlNode {
	const { publisher, site, licence, guide, attribution } = credit;
	const bounds = boundsOf(points);
	return node('metadata', [
		...leaf('name', oneLine(title)),
		...leaf('desc', text([...description, attribution])),
		node('author', [...leaf('name', oneLine(publisher)), ...link(site, guide)]),
		node('copyright', [...leaf('year', checkedOn.slice(0, 4)), ...leaf('license', licence?.url)], {
			author: oneLine(publisher),
		}),
		...link(page, title),
		...leaf('time', `${checkedOn}T00:00:00Z`),
		...(bounds ? [boundsNode(bounds)] : []),
	]);
}

const boundsNode = ([west, south, east, north]: readonly [number, number, number, number]): XmlNode =>
	node('bounds', [], {
		minlat: decimal(south),
		minlon: decimal(west),
		maxlat: decimal(north),
		maxlon: decimal(east),
	});

const latLon = ([lng, lat]: LngLat) => ({ lat: decimal(lat), lon: decimal(lng) });

const wayPoint = (name: 'wpt' | 'rtept', point: Point): XmlNode =>
	node(
		name,
		[
			...leaf('name', oneLine(point.name)),
			...leaf('desc', text(point.description)),
			...leaf('src', point.source && oneLine(point.source)),
			...link(point.page, point.name),
			...leaf('sym', gpxSymbol(point.kind)),
			...leaf('type', oneLine(point.kindName)),
		],
		latLon(point.lngLat),
	);

const routeNode = (
	{ title, description, page }: About,
	{ number, points }: NonNullable<GpxDocument['route']>,
): XmlNode =>
	node('rte', [
		...leaf('name', oneLine(title)),
		...leaf('desc', text(description)),
		...link(page, title),
		...leaf('number', String(number)),
		...points.map((point) => wayPoint('rtept', point)),
	]);

function trackNodes({ title, page }: About, lines: readonly Line[]): XmlNode[] {
	const surveyed = lines.filter(({ style, points }) => style === 'surveyed' && points.length > 1);
	if (surveyed.length === 0) return [];
	return [
		node('trk', [
			...leaf('name', oneLine(title)),
			...link(page, title),
			...surveyed.map(({ points }) =>
				node(
					'trkseg',
					points.map((lngLat) => node('trkpt', [], latLon(lngLat))),
				),
			),
		]),
	];
}
