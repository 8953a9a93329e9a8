/**
 * Numbers of stops that share one pin, in order, neighbours as a range.
 *
 * @example
 * numberRanges([5, 1, 3, 2]) // => '1–3·5'
 */
export function numberRanges(numbers: readonly number[]): string {
	const sorted = [...new Set(numbers)].sort((a, b) => a - b);
	const ranges: [first: number, last: number][] = [];
	for (const number of sorted) {
		const range = ranges.at(-1);
		if (range && range[1] === number - 1) range[1] = number;
		else ranges.push([number, number]);
	}
	return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join('·');
}
