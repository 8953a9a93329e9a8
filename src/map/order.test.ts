import { describe, expect, test } from 'vitest';
import { toEntries } from './entries.ts';
import { byDistance, byImportance, kmFrom } from './order.ts';
import { aMap, aPlace, aRoute } from './test-data.ts';

const stop = (lngLat: readonly [number, number]) => ({ number: 1, id: 's', name: 's', kicker: '', lngLat });
const entries = toEntries(
	aMap({
		places: [
			aPlace({ id: 'lost', importance: 1 }),
			aPlace({ id: 'far', importance: 2, lngLat: [5, 0] }),
			aPlace({ id: 'near', importance: 3, lngLat: [1, 0] }),
		],
		routes: [aRoute({ id: 'ride', stops: [stop([9, 0]), stop([2, 0])] })],
	}),
);
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('the order of the list', () => {
	test('is routes, then places by importance', () =>
		expect(keys(byImportance(entries))).toEqual(['route.ride', 'lost', 'far', 'near']));
	test('is nearest first from a point; a route is as near as its nearest stop; what is not located comes last', () =>
		expect(keys(byDistance(entries, [0, 0]))).toEqual(['near', 'route.ride', 'far', 'lost']));
	test('of nothing is nothing', () => expect(byDistance([], [0, 0])).toEqual([]));
});

test('there is no distance to what is not located', () =>
	expect(
		kmFrom(
			[0, 0],
			entries.find(({ key }) => key === 'lost')!,
		),
	).toBeUndefined());
