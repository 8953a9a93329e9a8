import { gather, type Reading } from './match/score.ts';
import type { SearchIndex } from './open-index.ts';
import { otherLayouts } from './words/keyboard.ts';
import { skeleton } from './words/letters.ts';
import { stemsOf } from './words/stems.ts';
import { tokensOf } from './words/tokens.ts';

/** So many of the best must be able to show themselves. */
const SHOWN = 12;
/** Whoever is answered so well has typed on the layout that was meant. */
const ANSWERED = 0.4;

const ORDER = { words: 0, docs: 1, text: 2 } as const;

type Awaited = SearchIndex['awaited'] extends ReadonlyMap<string, infer File> ? File : never;

/** Whether a part of the terms may hold a word: its stems as they are, and all that it begins. */
function mayHold({ from, to }: Awaited, word: string): boolean {
	const isBefore = (key: string) => to === undefined || key < String(to);
	const key = skeleton(word);
	return (
		(isBefore(key) && `${key}\uFFFF` >= String(from)) ||
		stemsOf(word).some((stem) => isBefore(stem) && stem >= String(from))
	);
}

/** The files that a query asks for as it is read, names before what is shown and text last. */
function filesForReading(index: SearchIndex, query: string, reading: Reading): string[] {
	const words = tokensOf(query).map(({ word }) => word);
	const files = [...index.awaited.values()];
	const docs = files.some(({ of }) => of === 'docs')
		? gather(index, query, reading)
				.candidates.slice(0, SHOWN)
				.filter(({ doc }) => !index.shown[doc])
		: [];
	const isAsked = (file: Awaited) =>
		file.of === 'docs'
			? docs.some(({ doc }) => doc >= Number(file.from) && (file.to === undefined || doc < Number(file.to)))
			: words.some((word) => mayHold(file, word));
	return files
		.filter(isAsked)
		.sort((a, b) => ORDER[a.of] - ORDER[b.of])
		.map(({ name }) => name);
}

/**
 * Names of the files that would make the answer to a query better, the most useful first; none once all have come.
 * Ask again after they have been added: what must be shown is known only when the names are there.
 */
export function filesFor(index: SearchIndex, query: string): string[] {
	if (index.awaited.size === 0 || tokensOf(query).length === 0) return [];
	const typed = filesForReading(index, query, 'typed');
	if (typed.length > 0) return typed;
	const best = gather(index, query).candidates[0]?.score ?? 0;
	if (best >= ANSWERED) return [];
	return [...new Set(otherLayouts(query).flatMap((other) => filesForReading(index, other, 'guessed')))];
}
