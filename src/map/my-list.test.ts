import { describe, expect, test } from 'vitest';
import { joined, listedKeys, withOrWithout, writtenList } from './my-list.ts';

describe('my list', () => {
	test('is written and read back', () =>
		expect(listedKeys(writtenList(['syganak', 'route.sea']))).toEqual(['syganak', 'route.sea']));
	test('of nothing is empty', () => expect(listedKeys('')).toEqual([]));
	test('passes over what is no key, and what is said twice', () =>
		expect(listedKeys('a,a,<script>,B,route.,../x,b-2')).toEqual(['a', 'b-2']));
	test('takes a hundred at most', () =>
		expect(listedKeys(Array.from({ length: 200 }, (_, at) => `p${at}`).join(','))).toHaveLength(100));
	test('gains an entry at its end, and loses it again', () => {
		expect(withOrWithout(['a'], 'b')).toEqual(['a', 'b']);
		expect(withOrWithout(['a', 'b'], 'a')).toEqual(['b']);
	});
	test('is joined with another, the own entries first', () =>
		expect(joined(['a', 'b'], ['c', 'a'])).toEqual(['a', 'b', 'c']));
});
