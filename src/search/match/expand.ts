import type { SearchIndex, TermTable } from '../open-index.ts';
import { TEXT_LETTERS } from '../index/files.ts';
import { skeleton } from '../words/letters.ts';
import { stemsOf } from '../words/stems.ts';
import { allowedTypos, closeTerms } from './typo.ts';

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

/** What is left of a stem's certainty for each letter that was cut off. */
const stemmed = (cut: number): number => Math.max(0.78, 0.97 - 0.02 * cut);
/** A beginning means the term the more surely, the less is missing. */
const begun = (length: number, whole: number, isLast: boolean): number =>
	(isLast ? 0.6 : 0.5) + 0.35 * (length / whole);
const mistyped = (cost: number, length: number): number => 0.9 * (1 - cost / length) ** 1.5;

/**
 * The terms a word may mean: itself, its stems, what it begins, and where nothing is sure, what it is a slip of.
 */
export function meaningsOf(index: SearchIndex, word: string, isLast: boolean): Meaning[] {
	const key = skeleton(word);
	if (key === '') return [];
	const found = new Map<string, Meaning>();
	const add = (table: TermTable, at: number, surely: number) => {
		const id = `${index.tables.indexOf(table)} ${at}`;
		if ((found.get(id)?.surely ?? 0) < surely) found.set(id, { table, at, surely });
	};
	let best = 0;
	const stems = stemsOf(word);
	for (const table of index.tables) {
		const isText = table.of === 'text';
		const kept = (letters: string) => (isText ? letters.slice(0, TEXT_LETTERS) : letters);
		for (const stem of stems) {
			const at = firstFrom(table.terms, kept(stem));
			if (table.terms[at] !== kept(stem)) continue;
			const surely = stem === key ? 1 : stemmed(key.length - stem.length);
			add(table, at, surely);
			if (!isText) best = Math.max(best, surely);
		}
		if (key.length < (isText ? 4 : 2)) continue;
		for (let at = firstFrom(table.terms, kept(key)); table.terms[at]?.startsWith(kept(key)); at++) {
			const surely = begun(key.length, Math.max(key.length, table.terms[at]!.length), isLast);
			add(table, at, surely);
			if (!isText) best = Math.max(best, surely);
		}
	}
	if (best < SURE && !/\d/.test(key)) {
		for (const table of index.tables) {
			if (table.of !== 'words') continue;
			for (const stem of stemsOf(word)) {
				const most = allowedTypos(stem.length);
				if (most === 0) continue;
				for (const { at, cost } of closeTerms(table.terms, stem, most)) {
					add(table, at, mistyped(cost, stem.length) * (stem === key ? 1 : 0.9));
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
			if (!before || (upTo[end] && upTo[end].length <= before.length + 1)) continue;
			const last = exact(key.slice(start, end));
			if (last) upTo[end] = [...before, last];
		}
	}
	const whole = upTo[key.length] ?? [];
	return whole.length > 1 ? whole : [];
}
