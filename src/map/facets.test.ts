import { describe, expect, test } from 'vitest';
import { toEntries } from './entries.ts';
import { constraintsOf, countsOf, fitting, toggled, worthDropping, type Choice } from './facets.ts';
import { aMap, aPlace, aRoute } from './test-data.ts';

const entries = toEntries(
	aMap({
		places: [
			aPlace({ id: 'tomb', kind: 'mausoleum', district: 'north', months: [5] }),
			aPlace({ id: 'town', kind: 'archaeological-site', district: 'south', themes: ['history'] }),
			aPlace({ id: 'inn', section: 'stays', kind: 'hotel', district: 'south' }),
		],
		routes: [aRoute({ id: 'ride', months: [6, 7] })],
	}),
);
const keys = (choice: Choice) => fitting(entries, constraintsOf(choice)).map(({ key }) => key);

describe('choosing', () => {
	test('nothing chosen shows everything', () => expect(keys({})).toHaveLength(4));
	test('an empty facet counts as not chosen', () => expect(keys({ kind: [] })).toHaveLength(4));

	test('values of one facet widen, facets narrow', () => {
		expect(keys({ kind: ['mausoleum', 'hotel'] })).toEqual(['tomb', 'inn']);
		expect(keys({ kind: ['mausoleum', 'hotel'], district: ['south'] })).toEqual(['inn']);
	});

	test('a month leaves out only what is known not to fit', () =>
		expect(keys({ month: ['6'] })).toEqual(['route.ride', 'town', 'inn']));

	test('a route has no kind, so it fits no kind', () =>
		expect(keys({ kind: ['mausoleum'], layer: ['routes'] })).toEqual([]));

	test('a value is added and taken away again', () => {
		const once = toggled({}, 'kind', 'hotel');
		expect(once).toEqual({ kind: ['hotel'] });
		expect(toggled(once, 'kind', 'hotel')).toEqual({ kind: [] });
	});
});

describe('counts', () => {
	test('a value tells what choosing it would show, other facets staying', () =>
		expect(
			countsOf(entries, constraintsOf({ district: ['south'], kind: ['hotel'] }), 'kind', [
				'hotel',
				'mausoleum',
				'archaeological-site',
			]),
		).toEqual(
			new Map([
				['hotel', 1],
				['mausoleum', 0],
				['archaeological-site', 1],
			]),
		));

	test('of an empty map each count is nought', () =>
		expect(countsOf([], [], 'layer', ['sights'])).toEqual(new Map([['sights', 0]])));
});

describe('where nothing fits', () => {
	test('the facets whose dropping helps are named, the most giving first', () =>
		expect(worthDropping(entries, constraintsOf({ kind: ['mausoleum'], district: ['south'] }))).toEqual([
			{ name: 'kind', count: 2 },
			{ name: 'district', count: 1 },
		]));

	test('none is named where only dropping two helps', () =>
		expect(
			worthDropping(entries, constraintsOf({ kind: ['mausoleum'], district: ['south'], layer: ['routes'] })),
		).toEqual([]));

	test('words looked for can be named too', () => {
		const nowhere = { name: 'text', fits: () => false };
		expect(worthDropping(entries, [nowhere])).toEqual([{ name: 'text', count: 4 }]);
	});
});
