import { distance } from 'fastest-levenshtein';

import { toLatinLookalikes } from './lookalikes.ts';

const plain = (word: string): string =>
	toLatinLookalikes(word)
		.toLowerCase()
		.replace(/[\s_-]+/g, '-');

/** How many letters may be wrong for a word still to be recognised. */
const patience = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/**
 * The candidate an editor most likely meant, if any is near enough. Other names of a candidate count too.
 *
 * @example
 * nearest('Mosqe', ['mosque', 'museum']) // => 'mosque'
 */
export function nearest(
	word: string,
	candidates: Iterable<string>,
	otherNames: ReadonlyMap<string, string> = new Map(),
): string | undefined {
	const byName = otherNames.get(word.trim().toLowerCase());
	if (byName !== undefined) return byName;
	const sought = plain(word.trim());
	if (sought === '') return undefined;
	let best: string | undefined;
	let bestDistance = patience(sought) + 1;
	for (const candidate of candidates) {
		const offered = plain(candidate);
		if (Math.abs(offered.length - sought.length) >= bestDistance) continue;
		const wrong = distance(sought, offered);
		if (wrong < bestDistance) [best, bestDistance] = [candidate, wrong];
	}
	return best;
}
