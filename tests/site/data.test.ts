import { createHash } from 'node:crypto';
import Ajv from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { xmlErrors } from '../../src/exports/xml-errors.ts';
import { expectNothing, type Finding } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
import { base } from '../built/out-dir.ts';
import { pages } from '../built/pages.ts';
import { elementsOf, named, outwards, wordsIn, type Element } from './document.ts';
import { fileAt, full } from './site-address.ts';

const data = [...files].filter((file) => file.startsWith('data/'));
const ending = (...endings: readonly string[]): string[] =>
	data.filter((file) => endings.some((one) => file.endsWith(`.${one}`)));
const json = (file: string): unknown => JSON.parse(textOf(file));
const rowsOf = (file: string): Record<string, string>[] =>
	parseCsv(bytesOf(file), { bom: true, columns: true });
const hasClass = (element: Element, name: string): boolean =>
	(element.attribs['class'] ?? '').split(' ').includes(name);

interface PointNode {
	readonly name: string;
	readonly desc?: string;
	readonly lat: string;
	readonly lon: string;
}
interface Gpx {
	readonly metadata: { readonly name: string };
	readonly wpt?: readonly PointNode[];
	readonly rte?: readonly { readonly rtept?: readonly PointNode[] }[];
}
interface Collection {
	readonly schema: string;
	readonly features: readonly {
		readonly geometry: { readonly coordinates: unknown } | null;
		readonly properties: Record<string, unknown>;
	}[];
}

const xml = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	isArray: (name) => ['wpt', 'rte', 'rtept', 'Folder', 'Placemark'].includes(name),
});
const gpxOf = (file: string): Gpx => (xml.parse(textOf(file)) as { gpx: Gpx }).gpx;

/** A stop as the page of its route shows it. */
interface ShownStop {
	readonly name: string;
	readonly leg: string;
	readonly isLocated: boolean;
}

/** The stops on the page of a route, in order. */
const stopsOn = (file: string): ShownStop[] =>
	named(file, 'li')
		.filter(({ attribs }) => /^stop-\d+$/.test(attribs['id'] ?? ''))
		.map((item) => {
			const within = elementsOf(file).filter((element) => [...outwards(element)].includes(item));
			const words = (find: (element: Element) => boolean) =>
				within.filter(find).map(wordsIn).join(' ').trim();
			return {
				name: words(({ name }) => name === 'h3'),
				leg: words((element) => hasClass(element, 'leg')),
				isLocated: within.some((element) => hasClass(element, 'on-map')),
			};
		});

const routePages = pages
	.filter(({ kind }) => kind === 'routes/*')
	.map(({ file, locale }) => ({
		file,
		stops: stopsOn(file),
		gpx: `data/${locale}/routes/${file.split('/')[2]}.gpx`,
		kml: `data/${locale}/routes/${file.split('/')[2]}.kml`,
	}));

