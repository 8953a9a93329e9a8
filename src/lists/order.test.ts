import { describe, expect, test } from 'vitest';
import type { ListItem } from './item.ts';
import { inOrder } from './order.ts';

const anItem = (item: Partial<ListItem>): ListItem => ({
	key: '',
	nameRank: 0,
	checkedOn: '2026-11-21',
	points: [],
	values: {},
	...item,
});
const items = [
	anItem({ key: 'lake', nameRank: 2, points: [[61.8, 46.1]], checkedOn: '2026-11-22' }),
	anItem({ key: 'nowhere', nameRank: 1 }),
	anItem({
		key: 'ride',
		nameRank: 0,
		points: [
			[66, 44],
			[61.66, 46.79],
		],
	}),
];
const keys = (...order: [Parameters<typeof inOrder>[1], Parameters<typeof inOrder>[2]?]) =>
	inOrder(items, order[0], order[1]).map(({ key }) => key);

describe('a list', () => {
	test('stands as the guide has it', () => expect(keys(undefined)).toEqual(['lake', 'nowhere', 'ride']));
	test('runs by name', () => expect(keys('name')).toEqual(['ride', 'nowhere', 'lake']));
	test('has the newest check first, else stays as it was', () =>
		expect(keys('checked')).toEqual(['lake', 'nowhere', 'ride']));
	test('runs from near to far, a route by its nearest stop, and what is nowhere comes last', () =>
		expect(keys('name', [61.67, 46.8])).toEqual(['ride', 'lake', 'nowhere']));
});
