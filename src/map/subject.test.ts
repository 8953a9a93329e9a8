import { describe, expect, test } from 'vitest';
import { shownFor } from './subject.ts';
import type { MapData, MapPlace } from './data.ts';

const aPlace = (id: string, district: string, isLocated = true): MapPlace => ({
	id,
	section: 'sights',
	registry: 'AAA-001',
	name: id,
	kind: 'mosque',
	kicker: '',
	summary: '',
	district,
	importance: 3,
	href: `/en/sights/${id}/`,
	themes: [],
	routes: [],
	...(isLocated ? { lngLat: [61, 46] as const, precision: 'exact' as const } : {}),
});

const data: MapData = {
	places: [aPlace('mosque', 'north'), aPlace('fort', 'south'), aPlace('lost', 'north', false)],
	routes: [
		{
			id: 'shore',
			number: 1,
			title: 'Shore',
			theme: 'sea',
			emblem: 'ship',
			kicker: '',
			summary: '',
			href: '/en/routes/shore/',
			modes: [],
			stops: [],
			legs: [],
		},
	],
	districts: [{ id: 'north', name: 'North', lngLat: [61, 46] }],
	towns: [],
};

describe('what a map within a page shows', () => {
	test('of a place: all places, itself marked', () => {
		const shown = shownFor({ what: 'place', id: 'fort' }, data);
		expect(shown?.places).toEqual(data.places);
		expect(shown?.marked).toEqual({ what: 'place', id: 'fort' });
	});

	test('of a place nobody has located: nothing is marked', () => {
		expect(shownFor({ what: 'place', id: 'lost' }, data)?.marked).toBeUndefined();
	});

	test('of a place in tiles: all that are in view, itself marked though nothing is known of it', () => {
		const tiled = { ...data, places: [], placesIn: 'tiles' as const };
		expect(shownFor({ what: 'place', id: 'far' }, tiled)?.marked).toEqual({ what: 'place', id: 'far' });
	});

	test('of a district: its own places', () => {
		const shown = shownFor({ what: 'district', id: 'north' }, data);
		expect(shown?.places.map(({ id }) => id)).toEqual(['mosque', 'lost']);
	});

	test('of a route: the route alone', () => {
		const shown = shownFor({ what: 'route', id: 'shore' }, data);
		expect(shown).toMatchObject({ places: [], routes: data.routes, marked: { what: 'route', id: 'shore' } });
	});

	test.each(['place', 'route', 'district'] as const)('of a %s that is not there: nothing', (what) => {
		expect(shownFor({ what, id: 'nowhere' }, data)).toBeUndefined();
	});
});
