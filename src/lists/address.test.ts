import { describe, expect, test } from 'vitest';
import { readListAddress, writeListAddress, type KnownInList } from './address.ts';
import { mapQuery } from './map-query.ts';

const known: KnownInList = {
	facet: (_facet, value) => ['lake', 'sea', 'aral', '2', 'republican', 'sights'].includes(value),
	town: (id) => id === 'aral-town',
	hasText: true,
	hasHours: true,
};
const read = (query: string, less: Partial<KnownInList> = {}) =>
	readListAddress(new URLSearchParams(query), { ...known, ...less });

describe('the address of a list', () => {
	test.each([
		'',
		'kind=lake,sea&district=aral',
		'days=2&sort=name',
		'protection=republican&q=%D0%B0%D1%80%D0%B0%D0%BB',
		'open=now',
		'open=2026-11-25T14:00&from=aral-town',
	])('«%s» comes back as it was', (query) => expect(writeListAddress(read(query))).toBe(query));

	test('passes over what this list does not have', () => {
		expect(writeListAddress(read('kind=castle,lake&from=nowhere&sort=size&open=soon&place=x'))).toBe(
			'kind=lake',
		);
		expect(writeListAddress(read('q=aral&open=now', { hasText: false, hasHours: false }))).toBe('');
	});
});

describe('the same on the map', () => {
	const keys = ['north-aral-sea', 'kambash-lake'];

	test('is the section with the same facets', () =>
		expect(mapQuery(read('kind=lake,sea&from=aral-town&sort=name'), 'sights', keys)).toBe(
			'layer=sights&kind=lake,sea&from=aral-town',
		));
	test('of the registry is all layers, or those chosen', () => {
		expect(mapQuery(read('district=aral&q=aral'), undefined, keys)).toBe('district=aral&q=aral');
		expect(mapQuery(read('layer=sights'), undefined, keys)).toBe('layer=sights');
	});
	test('is told entry by entry where the map does not know the reason', () => {
		expect(mapQuery(read('days=2'), 'routes', ['route.aral-ships'])).toBe(
			'layer=routes&list=route.aral-ships',
		);
		expect(mapQuery(read('open=now'), 'sights', keys)).toBe('layer=sights&list=north-aral-sea,kambash-lake');
	});
	test('is not told entry by entry where a link could not hold them', () => {
		const many = Array.from({ length: 101 }, (_, index) => `place-${index}`);
		expect(mapQuery(read('protection=republican'), undefined, many)).toBe('');
	});
});
