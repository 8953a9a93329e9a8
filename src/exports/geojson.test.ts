import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { toGeoJson, type Feature } from './geojson.ts';
import { featureCollectionSchema, objectSchema } from './json-schema.ts';
import { plainText } from './plain-text.ts';
import { anAbout, anOddAbout, ODD_NAMES } from './test-data.ts';

const SCHEMA = 'https://guide.example/data/schemas/places.json';
const schema = featureCollectionSchema(SCHEMA, 'Places', [
	{
		properties: objectSchema({ name: { type: 'string' } }, []),
		geometries: ['none', 'point', 'line', 'lines'],
	},
]);
const isValid = new Ajv({ allErrors: true, format: 'full' }).compile(schema);

interface Collection {
	readonly bbox?: readonly number[];
	readonly features: readonly { readonly geometry: object | null; readonly properties: { name?: string } }[];
}
const read = (features: readonly Feature[], about = anAbout()): Collection =>
	JSON.parse(toGeoJson({ about, schema: SCHEMA, features })) as Collection;

describe('a GeoJSON file', () => {
	test('knows points, lines, several lines, and what is not located', () => {
		const collection = read([
			{ place: { point: [66.9611111111, 44.2] }, properties: { name: 'a' } },
			{
				place: {
					line: [
						[60, 40],
						[61, 41],
					],
				},
				properties: {},
			},
			{
				place: {
					lines: [
						[
							[60, 40],
							[61, 41],
						],
						[[62, 42]],
					],
				},
				properties: {},
			},
			{ place: undefined, properties: { name: 'nowhere' } },
		]);
		expect(isValid(collection), JSON.stringify(isValid.errors)).toBe(true);
		expect(collection.features.map(({ geometry }) => geometry)).toEqual([
			{ type: 'Point', coordinates: [66.961111, 44.2] },
			{
				type: 'LineString',
				coordinates: [
					[60, 40],
					[61, 41],
				],
			},
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[60, 40],
						[61, 41],
					],
				],
			},
			null,
		]);
		expect(collection.bbox).toEqual([60, 40, 66.961111, 44.2]);
	});

	test('makes no line of one point', () => {
		const [line, lines] = read([
			{ place: { line: [[60, 40]] }, properties: {} },
			{ place: { lines: [] }, properties: {} },
		]).features;
		expect([line!.geometry, lines!.geometry]).toEqual([null, null]);
	});

	test('is valid when it is empty, and has no box then', () => {
		const collection = read([]);
		expect(isValid(collection), JSON.stringify(isValid.errors)).toBe(true);
		expect(collection.bbox).toBeUndefined();
	});

	test.each(ODD_NAMES.filter((name) => name.trim()))('keeps the name %j', (name) => {
		const collection = read([{ place: undefined, properties: { name } }], anOddAbout(name));
		expect(isValid(collection), JSON.stringify(isValid.errors)).toBe(true);
		expect(collection.features[0]!.properties.name).toBe(plainText(name));
	});
});

test('the schema refuses swapped coordinates and properties that nobody described', () => {
	const collection = read([{ place: { point: [60, 40] }, properties: { name: 'a' } }]);
	const withFirst = (change: object) => ({
		...collection,
		features: [{ ...collection.features[0], ...change }],
	});
	expect(isValid(withFirst({ geometry: { type: 'Point', coordinates: [40, 140] } }))).toBe(false);
	expect(isValid(withFirst({ properties: { nmae: 'a' } }))).toBe(false);
});
