import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toKml, type KmlDocument } from './kml.ts';
import { toKmz } from './kmz.ts';
import { oneLine } from './plain-text.ts';
import { anAbout, anOddAbout, anOddPoint, aPoint, ODD_NAMES } from './test-data.ts';
import { xmlErrors } from './xml-errors.ts';

interface Placemark {
	readonly name: string;
	readonly description: string;
	readonly styleUrl: string;
	readonly Point?: { readonly coordinates: string };
	readonly LineString?: { readonly coordinates: string };
}
interface Kml {
	readonly name: string;
	readonly Style: readonly { readonly id: string; readonly LineStyle?: { readonly color: string } }[];
	readonly Folder: readonly { readonly name: string; readonly Placemark?: readonly Placemark[] }[];
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	isArray: (name) => ['Folder', 'Placemark', 'Style'].includes(name),
});
const parse = (kml: string): Kml => (parser.parse(kml) as { kml: { Document: Kml } }).kml.Document;

const aDocument = (changes: Partial<KmlDocument> = {}): KmlDocument => ({
	about: anAbout(),
	colour: '#0b666f',
	folders: [{ name: 'Аялдамалар', points: [aPoint()] }],
	way: {
		name: 'Сызық',
		lines: [
			{
				name: 'A – B',
				description: ['жол емес'],
				style: 'straight',
				points: [
					[66, 44],
					[67.5, -45],
				],
			},
		],
	},
	...changes,
});

describe('a KML file', () => {
	test('is read back as it was meant', () => {
		const { name, Folder, Style } = parse(toKml(aDocument()));
		expect(name).toBe('Қобыз жолы');
		expect(Folder.map((folder) => folder.name)).toEqual(['Аялдамалар', 'Сызық']);
		expect(Folder[0]!.Placemark![0]).toMatchObject({
			name: 'Сығанақ',
			styleUrl: '#pin',
			Point: { coordinates: '66.961111,44.156667' },
		});
		expect(Folder[0]!.Placemark![0]!.description).toContain(
			'<img src="https://guide.example/scenes/syganak.1.svg"',
		);
		expect(Folder[1]!.Placemark![0]).toMatchObject({
			styleUrl: '#straight',
			LineString: { coordinates: '66,44 67.5,-45' },
		});
		// KML writes opacity, blue, green, red.
		expect(Style.find(({ id }) => id === 'surveyed')!.LineStyle!.color).toBe('ff6f660b');
	});

	test('is valid whatever it is given', async () => {
		const documents = [
			aDocument(),
			aDocument({ folders: [] }),
			aDocument({
				folders: [{ name: '', points: [] }],
				way: {
					name: '',
					lines: [{ name: '', description: [], style: 'straight', points: [] }],
				},
			}),
			...ODD_NAMES.map((name) =>
				aDocument({ about: anOddAbout(name), folders: [{ name, points: [anOddPoint(name)] }] }),
			),
		];
		expect(await xmlErrors('kml-2.2.xsd', documents.map(toKml))).toEqual([]);
	});

	test.each(ODD_NAMES.filter((name) => name.trim()))('keeps the name %j', (name) => {
		const { Folder } = parse(toKml(aDocument({ folders: [{ name: 'x', points: [anOddPoint(name)] }] })));
		expect(Folder[0]!.Placemark![0]!.name).toBe(oneLine(name));
	});

	test('does not let a name become markup in the balloon', () => {
		const { Folder } = parse(
			toKml(aDocument({ folders: [{ name: 'x', points: [aPoint({ description: ['<script>'] })] }] })),
		);
		expect(Folder[0]!.Placemark![0]!.description).toContain('&lt;script&gt;');
	});
});

describe('a KMZ file', () => {
	test('is the KML file, zipped', () => {
		const files = unzipSync(toKmz(aDocument()));
		expect(Object.keys(files)).toEqual(['doc.kml']);
		expect(strFromU8(files['doc.kml']!)).toBe(toKml(aDocument()));
	});

	test('has the same bytes in every time zone', () => {
		const inZone = (zone: string) => {
			const before = process.env['TZ'];
			process.env['TZ'] = zone;
			const bytes = Buffer.from(toKmz(aDocument())).toString('base64');
			if (before === undefined) delete process.env['TZ'];
			else process.env['TZ'] = before;
			return bytes;
		};
		expect(inZone('Asia/Tokyo')).toBe(inZone('America/New_York'));
	});
});
