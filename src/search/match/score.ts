import type { Field } from '../index/postings.ts';
import type { SearchIndex } from '../open-index.ts';
import { skeleton } from '../words/letters.ts';
import { isAskingWord, isGeneralWord, isStopWord } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';
import { meaningsOf, splitsOf, type Meaning } from './expand.ts';

/** What it is worth to stand in a field. */
const WORTH: Readonly<Record<Field, number>> = {
	name: 1,
	otherName: 0.95,
	heading: 0.6,
	kind: 0.9,
	place: 0.65,
	near: 0.5,
	called: 0.75,
	kindred: 0.5,
	text: 0.3,
};
/** Weight of a word that says little. */
const LITTLE = 0.02;
/** Weight of «where» and «how»: enough to find what explains it. */
const ASKING = 0.2;
/** Weight of «district» or «town», which stand in the names of many. */
const GENERAL = 0.4;

function sayingOf(word: string): number {
	const key = skeleton(word);
	if (isStopWord(key)) return LITTLE;
	if (isAskingWord(key)) return ASKING;
	return isGeneralWord(word) ? GENERAL : 1;
}

/** From here on a joined word is believed to be meant by two. */
const JOINED = 0.75;

/** Where a word leads in a document. */
interface Found {
	readonly worth: number;
	readonly field: Field;
	/** Whether the word says what the document is. */
	readonly isKind: boolean;
}

/** One word of the query with the documents it leads to. */
export interface Sought {
	readonly word: string;
	/** How much it tells: words that few documents have tell more. */
	readonly weight: number;
	/** Worth of the best place in each document that it leads to. */
	readonly worth: ReadonlyMap<number, Found>;
}

/** A document that answers. */
export interface Candidate {
	readonly doc: number;
	readonly score: number;
	/** Strongest field, by what it added. */
	readonly field: Field;
	/** How much of the query it answers, from 0 to 1. */
	readonly covered: number;
	/** Words of the query that lead to it, by their place. */
	readonly found: readonly boolean[];
}

/** What a query means, and the documents that answer, best first. */
export interface Gathered {
	readonly sought: readonly Sought[];
	readonly candidates: readonly Candidate[];
	/** Terms that were meant, and how surely. */
	readonly terms: ReadonlyMap<string, number>;
}

type Worth = Map<number, Found>;

function spread(into: Worth, meanings: readonly Meaning[]): Worth {
	for (const { table, at, surely } of meanings) {
		for (const { doc, field } of table.postings(at)) {
			const worth = WORTH[field] * surely;
			const before = into.get(doc);
			const isKind = field === 'kind' || (before?.isKind ?? false);
			if (!before || before.worth < worth) into.set(doc, { worth, field, isKind });
			else if (isKind && !before.isKind) into.set(doc, { ...before, isKind });
		}
	}
	return into;
}

const both = (one: Worth, other: Worth): Worth => {
	const shared: Worth = new Map();
	for (const [doc, found] of one) {
		const there = other.get(doc);
		if (there) shared.set(doc, { ...found, worth: Math.min(found.worth, there.worth) });
	}
	return shared;
};

const take = (into: Worth, from: Worth): void => {
	for (const [doc, one] of from) if ((into.get(doc)?.worth ?? 0) < one.worth) into.set(doc, one);
};

const surest = (meanings: readonly Meaning[]): number =>
	meanings.reduce((most, { surely, table }) => (table.of === 'words' ? Math.max(most, surely) : most), 0);

/** Whether a query is as it was typed, or read on another layout. */
export type Reading = 'typed' | 'guessed';

/** Documents that answer a query, by the words it shares with them. */
export function gather(index: SearchIndex, query: string, reading: Reading = 'typed'): Gathered {
	const words = tokensOf(query).map(({ word }) => word);
	const isOpen = reading === 'typed' && !/\s$/.test(query);
	const worths = words.map((): Worth => new Map());
	const terms = new Map<string, number>();
	const meant = (meanings: readonly Meaning[]) => {
		for (const { table, at, surely } of meanings) {
			const term = table.terms[at]!;
			if ((terms.get(term) ?? 0) < surely) terms.set(term, surely);
		}
	};
	words.forEach((word, at) => {
		const meanings = meaningsOf(index, word, isOpen && at === words.length - 1 ? 'open' : reading);
		meant(meanings);
		spread(worths[at]!, meanings);
		if (surest(meanings) < JOINED && skeleton(word).length >= 6) {
			const split = splitsOf(index, word);
			if (split.length > 0) {
				meant(split);
				take(worths[at]!, split.map((part) => spread(new Map(), [part])).reduce(both));
			}
		}
		const next = words[at + 1];
		if (next === undefined) return;
		const joined = meaningsOf(index, word + next, reading).filter(({ surely }) => surely >= JOINED);
		if (joined.length === 0) return;
		meant(joined);
		spread(worths[at]!, joined);
		spread(worths[at + 1]!, joined);
	});
	const sought = words.map((word, at): Sought => {
		const worth = worths[at]!;
		const tells = Math.log(1 + index.count / Math.max(1, strong(worth)));
		return { word, worth, weight: tells * sayingOf(word) };
	});
	return { sought, terms, candidates: rank(index, sought) };
}

/** Documents in which a word stands about as well as it stands anywhere. */
function strong(worth: Worth): number {
	let best = 0;
	for (const one of worth.values()) best = Math.max(best, one.worth);
	let count = 0;
	for (const one of worth.values()) if (one.worth >= best * 0.6) count++;
	return count;
}

/** From the reciprocal of this on, a word counts as answered; one that only a text holds is answered in part. */
const COVERS = 1.7;
/** An older name is a name of its own: half of it beside half of the name is no answer. */
const ASIDE = 0.5;
/** What it adds that the word says what the document is: a sea before a station named after it. */
const OF_KIND = 1.1;
/** What importance adds. */
const IMPORTANCE = [1, 1.12, 1.05, 1];

function rank(index: SearchIndex, sought: readonly Sought[]): Candidate[] {
	const total = sought.reduce((sum, { weight }) => sum + weight, 0);
	const docs = new Set(sought.flatMap(({ worth }) => [...worth.keys()]));
	const telling = sought.filter(({ word }) => !isGeneralWord(word));
	const candidates: Candidate[] = [];
	for (const doc of docs) {
		let sum = 0;
		let covered = 0;
		let most = 0;
		let field: Field = 'text';
		const named = telling.some(({ worth }) => worth.get(doc)?.field === 'name');
		const found = sought.map(({ worth, weight }) => {
			const one = worth.get(doc);
			if (!one) return false;
			const isAside = named && one.field === 'otherName';
			sum += weight * one.worth * (isAside ? ASIDE : 1) * (one.isKind ? OF_KIND : 1);
			covered += weight * (isAside ? ASIDE : 1) * Math.min(1, one.worth * COVERS);
			if (weight * one.worth > most) {
				most = weight * one.worth;
				field = one.field;
			}
			return true;
		});
		const score = (sum / total) * (covered / total) ** 0.7 * IMPORTANCE[index.importance[doc] ?? 3]!;
		candidates.push({ doc, score, field, covered: covered / total, found });
	}
	return candidates.sort((a, b) => b.score - a.score || a.doc - b.doc);
}
