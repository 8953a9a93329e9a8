import { describe, expect, test } from 'vitest';
import { mayPrefetch, pageBehind } from './may-prefetch.ts';

describe('mayPrefetch', () => {
	test('a browser that tells nothing has no objection', () => expect(mayPrefetch({})).toBe(true));
	test('a good line has none', () =>
		expect(mayPrefetch({ saveData: false, effectiveType: '4g' })).toBe(true));
	test.each([{ saveData: true }, { wantsLess: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
		'not with %j',
		(line) => expect(mayPrefetch(line)).toBe(false),
	);
});

describe('pageBehind', () => {
	const here = 'https://guide.example/en/routes/?theme=sea';
	test.each([
		['/en/routes/aral-ships/', 'https://guide.example/en/routes/aral-ships/'],
		['/en/sights/kokaral-dam/#route-aral-ships', 'https://guide.example/en/sights/kokaral-dam/'],
		['/en/routes/?month=5', 'https://guide.example/en/routes/?month=5'],
		['#main', undefined],
		['/en/routes/?theme=sea#main', undefined],
		['/data/places.csv', undefined],
		['https://elsewhere.example/', undefined],
		['tel:112', undefined],
		['mailto:guide@guide.example', undefined],
		['http://[', undefined],
	])('%s → %s', (href, page) => expect(pageBehind(href, here)).toBe(page));
});
