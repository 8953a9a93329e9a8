import { expect, test } from 'vitest';
import { toAttributes, toItem, type ListItem } from './item.ts';

const inDataset = (item: ListItem) =>
	Object.fromEntries(
		Object.entries(toAttributes(item)).map(([name, value]) => [name.replace('data-', ''), value]),
	);

test.each<ListItem>([
	{
		key: 'syganak',
		nameRank: 7,
		checkedOn: '2026-11-21',
		points: [[66.9723, 44.1567]],
		precision: 'exact',
		hours: { seasons: [['01-01', [[], [[600, 1080]]]]] },
		values: { kind: ['archaeological-site'], theme: ['history', 'mountains'], access: [] },
	},
	{
		key: 'route.aral-ships',
		nameRank: 0,
		checkedOn: '2026-11-21',
		points: [
			[61.67, 46.8],
			[61.5, 45.98],
		],
		values: { days: ['0.5'] },
	},
	{ key: 'nowhere', nameRank: 1, checkedOn: '2026-11-21', points: [], values: {} },
])('what the attributes of $key tell is what they were written from', (item) =>
	expect(toItem(inDataset(item))).toEqual({ precision: undefined, hours: undefined, ...item }),
);
