import { expect, test } from 'vitest';
import { firstPassage } from './first-passage.ts';

const THERE = [0, 0, 100, 0, 200, 0];
const BACK = [200, 0, 100, 0, 0, 0];

test('a way is drawn as it is the first time', () => {
	expect(firstPassage([THERE], new Set())).toEqual([THERE]);
});

test('a way back over the same stretches is not drawn again', () => {
	expect(firstPassage([THERE, BACK], new Set())).toEqual([THERE]);
});

test('what branches off a known way is drawn from where it leaves', () => {
	const passed = new Set<string>();
	firstPassage([THERE], passed);
	expect(firstPassage([[0, 0, 100, 0, 100, 50]], passed)).toEqual([[100, 0, 100, 50]]);
});

test('a known stretch in the middle leaves two pieces', () => {
	const passed = new Set<string>();
	firstPassage([THERE], passed);
	expect(firstPassage([[0, 50, 0, 0, 100, 0, 100, 50]], passed)).toEqual([
		[0, 50, 0, 0],
		[100, 0, 100, 50],
	]);
});

test('nothing and a single point give nothing', () => {
	expect(firstPassage([[], [5, 5]], new Set())).toEqual([]);
});
