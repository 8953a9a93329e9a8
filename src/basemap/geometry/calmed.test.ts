import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { calmed } from './calmed.ts';

const winding: Position[] = Array.from({ length: 41 }, (_, i) => [i / 10, i % 2 === 0 ? 0 : 0.1]);

test('windings go and the course stays', () => {
	const calm = calmed(winding, 0.5);
	for (const [, y] of calm.slice(4, -4)) expect(y).toBeCloseTo(0.05, 1.5);
	expect(calm[0]).toEqual([0, 0]);
	expect(calm.at(-1)).toEqual([4, 0]);
});

test('a straight line remains one', () => {
	const calm = calmed(
		[
			[0, 0],
			[2, 2],
		],
		0.4,
	);
	for (const [x, y] of calm) expect(y).toBeCloseTo(x!);
});

test('points that lie on each other do no harm', () =>
	expect(
		calmed(
			[
				[1, 1],
				[1, 1],
				[1, 1],
			],
			0.4,
		),
	).toEqual([[1, 1]]));

test('nothing gives nothing', () => expect(calmed([], 0.4)).toEqual([]));
