import { describe, expect, test } from 'vitest';
import { spread } from './spread.ts';

const at = (middle: number, size = 10) => ({ at: middle, size });

describe('spread', () => {
	test('leaves alone what does not touch', () => expect(spread([at(20), at(50)], 0, 100)).toEqual([20, 50]));
	test('moves two that want the same place by half a size each', () =>
		expect(spread([at(50), at(50)], 0, 100)).toEqual([45, 55]));
	test('holds what stands at an end on the line', () =>
		expect(spread([at(1), at(2), at(99)], 0, 100)).toEqual([5, 15, 95]));
	test('pushes a chain of neighbours as far as needed', () =>
		expect(spread([at(30), at(35), at(40), at(41)], 0, 100)).toEqual([21.5, 31.5, 41.5, 51.5]));
	test('has nothing to do for nothing', () => expect(spread([], 0, 100)).toEqual([]));

	test('never lets two overlap, whatever they want', () => {
		const wanted = Array.from({ length: 9 }, (_, i) => at((i * i * 37) % 100, 5 + (i % 3))).toSorted(
			(a, b) => a.at - b.at,
		);
		const middles = spread(wanted, 0, 100);
		middles.slice(1).forEach((middle, i) => {
			expect(middle - middles[i]!).toBeGreaterThanOrEqual((wanted[i]!.size + wanted[i + 1]!.size) / 2 - 1e-9);
		});
		expect(middles[0]! - wanted[0]!.size / 2).toBeGreaterThanOrEqual(0);
		expect(middles.at(-1)! + wanted.at(-1)!.size / 2).toBeLessThanOrEqual(100);
	});
});
