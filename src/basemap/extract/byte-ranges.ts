import type { Place } from '../archive/tile-index.ts';

const GAP = 16_384; // bytes: to fetch what lies between costs less than to ask again
const LONGEST = 4_194_304; // bytes in one request, so that a broken connection costs little

/** Stretches of bytes that hold every place whole, in rising order and without overlap. */
export function byteRanges(places: readonly Place[]): Place[] {
	const ranges: { offset: number; length: number }[] = [];
	for (const { offset, length } of places.toSorted((a, b) => a.offset - b.offset)) {
		const last = ranges.at(-1);
		const lastEnd = last ? last.offset + last.length : 0;
		const isNear = last && offset <= lastEnd + GAP && offset + length - last.offset <= LONGEST;
		if (last && (offset < lastEnd || isNear)) {
			last.length = Math.max(last.length, offset + length - last.offset);
		} else ranges.push({ offset, length });
	}
	return ranges;
}
