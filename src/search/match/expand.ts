import type { SearchIndex, TermTable } from '../open-index.ts';
import { TEXT_LETTERS } from '../index/files.ts';
import { skeleton } from '../words/letters.ts';
import { stemsOf } from '../words/stems.ts';
import { allowedTypos, closeTerms } from './typo.ts';

/** A word may still be being typed, be finished, or be guessed at from another keyboard layout. */
export type WordState = 'open' | 'typed' | 'guessed';

/** A term of the index that a word of the query may mean, and how surely, from 0 to 1. */
export interface Meaning {
	readonly table: TermTable;
	readonly at: number;
	readonly surely: number;
}

/** First term that is not before `key`. */
export function firstFrom(terms: readonly string[], key: string): number {
	let low = 0;
	let high = terms.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (terms[middle]! < key) low = middle + 1;
		else high = middle;
	}
	return low;
}

const SURE = 0.9;
/** A word that is both bent and mistyped has fewer slips. */
const STEM_TYPOS = 0.6;
const LEAST_TYPO = 0.6;
/** So many of its stems are looked at for slips. */
const BENT = 4;
/** What is left of a slip where a text has the very word. */
const TOLD = 0.4;

/** A stem is the less sure, the more was cut off and the less remains. */
const stemmed = (length: number, whole: number): number =>
	Math.max(0.78, 0.97 - 0.02 * (whole - length)) - (length <= 3 ? 0.12 : 0);
/** A beginning means the term the more surely, the less is missing. */
const begun = (length: number, whole: number, state: WordState): number =>
	(state === 'open' ? 0.6 : 0.5) + 0.35 * (length / whole);
const mistyped = (cost: number, length: number): number => 0.9 * (1 - cost / length) ** 1.5;

/** What words mean, while an index stays as it is: of a query only the last word changes with a key. */
const known = new WeakMap<SearchIndex, { tables: number; readonly meanings: Map<string, Meaning[]> }>();
const MOST_KNOWN = 1000;

/** The terms a word may mean, the same as long as the index has not grown. */
export function meaningsOf(index: SearchIndex, word: string, state: WordState): readonly Meaning[] {
	const id = `${state} ${word}`;
	let here = known.get(index);
	if (here?.tables !== index.tables.length || here.meanings.size > MOST_KNOWN) {
		here = { tables: index.tables.length, meanings: new Map() };
		known.set(index, here);
	}
	let meanings = here.meanings.get(id);
	if (!meanings) here.meanings.set(id, (meanings = findMeanings(index, word, state)));
	return meanings;
}

/**
 * The terms a word may mean: itself, its stems, what it begins, and where nothing is sure, what it is a slip of.
 */
function findMeanings(index: SearchIndex, word: string, state: WordState): Meaning[] {
	const key = skeleton(word);
	if (key === '') return [];
	const found = new Map<string, Meaning>();
	const add = (table: TermTable, at: number, surely: number) => {
		const id = `${index.tables.indexOf(table)} ${at}`;
		if ((found.get(id)?.surely ?? 0) < surely) found.set(id, { table, at, surely });
	};
	let best = 0;
	let isTold = false;
	const stems = stemsOf(word);
	for (const table of index.tables) {
		const isText = table.of === 'text';
		const kept = (letters: string) => (isText ? letters.slice(0, TEXT_LETTERS) : letters);
		for (const stem of stems) {
			const at = firstFrom(table.terms, kept(stem));
			if (table.terms[at] !== kept(stem)) continue;
			const surely = stem === key ? 1 : stemmed(stem.length, key.length);
			add(table, at, surely);
			if (!isText) best = Math.max(best, surely);
			else if (stem === key && key.length <= TEXT_LETTERS) isTold = true;
		}
		if (key.length < (isText || state === 'guessed' ? 4 : 2)) continue;
		for (let at = firstFrom(table.terms, kept(key)); table.terms[at]?.startsWith(kept(key)); at++) {
			const surely = begun(key.length, Math.max(key.length, table.terms[at]!.length), state);
			add(table, at, surely);
			if (!isText) best = Math.max(best, surely);
		}
	}
	if (best < SURE && !/\d/.test(key)) {
		for (const table of index.tables) {
			if (table.of !== 'words') continue;
			for (const stem of stems.slice(0, BENT)) {
				const most = allowedTypos(stem.length) * (stem === key ? 1 : STEM_TYPOS);
				if (most < LEAST_TYPO) continue;
				for (const { at, cost } of closeTerms(table.terms, stem, most)) {
					add(table, at, mistyped(cost, stem.length) * (stem === key ? 1 : 0.9) * (isTold ? TOLD : 1));
				}
			}
		}
	}
	return [...found.values()];
}

/** Shortest word that is believed to stand glued to others. */
const GLUED = 3;

/** Words of the index that were written as one, as few as possible; none where letters remain. */
export function splitsOf(index: SearchIndex, word: string): Meaning[] {
	const key = skeleton(word);
	const exact = (part: string): Meaning | undefined => {
		for (const table of index.tables) {
			if (table.of !== 'words') continue;
			const at = firstFrom(table.terms, part);
			if (table.terms[at] === part) return { table, at, surely: SURE };
		}
		return undefined;
	};
	const upTo: (Meaning[] | undefined)[] = [[]];
	for (let end = GLUED; end <= key.length; end++) {
		for (let start = 0; start <= end - GLUED; start++) {
			const before = upTo[start];
			if (!before || (upTo[end]?.length ?? Infinity) <= before.length + 1) continue;
			// Where one word ends as the next begins, the letter is kept once.
			const last = exact(key.slice(start, end)) ?? (start > 0 ? exact(key.slice(start - 1, end)) : undefined);
			if (last) upTo[end] = [...before, last];
		}
	}
	const whole = upTo[key.length] ?? [];
	return whole.length > 1 ? whole : [];
}
