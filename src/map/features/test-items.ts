import type { MapPlace, MapRoute } from '../data.ts';

/** A place for tests. */
export const aPlace = (given: Partial<MapPlace> = {}): MapPlace => ({
	id: 'place',
	section: 'sights',
	registry: 'X-001',
	name: 'Place',
	kind: 'mausoleum',
	kicker: '',
	summary: '',
	district: 'aral',
	importance: 2,
	lngLat: [61.66, 46.8],
	precision: 'exact',
	href: '/',
	themes: [],
	routes: [],
	...given,
});

/** A route for tests, of two stops and the leg between them. */
export const aRoute = (given: Partial<MapRoute> = {}): MapRoute => ({
	id: 'route',
	number: 1,
	title: 'Route',
	theme: 'sea',
	emblem: 'ship',
	kicker: '',
	summary: '',
	href: '/',
	modes: [],
	stops: [
		{ number: 1, id: 'place', name: 'Place', kicker: '', lngLat: [61.66, 46.8], precision: 'exact' },
		{ number: 2, id: 'town', name: 'Town', kicker: '', lngLat: [65.5, 44.85], precision: 'settlement' },
	],
	legs: [
		{
			style: 'straight',
			points: [
				[61.66, 46.8],
				[65.5, 44.85],
			],
		},
	],
	...given,
});
