import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toGpx, type GpxDocument } from './gpx.ts';
import { oneLine } from './plain-text.ts';
import { anAbout, anOddAbout, anOddPoint, aPoint, ODD_NAMES } from './test-data.ts';
import { xmlErrors } from './xml-errors.ts';

interface Gpx {
	readonly metadata: Record<string, unknown>;
	readonly wpt: readonly Record<string, unknown>[];
	readonly rte: readonly { readonly rtept: readonly Record<string, unknown>[] }[];
	readonly trk?: readonly { readonly trkseg: readonly { readonly trkpt: readonly unknown[] }[] }[];
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	isArray: (name) => ['wpt', 'rte', 'rtept', 'trk', 'trkseg', 'trkpt'].includes(name),
});
const read = (document: GpxDocument): Gpx => (parser.parse(toGpx(document)) as { gpx: Gpx }).gpx;

const aDocument = (changes: Partial<GpxDocument> = {}): GpxDocument => ({
	about: anAbout(),
	points: [aPoint()],
	route: { number: 3, points: [aPoint(), aPoint({ name: 'Жент', lngLat: [-0.0000001, 1e-7] })] },
	lines: [],
	...changes,
});

describe('a GPX file', () => {
	test('is read back as it was meant', () => {
		const { metadata, wpt, rte } = read(aDocument());
		expect(metadata).toMatchObject({
			name: 'Қобыз жолы',
			desc: 'Бірінші жол\nSecond & last\n© Қауымдастық, CC BY 4.0',
			author: { name: 'Қауымдастық' },
			copyright: { author: 'Қауымдастық', license: 'https://creativecommons.org/licenses/by/4.0/' },
			time: '2026-11-21T00:00:00Z',
			bounds: { minlat: '44.156667', minlon: '66.961111' },
		});
		expect(wpt).toEqual([
			{
				lat: '44.156667',
				lon: '66.961111',
				name: 'Сығанақ',
				desc: 'Қаланың орны',
				src: 'geonames.org',
				link: { href: 'https://guide.example/kk/sights/syganak/', text: 'Сығанақ', type: 'text/html' },
				sym: 'Ghost Town',
				type: 'көне қала',
			},
		]);
		expect(rte[0]!.rtept.map(({ name, lat, lon }) => [name, lat, lon])).toEqual([
			['Сығанақ', '44.156667', '66.961111'],
			['Жент', '0', '0'],
		]);
	});

	test('holds a track only along what was surveyed', () => {
		const line = {
			name: '',
			description: [],
			points: [
				[66, 44],
				[67, 45],
			],
		} as const;
		const styles = (given: readonly ('surveyed' | 'schematic' | 'straight')[]) =>
			read(aDocument({ lines: given.map((style) => ({ ...line, style })) })).trk;
		expect(styles(['straight', 'schematic'])).toBeUndefined();
		expect(styles(['surveyed', 'straight', 'surveyed'])![0]!.trkseg).toHaveLength(2);
		expect(styles(['surveyed'])![0]!.trkseg[0]!.trkpt).toEqual([
			{ lat: '44', lon: '66' },
			{ lat: '45', lon: '67' },
		]);
	});

	test('is valid whatever it is given', async () => {
		const documents = [
			aDocument(),
			aDocument({ points: [], route: { number: 0, points: [] } }),
			{ about: anAbout(), points: [], lines: [] },
			...ODD_NAMES.map((name) =>
				aDocument({
					about: anOddAbout(name),
					points: [anOddPoint(name)],
					route: { number: 1, points: [anOddPoint(name)] },
				}),
			),
		];
		expect(await xmlErrors('gpx-1.1.xsd', documents.map(toGpx))).toEqual([]);
	});

	test.each(ODD_NAMES.filter((name) => name.trim()))('keeps the name %j', (name) => {
		const [point] = read(aDocument({ points: [anOddPoint(name)] })).wpt;
		expect(String(point!['name'])).toBe(oneLine(name));
	});
});

test('the schema of the tests refuses what GPX refuses', async () => {
	const wrong = toGpx(aDocument()).replace('lat="44.156667"', 'lat="144.156667"');
	expect(await xmlErrors('gpx-1.1.xsd', [wrong])).not.toEqual([]);
});
