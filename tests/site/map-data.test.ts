import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../src/map/data.ts';
import { expectNothing } from '../built/expect-nothing.ts';
import { bytesOf, files, textOf } from '../built/files.ts';
import { locales } from '../built/pages.ts';

const fileOf = (locale: string): string => `${locale}/map/data.json`;
const dataIn = (locale: string): MapData => JSON.parse(textOf(fileOf(locale))) as MapData;
const CYRILLIC = /[\u0400-\u052f]/;
/** Bytes on the wire that a place, a route, a district or a town may take of a line that every map of a language waits for. */
const BYTES_EACH = 220;

/** What the data say that does not hang on a language. */
const facts = ({ places, routes, districts, towns }: MapData) => ({
	places: places.map(({ id, lngLat, precision, kind, section }) => ({
		id,
		lngLat,
		precision,
		kind,
		section,
	})),
	routes: routes.map(({ id, number, legs, stops }) => ({
		id,
		number,
		legs,
		stops: stops.map((stop) => stop.id),
	})),
	districts: districts.map(({ id, lngLat }) => ({ id, lngLat })),
	towns: new Set(towns.map(({ id }) => id)),
});

describe('what the live maps draw', () => {
	test('is there in every language', () => {
		expect(locales.filter((locale) => !files.has(fileOf(locale)))).toEqual([]);
	});

	test('is the same in all of them, but for the words', () => {
		const first = facts(dataIn(locales[0]!));
		for (const locale of locales.slice(1)) expect(facts(dataIn(locale)), locale).toEqual(first);
	});

	test('has points in degrees, longitude first', () => {
		const { places, towns, districts } = dataIn(locales[0]!);
		expectNothing(
			[...places, ...towns, ...districts]
				.filter(({ lngLat }) => lngLat && (Math.abs(lngLat[0]) > 180 || Math.abs(lngLat[1]) > 90))
				.map(({ id, lngLat }) => [id, String(lngLat)]),
		);
	});

	test('says how well each of its points is known', () => {
		const { places, routes } = dataIn(locales[0]!);
		const pins = [...places, ...routes.flatMap(({ stops }) => stops)];
		expectNothing(
			pins
				.filter(({ lngLat, precision }) => (lngLat === undefined) !== (precision === undefined))
				.map(({ id }) => [id, 'has a point or a precision without the other']),
		);
	});

	test('joins the stops of a route in their order', () => {
		const { routes } = dataIn(locales[0]!);
		expectNothing(
			routes
				.filter(({ stops }) => stops.some(({ number }, index) => number !== index + 1))
				.map(({ id }) => [id, 'counts its stops otherwise']),
		);
	});

	test.skipIf(!locales.includes('qaz'))(
		'is in Latin letters for Kazakh in Latin letters, save the names one searches by',
		() => {
			const words = JSON.stringify(dataIn('qaz'), (key, value: unknown) =>
				key === 'otherNames' ? undefined : value,
			);
			expect(CYRILLIC.exec(words)?.[0]).toBeUndefined();
		},
	);

	test.each(locales)('weighs little in %s', (locale) => {
		const bytes = brotliCompressSync(bytesOf(fileOf(locale)), {
			params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
		}).length;
		const { places, routes, districts, towns } = dataIn(locale);
		const count = [places, routes, districts, towns].flat().length;
		expect(bytes).toBeLessThanOrEqual(count * BYTES_EACH);
	});
});
