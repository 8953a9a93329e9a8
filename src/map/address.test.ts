import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress, type Known, type MapAddress } from './address.ts';

const known: Known = {
	facet: (facet, value) =>
		(facet === 'kind' && ['mosque', 'lake'].includes(value)) || (facet === 'month' && value === '5'),
	entry: ({ what, id }) => (what === 'place' && id === 'syganak') || (what === 'route' && id === 'sea'),
	key: (key) => ['syganak', 'route.sea'].includes(key),
	shore: (order) => order === 1,
	town: (id) => id === 'aral',
};
const read = (query: string) => readAddress(new URLSearchParams(query), known);
const bare: MapAddress = { choice: {}, text: '', isInViewOnly: false };
const there: MapAddress = {
	view: { center: [64.5, 45.25], zoom: 6.5 },
	choice: { kind: ['mosque', 'lake'], month: ['5'] },
	text: 'көне қала & b',
	selected: { what: 'route', id: 'sea' },
	list: ['syganak', 'route.sea'],
	shore: 1,
	from: 'aral',
	isInViewOnly: true,
};

describe('the address', () => {
	test('of the map as it first opens is empty', () => expect(writeAddress(bare)).toBe(''));
	test('of everything can be read by people', () =>
		expect(writeAddress({ ...there, text: '' })).toBe(
			'at=6.5/45.25/64.5&kind=mosque,lake&month=5&route=sea&list=syganak,route.sea&shore=1&from=aral&in=view',
		));
	test('brings everything back', () => expect(read(writeAddress(there))).toEqual(there));
	test('without a query is the map as it first opens', () => expect(read('')).toMatchObject(bare));

	test.each([
		'at=6/45',
		'at=6/45/64/1',
		'at=//',
		'at=a/b/c',
		'at=6/91/64',
		'at=6/45/181',
		'at=-1/45/64',
		'at=Infinity/45/64',
		'kind=castle',
		'colour=red',
		'place=nowhere',
		'route=syganak',
		'list=nowhere,<b>',
		'shore=',
		'shore=7',
		'from=paris',
		'in=sight',
	])('passes over %s', (query) => expect(read(query)).toEqual(read('')));

	test('keeps what is right beside what is wrong, each value once', () =>
		expect(read('kind=castle,mosque,mosque&place=nowhere&route=sea')).toMatchObject({
			choice: { kind: ['mosque'] },
			selected: { what: 'route', id: 'sea' },
		}));
});
