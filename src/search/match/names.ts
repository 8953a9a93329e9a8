import type { Shown } from '../open-index.ts';
import { skeleton } from '../words/letters.ts';
import { stemsOf } from '../words/stems.ts';
import { isStopWord } from '../words/stop-words.ts';
import { compoundsOf } from '../words/tokens.ts';

type Terms = ReadonlyMap<string, number>;

/** How surely a word was meant. */
export function meantBy(terms: Terms, word: string): number {
	let surely = terms.get(skeleton(word)) ?? 0;
	if (surely < 1) for (const stem of stemsOf(word)) surely = Math.max(surely, 0.95 * (terms.get(stem) ?? 0));
	return surely;
}

/** How much of a name was asked for, from 0 to 1. A part of a compound is little of it: «мечеть» is not «Ак-Мечеть». */
export function nameShare(terms: Terms, name: string, weightOf: (word: string) => number): number {
	let all = 0;
	let meant = 0;
	for (const parts of compoundsOf(name)) {
		let share = 0;
		let weight = 0;
		for (const word of parts) {
			const own = isStopWord(skeleton(word)) ? 0.1 : weightOf(word);
			weight += own;
			share += own * meantBy(terms, word);
		}
		const whole = parts.length > 1 ? meantBy(terms, parts.join('')) : 0;
		all += weight;
		meant += weight * Math.max(whole, (share / weight) ** parts.length);
	}
	return all === 0 ? 0 : meant / all;
}

/** The name of a document that was asked for most wholly. */
export function bestName(
	terms: Terms,
	{ title, names, otherNames }: Shown,
	weightOf: (word: string) => number,
): { readonly name: string; readonly share: number } {
	let best = { name: title, share: 0 };
	for (const name of [title, ...names, ...otherNames]) {
		const share = nameShare(terms, name, weightOf);
		if (share > best.share) best = { name, share };
	}
	return best;
}
