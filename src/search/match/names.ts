import type { Shown } from '../open-index.ts';
import { skeleton } from '../words/letters.ts';
import { stemsOf } from '../words/stems.ts';
import { isStopWord } from '../words/stop-words.ts';
import { compoundsOf } from '../words/tokens.ts';

/** Weight of a word that says little in a name. */
const LITTLE = 0.1;

type Terms = ReadonlyMap<string, number>;

/** How surely a word was meant. */
export function meantBy(terms: Terms, word: string): number {
	let surely = terms.get(skeleton(word)) ?? 0;
	if (surely < 1) for (const stem of stemsOf(word)) surely = Math.max(surely, 0.95 * (terms.get(stem) ?? 0));
	return surely;
}

/** A name by its words; those that hyphens join stand together, with all of them as one word at the end. */
interface Name {
	readonly name: string;
	readonly compounds: readonly { readonly parts: readonly string[]; readonly whole: string }[];
}

const known = new WeakMap<Shown, readonly Name[]>();

/** The names of a document, taken apart once. */
function namesOf(shown: Shown): readonly Name[] {
	let names = known.get(shown);
	if (!names) {
		names = [shown.title, ...shown.names, ...shown.otherNames].map((name) => ({
			name,
			compounds: compoundsOf(name).map((parts) => ({ parts, whole: parts.join('') })),
		}));
		known.set(shown, names);
	}
	return names;
}

/** How much of a name was asked for, from 0 to 1. A part of a compound is little of it: «мечеть» is not «Ак-Мечеть». */
function shareOf(terms: Terms, { compounds }: Name, weightOf: (word: string) => number): number {
	let all = 0;
	let meant = 0;
	for (const { parts, whole } of compounds) {
		let share = 0;
		let weight = 0;
		for (const word of parts) {
			const own = isStopWord(skeleton(word)) ? LITTLE : weightOf(word);
			weight += own;
			share += own * meantBy(terms, word);
		}
		const joined = parts.length > 1 ? meantBy(terms, whole) : 0;
		all += weight;
		meant += weight * Math.max(joined, (share / weight) ** parts.length);
	}
	return all === 0 ? 0 : meant / all;
}

/** The name of a document that was asked for most wholly. */
export function bestName(
	terms: Terms,
	shown: Shown,
	weightOf: (word: string) => number,
): { readonly name: string; readonly share: number } {
	let best = { name: shown.title, share: 0 };
	for (const name of namesOf(shown)) {
		const share = shareOf(terms, name, weightOf);
		if (share > best.share) best = { name: name.name, share };
	}
	return best;
}
