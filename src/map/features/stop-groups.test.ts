import { describe, expect, test } from 'vitest';
import type { LngLat } from '#domain/lng-lat.ts';
import type { MapStop } from '../data.ts';
import { stopGroups } from './stop-groups.ts';

const stop = (number: number, lngLat?: LngLat): MapStop => ({
	number,
	id: `stop-${number}`,
	name: `Stop ${number}`,
	kicker: '',
	...(lngLat && { lngLat, precision: 'exact' }),
});
const texts = (stops: readonly MapStop[], zoom: number) => stopGroups(stops, zoom).map(({ text }) => text);

describe('stopGroups', () => {
	const far = [stop(1, [61.66, 46.8]), stop(2, [60.78, 46.59]), stop(3, [65.5, 44.85])];

	test('leaves stops alone that are far from each other', () =>
		expect(texts(far, 7)).toEqual(['1', '2', '3']));

	test('gathers stops whose marks would touch', () => expect(texts(far, 4)).toEqual(['1–2', '3']));

	test('a route that ends where it began has one mark there', () =>
		expect(texts([...far, stop(4, [61.66, 46.8])], 7)).toEqual(['1·4', '2', '3']));

	test('a long mark takes its neighbours in', () => {
		const row = [0, 1, 2, 3].map((index) => stop(index + 1, [64 + index * 0.15, 45]));
		expect(texts(row, 6)).toEqual(['1–4']);
		expect(texts(row, 9)).toEqual(['1', '2', '3', '4']);
	});

	test('leaves out what lies nowhere', () => expect(texts([stop(1), stop(2, [64, 45])], 7)).toEqual(['2']));

	test('no stops, no marks', () => expect(texts([], 7)).toEqual([]));

	test('a mark stands in the middle of its stops', () =>
		expect(stopGroups([stop(1, [64, 45]), stop(2, [64.5, 45.25])], 4)[0]!.lngLat).toEqual([64.25, 45.125]));
});
