/** Longest beginning that is not written again; `A` is none. */
const MOST_SHARED = 25;
const A = 'A'.codePointAt(0)!;

const shared = (one: string, other: string): number => {
	let length = 0;
	while (length < MOST_SHARED && length < one.length && one[length] === other[length]) length++;
	return length;
};

/** Sorted small-letter terms in one string: a capital says how much of the term before it begins the next. */
export const toTermList = (terms: readonly string[]): string =>
	terms
		.map((term, index) => {
			const kept = shared(term, terms[index - 1] ?? '');
			return String.fromCodePoint(A + kept) + term.slice(kept);
		})
		.join('');

/** The terms that `toTermList` wrote. */
export function fromTermList(list: string): string[] {
	const terms: string[] = [];
	let before = '';
	for (const [, capital, rest] of list.matchAll(/([A-Z])([^A-Z]*)/g)) {
		before = before.slice(0, capital!.codePointAt(0)! - A) + rest!;
		terms.push(before);
	}
	return terms;
}
