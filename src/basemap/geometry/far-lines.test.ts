import { describe, expect, test } from 'vitest';
import { farLines } from './far-lines.ts';

const everywhere = () => true;
const coarse = [[[0, 0], [10, 0]]]; // prettier-ignore

describe('farLines', () => {
	test('has all of a line that nothing finer is near', () => {
		const [line, ...others] = farLines(coarse, [], everywhere);
		expect([line!.at(0), line!.at(-1), others.length]).toEqual([[0, 0], [10, 0], 0]); // prettier-ignore
	});

	test('has nothing where a finer line runs', () =>
		expect(farLines(coarse, [[[-1, 0.05], [11, 0.05]]], everywhere)).toEqual([])); // prettier-ignore

	test('joins the finer line where that begins', () => {
		const [line, ...others] = farLines(coarse, [[[4, 0.03], [11, 0.03]]], everywhere); // prettier-ignore
		expect(others).toEqual([]);
		expect(line!.at(-1)![1]).toBe(0.03);
		expect(line!.at(-1)![0]).toBeGreaterThan(3.8);
	});

	test('stays where it is wanted', () => {
		const [line] = farLines(coarse, [], ([x]) => x! < 5);
		expect(line!.at(-1)![0]).toBeLessThan(5);
	});

	test('of nothing is nothing', () => expect(farLines([[], [[1, 1]]], [[]], everywhere)).toEqual([]));
});
