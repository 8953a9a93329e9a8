import type { MapData, MapPlace, MapRoute } from './data.ts';

/** A place for tests, with only what matters there. */
export const aPlace = (place: Partial<MapPlace> & { readonly id: string }): MapPlace => ({
	section: 'sights',
	registry: 'TST-001',
	name: place.id,
	kind: 'monument',
	kicker: '',
	summary: '',
	district: 'north',
	importance: 3,
	href: `/en/sights/${place.id}/`,
	themes: [],
	routes: [],
	...place,
});

/** A route for tests, with only what matters there. */
export const aRoute = (route: Partial<MapRoute> & { readonly id: string }): MapRoute => ({
	number: 1,
	title: route.id,
	theme: 'history',
	emblem: 'fort',
	kicker: '',
	summary: '',
	href: `/en/routes/${route.id}/`,
	modes: ['car'],
	stops: [],
	legs: [],
	...route,
});

/** A whole map for tests. */
export const aMap = (data: Partial<MapData>): MapData => ({
	places: [],
	routes: [],
	districts: [],
	towns: [],
	...data,
});
