import { expect, test } from 'vitest';
import { labelPoint } from './label-point.ts';

test('the name of a round lake stands in its middle', () => {
	const [x, y] = labelPoint([[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]])!; // prettier-ignore
	expect([x, y].map((value) => Math.round(value!))).toEqual([2, 2]);
});

test('of a bent one where it is widest, not between its arms', () => {
	const horseshoe = [[0, 0], [9, 0], [9, 9], [8, 9], [8, 3], [1, 3], [1, 9], [0, 9], [0, 0]]; // prettier-ignore
	const [, y] = labelPoint([horseshoe])!;
	expect(y).toBeLessThan(2.5);
});

test('never on an island', () => {
	const [x, y] = labelPoint([
		[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
		[[1, 1], [6, 1], [6, 9], [1, 9], [1, 1]],
	])!; // prettier-ignore
	expect([x! > 6, y! > 0]).toEqual([true, true]);
});

test('what has no area has no name', () => {
	expect(labelPoint([])).toBeUndefined();
	expect(labelPoint([[]])).toBeUndefined();
	expect(labelPoint([[[1, 1], [1, 1]]])).toBeUndefined(); // prettier-ignore
});