describe('the file of a route', () => {
	test('names the located stops in the order of its page', () => {
		expectNothing(
			routePages.flatMap(({ file, stops, gpx }) => {
				const shown = stops.filter(({ isLocated }) => isLocated).map(({ name }) => name);
				const { rte, wpt = [], metadata } = gpxOf(gpx);
				const told = rte?.[0]?.rtept?.map(({ name }) => name) ?? [];
				const title = wordsIn(named(file, 'h1')[0]!);
				return [
					...(JSON.stringify(shown) === JSON.stringify(told)
						? []
						: [[gpx, `${told.join(', ')}; the page: ${shown.join(', ')}`] as const]),
					...(JSON.stringify([...new Set(shown)]) === JSON.stringify(wpt.map(({ name }) => name))
						? []
						: [[gpx, 'its way-points are not the stops of the page'] as const]),
					...(metadata.name === title ? [] : [[gpx, `is called ${metadata.name}, not ${title}`] as const]),
				];
			}),
		);
	});

	test('tells the way to the next stop in the words of the page', () => {
		expectNothing(
			routePages.flatMap(({ stops, gpx }) => {
				const told = gpxOf(gpx).rte?.[0]?.rtept ?? [];
				return stops
					.filter(({ isLocated }) => isLocated)
					.flatMap(({ name, leg }, at) =>
						leg && !told[at]?.desc?.replace(/\s+/g, ' ').includes(leg)
							? [[gpx, `${name}: lacks «${leg}»`] as const]
							: [],
					);
			}),
		);
	});

	test('names what is not located in its description', () => {
		expectNothing(
			routePages.flatMap(({ stops, gpx }) =>
				stops
					.filter(({ isLocated, name }) => !isLocated && !textOf(gpx).split('<wpt')[0]!.includes(name))
					.map(({ name }) => [gpx, `does not say that ${name} is not located`] as const),
			),
		);
	});

	test('holds no track as long as no way is surveyed', () => {
		expectNothing(
			ending('gpx')
				.filter((file) => textOf(file).includes('<trk>') && !textOf(file).includes('<trkpt'))
				.map((file) => [file, 'has an empty track']),
		);
	});

	test('is the same as KML and as KMZ', () => {
		expectNothing(
			routePages
				.filter(
					({ kml }) => strFromU8(unzipSync(bytesOf(kml.replace('.kml', '.kmz')))['doc.kml']!) !== textOf(kml),
				)
				.map(({ kml }) => [kml, 'is not what its KMZ holds']),
		);
	});
});

describe('the data files', () => {
	test('are valid GPX', async () =>
		expect(await xmlErrors('gpx-1.1.xsd', ending('gpx').map(textOf))).toEqual([]));

	test('are valid KML', async () =>
		expect(await xmlErrors('kml-2.2.xsd', ending('kml').map(textOf))).toEqual([]));

	test('are what their JSON Schemas say', () => {
		const checks = new Map(
			ending('json')
				.filter((file) => file.startsWith('data/schemas/'))
				.map((file) => [
					full(`${base}${file}`),
					new Ajv({ allErrors: true, format: 'full' }).compile(json(file) as object),
				]),
		);
		const told = [
			...ending('geojson').map((file) => [file, (json(file) as Collection).schema] as const),
			['data/changelog.json', (json('data/changelog.json') as { $schema: string }).$schema] as const,
		];
		expectNothing(
			told.flatMap(([file, schema]) => {
				const isValid = checks.get(schema);
				if (!isValid) return [[file, `names ${schema}, which is not there`] as const];
				if (isValid(json(file))) return [];
				return [[file, `${isValid.errors![0]!.dataPath} ${isValid.errors![0]!.message}`] as const];
			}),
		);
	});

	test('end their lines of CSV as RFC 4180 asks, and begin no cell like a formula', () => {
		expectNothing(
			ending('csv').flatMap((file) => {
				const dangerous = rowsOf(file)
					.flatMap(Object.values)
					.filter((cell) => /^[=+@]|^-(?!\d)/.test(cell));
				return [
					...(/[^\r]\n/.test(textOf(file)) ? [[file, 'ends a line by LF alone'] as const] : []),
					...dangerous.map((cell) => [file, `${cell} would be run as a formula`] as const),
				];
			}),
		);
	});

	test('name their licence or attribution', () => {
		expectNothing(
			ending('gpx', 'kml', 'geojson', 'csv', 'ics')
				.filter((file) => !textOf(file).replace(/\r\n /g, '').includes('© '))
				.map((file) => [file, 'names nobody']),
		);
	});
});

