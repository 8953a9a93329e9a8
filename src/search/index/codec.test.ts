import { describe, expect, test } from 'vitest';
import { fromSigns, toSigns } from './numbers.ts';
import { fromPostings, toPostings, type Posting } from './postings.ts';
import { fromTermList, toTermList } from './term-list.ts';

describe('what is written can be read', () => {
	test('numbers', () => {
		const numbers = [0, 1, 69, 70, 71, 699, 700, 4999, 123_456];
		const signs = numbers.map(toSigns).join('');
		expect(fromSigns(signs)).toEqual(numbers);
		expect(JSON.stringify(signs)).toHaveLength(signs.length + 2);
		expect(signs).not.toMatch(/[\d\s]/);
	});

	test('terms', () => {
		const terms = ['15', 'aral', 'arali', 'aralkum', 'baikonur', 'x'.repeat(40), `${'x'.repeat(40)}y`];
		expect(fromTermList(toTermList(terms))).toEqual(terms);
		expect(fromTermList(toTermList([]))).toEqual([]);
	});

	test('postings', () => {
		const postings: Posting[] = [
			{ doc: 0, field: 'name' },
			{ doc: 3, field: 'kind' },
			{ doc: 300, field: 'name' },
			{ doc: 4000, field: 'text' },
		];
		const byDoc = (all: readonly Posting[]) => all.toSorted((a, b) => a.doc - b.doc);
		expect(byDoc(fromPostings(toPostings(postings)))).toEqual(postings);
		expect(fromPostings('')).toEqual([]);
	});
});
