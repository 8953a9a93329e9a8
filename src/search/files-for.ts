import { gather } from './match/score.ts';
import type { SearchIndex } from './open-index.ts';
import { otherLayouts } from './words/keyboard.ts';
import { stemsOf } from './words/stems.ts';
import { tokensOf } from './words/tokens.ts';

/** So many of the best must be able to show themselves. */
const SHOWN = 30;

const ORDER = { words: 0, docs: 1, text: 2 } as const;

/**
 * Names of the files that would make the answer to a query better, the most useful first; none once all have come.
 * Ask again after each has been added: what must be shown is known only when the names are there.
 */
export function filesFor(index: SearchIndex, query: string): string[] {
	if (index.awaited.size === 0) return [];
	const readings = [query, ...otherLayouts(query)];
	const keys = readings.flatMap((reading) => tokensOf(reading).flatMap(({ word }) => stemsOf(word)));
	if (keys.length === 0) return [];
	const docs = new Set(
		[...index.awaited.values()].some(({ of }) => of === 'docs')
			? readings.flatMap((reading) => gather(index, reading).candidates.slice(0, SHOWN).map(({ doc }) => doc))
			: [],
	);
	const isNeeded = ({ of, from, to }: { of: string; from: string | number; to: string | number | undefined }) =>
		of === 'docs'
			? [...docs].some((doc) => doc >= Number(from) && (to === undefined || doc < Number(to)))
			: keys.some((key) => (to === undefined || key < to) && `${key}\uFFFF` >= String(from));
	return [...index.awaited.values()]
		.filter(isNeeded)
		.sort((a, b) => ORDER[a.of] - ORDER[b.of])
		.map(({ name }) => name);
}
