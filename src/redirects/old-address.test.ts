import { expect, test } from 'vitest';
import { oldAddresses, redirectsFile } from './old-address.ts';

test('a renamed place takes its page for drivers along', () => {
	expect(oldAddresses([{ from: 'sights/old', to: 'museums/new' }])).toEqual([
		{ from: 'sights/old', to: 'museums/new', kept: 'museums/new' },
		{ from: 'places/old/driver', to: 'places/new/driver', kept: 'museums/new' },
	]);
});

test('a place that only changes its section keeps the page for drivers', () => {
	expect(oldAddresses([{ from: 'sights/same', to: 'museums/same' }])).toHaveLength(1);
});

test('a place that went into a route sends drivers there too', () => {
	expect(oldAddresses([{ from: 'sights/old', to: 'routes/road' }])[1]).toEqual({
		from: 'places/old/driver',
		to: 'routes/road',
		kept: 'routes/road',
	});
});

test('hosts are told of each language, with and without the slash', () => {
	expect(redirectsFile([{ from: 'routes/old', to: 'routes/new', kept: 'routes/new' }], ['kk', 'ru'])).toBe(
		[
			'/kk/routes/old/ /kk/routes/new/ 301',
			'/kk/routes/old /kk/routes/new/ 301',
			'/ru/routes/old/ /ru/routes/new/ 301',
			'/ru/routes/old /ru/routes/new/ 301',
			'',
		].join('\n'),
	);
});

test('nothing moved, nothing said', () => expect(redirectsFile(oldAddresses([]), ['kk'])).toBe(''));
