import { describe, expect, test } from 'vitest';
import { toEntries } from './entries.ts';
import { aMap, aPlace, aRoute } from './test-data.ts';

const only = (data: Parameters<typeof aMap>[0]) => toEntries(aMap(data))[0]!;

describe('toEntries', () => {
	test('an empty map has no entries', () => expect(toEntries(aMap({}))).toEqual([]));

	test('a place without a position is an entry without points', () =>
		expect(only({ places: [aPlace({ id: 'lost' })] })).toMatchObject({ key: 'lost', points: [] }));

	test('a place and a route of the same id are told apart', () => {
		const entries = toEntries(aMap({ places: [aPlace({ id: 'shore' })], routes: [aRoute({ id: 'shore' })] }));
		expect(entries.map(({ key }) => key)).toEqual(['route.shore', 'shore']);
	});

	test('a route lies in the districts of its stops, each once', () => {
		const stop = (id: string) => ({ number: 1, id, name: id, kicker: '' });
		const places = [aPlace({ id: 'a', district: 'north' }), aPlace({ id: 'b', district: 'south' })];
		const routes = [aRoute({ id: 'r', stops: [stop('a'), stop('b'), stop('a'), stop('some-town')] })];
		expect(toEntries(aMap({ places, routes }))[0]!.values.district).toEqual(['north', 'south']);
	});

	test('what a car reaches, a better car reaches too', () => {
		const vehicles = (vehicle?: string) =>
			only({ places: [aPlace(vehicle ? { id: 'a', vehicle } : { id: 'a' })] }).values.vehicle;
		expect(vehicles('high-clearance')).toEqual(['high-clearance', 'four-wheel-drive']);
		expect(vehicles('any')).toEqual(['car', 'high-clearance', 'four-wheel-drive']);
		expect(vehicles()).toEqual([]);
	});

	test('a route by train or car is both', () =>
		expect(
			only({ routes: [aRoute({ id: 'r', modes: ['train', 'four-wheel-drive'] })] }).values.vehicle,
		).toEqual(['train', 'four-wheel-drive']));

	test('where no months are stated any month fits', () => {
		expect(only({ places: [aPlace({ id: 'a' })] }).values).not.toHaveProperty('month');
		expect(only({ places: [aPlace({ id: 'a', months: [4, 5] })] }).values.month).toEqual(['4', '5']);
	});
});