describe('the registry as data', () => {
	const rows = rowsOf('data/places.csv');
	const registries = pages.filter(({ kind }) => kind === 'registry');

	test('lists what the page of the registry lists, in its order and by the same names', () => {
		expectNothing(
			registries.flatMap(({ file, locale }): Finding[] => {
				const shown = named(file, 'tr')
					.map((row) => row.children.filter((cell) => 'attribs' in cell).map(wordsIn))
					.filter(([number]) => /^[A-Z]{2,4}-\d{3,4}$/.test(number ?? ''));
				const column = locale === 'qaz' ? 'name_kk_latn' : `name_${locale}`;
				if (shown.length !== rows.length)
					return [[file, `${shown.length} rows, not ${rows.length}`] as const];
				return shown
					.map(([number, name], at) => ({ number, name, row: rows[at]! }))
					.filter(
						({ number, name, row }) =>
							number !== row['registry'] ||
							// A place without a name in this language is shown by another.
							(row[column] && row[column].replace(/^'/, '') !== name),
					)
					.map(({ number, name, row }) => [file, `${number} ${name}: ${row[column]}`] as const);
			}),
		);
	});

	test('is the same as a map layer, as a table and as a workbook', () => {
		const { features } = json('data/places.geojson') as Collection;
		expect(features.map(({ properties }) => properties['registry'])).toEqual(
			rows.map((row) => row['registry']),
		);
		const places = features.map(({ geometry }) => (geometry?.coordinates as number[] | undefined) ?? []);
		expect(places.map(String)).toEqual(
			rows.map((row) => [row['longitude'], row['latitude']].filter(Boolean).join()),
		);
		const sheet = strFromU8(unzipSync(bytesOf('data/places.xlsx'))['xl/worksheets/sheet1.xml']!);
		expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
	});

	test('leads to the page of every place', () => {
		expectNothing(
			rows.flatMap((row) =>
				Object.entries(row)
					.filter(([column, url]) => column.startsWith('page_') && !fileAt(new URL(url)))
					.map(([, url]) => ['data/places.csv', `${url} leads nowhere`] as const),
			),
		);
	});

	test('gives the coordinates that the pages give', () => {
		expectNothing(
			rows.flatMap((row) => {
				const page = fileAt(new URL(Object.entries(row).find(([column]) => column.startsWith('page_'))![1]));
				if (row['section'] === 'services' || !row['latitude'] || !page) return [];
				const digits = row['precision'] === 'exact' ? 5 : 2;
				const shown = `${Number(row['latitude']).toFixed(digits)}° N`;
				return textOf(page).includes(shown) ? [] : [[page, `does not show ${shown}`] as const];
			}),
		);
	});
});

describe('the data package', () => {
	test('tells the true size and hash of its files', () => {
		const { resources } = json('data/datapackage.json') as {
			resources: { path: string; bytes: number; hash: string }[];
		};
		expect(resources.length).toBeGreaterThan(0);
		expectNothing(
			resources
				.filter(({ path, bytes, hash }) => {
					const found = bytesOf(`data/${path}`);
					return (
						found.length !== bytes || hash !== `sha256:${createHash('sha256').update(found).digest('hex')}`
					);
				})
				.map(({ path }) => ['data/datapackage.json', `${path} is another file`]),
		);
	});

	test('names the columns of its tables in their order', () => {
		const { resources } = json('data/datapackage.json') as {
			resources: { path: string; schema?: { fields: { name: string }[] } }[];
		};
		for (const { path, schema } of resources.filter((one) => one.schema)) {
			const [heading] = parseCsv(bytesOf(`data/${path}`), { bom: true, to: 1 }) as string[][];
			expect(schema!.fields.map(({ name }) => name)).toEqual(heading);
		}
	});
});

describe('the calendars', () => {
	test('hold no event whose page announces no day', () => {
		expectNothing(
			ending('ics').flatMap((file) =>
				new ICAL.Component(ICAL.parse(textOf(file)) as unknown[])
					.getAllSubcomponents('vevent')
					.map((one) => new ICAL.Event(one))
					.flatMap((event): Finding[] => {
						const page = fileAt(new URL(String(event.component.getFirstPropertyValue('url'))));
						if (!page) return [[file, `${event.summary} has no page`] as const];
						const words = wordsIn(named(page, 'main')[0]!);
						const { day, year } = event.startDate;
						return [String(day), String(year), event.summary].every((word) => words.includes(word))
							? []
							: [[file, `${event.summary}: its page says nothing of ${event.startDate}`] as const];
					}),
			),
		);
	});
});
