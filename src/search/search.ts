import type { Field } from './index/postings.ts';
import { firstFrom } from './match/expand.ts';
import { marked } from './match/mark.ts';
import { bestName } from './match/names.ts';
import { gather, type Candidate, type Gathered, type Reading } from './match/score.ts';
import type { SearchIndex, Shown } from './open-index.ts';
import type { Answer, MatchField, Reason, Result, SearchOptions, SearchSection } from './types.ts';
import { otherLayouts } from './words/keyboard.ts';
import { remembered } from './words/remembered.ts';
import { skeleton } from './words/letters.ts';

const LIMIT = 20;
/** How many of the best by words are looked at by their names. */
const LOOKED_AT = 80;
/** What answers so much worse than the best shares a word with the query by chance. */
const BY_CHANCE = 0.25;
/** A query read on another layout must answer so much better. */
const OTHER_LAYOUT = 0.65;
/** No reading on another layout can answer better than this: every factor of its worth is at its highest. */
const BEYOND_OTHERS = 0.92;

/** What a section is sought for, beside the others. */
const SECTION: Partial<Record<SearchSection, number>> = {
	routes: 0.95,
	articles: 0.94,
	documents: 0.8,
	settlements: 0.97,
	services: 0.97,
};

interface Ranked extends Candidate {
	readonly shown: Shown;
	readonly name: string;
	readonly final: number;
}

/** How much a word of a name tells. */
function weightIn(index: SearchIndex): (word: string) => number {
	return remembered((word) => {
		const key = skeleton(word);
		for (const table of index.tables) {
			if (table.of !== 'words') continue;
			const at = firstFrom(table.terms, key);
			if (table.terms[at] !== key) continue;
			const named = table.postings(at).length;
			return Math.log(1 + index.count / named);
		}
		return Math.log(1 + index.count);
	});
}

function ranked(index: SearchIndex, { candidates, terms }: Gathered): Ranked[] {
	const weightOf = weightIn(index);
	return candidates
		.slice(0, LOOKED_AT)
		.flatMap((candidate): Ranked[] => {
			const shown = index.shown[candidate.doc];
			if (!shown) return [];
			const { name, share } = bestName(terms, shown, weightOf);
			const final =
				candidate.score * (0.75 + 0.4 * share * candidate.covered) * (SECTION[shown.section] ?? 1);
			return [{ ...candidate, shown, name, final }];
		})
		.sort((a, b) => b.final - a.final || a.doc - b.doc);
}

/** A district and the settlements that its page tells of are one answer: the best of them. */
function onePerPage(all: readonly Ranked[]): Ranked[] {
	const seen = new Set<string>();
	return all.filter(({ shown: { section, path } }) => {
		if (section !== 'districts' && section !== 'settlements') return true;
		if (seen.has(path)) return false;
		seen.add(path);
		return true;
	});
}

const TOLD: Partial<Record<Field, MatchField>> = { called: 'kind', kindred: 'kind', near: 'place' };

function reasonOf({ field, found, name, shown }: Ranked, { sought, terms }: Gathered): Reason {
	const words = sought.filter((_, at) => found[at]).map(({ word }) => word);
	const missing = sought.filter((_, at) => !found[at]).map(({ word }) => word);
	const told = TOLD[field] ?? (field as MatchField);
	const where: Partial<Record<MatchField, string>> = {
		...(name === shown.title ? {} : { name, otherName: name }),
		kind: shown.kicker,
		place: shown.kicker,
		...(shown.summary ? { text: shown.summary, summary: shown.summary } : {}),
	};
	const text = where[told];
	return { field: told, words, missing, ...(text ? { found: marked(terms, text) } : {}) };
}

function resultOf(one: Ranked, gathered: Gathered): Result {
	const { id, section, path, title, kicker, summary, point, picture } = one.shown;
	return {
		id,
		section,
		path,
		title: marked(gathered.terms, title),
		kicker,
		summary: marked(gathered.terms, summary),
		...(picture ? { picture } : {}),
		...(point ? { point } : {}),
		score: one.final,
		reason: reasonOf(one, gathered),
	};
}

/** The entries that a query means, best first, each with the reason why. */
export function search(
	index: SearchIndex,
	query: string,
	{ limit = LIMIT, section }: SearchOptions = {},
): Answer {
	const read = (reading: string, how: Reading) => {
		const gathered = gather(index, reading, how);
		const all = onePerPage(ranked(index, gathered));
		return { reading, gathered, all, worth: (all[0]?.final ?? 0) * (how === 'typed' ? 1 : OTHER_LAYOUT) };
	};
	const typed = read(query, 'typed');
	const readings =
		typed.worth >= BEYOND_OTHERS
			? [typed]
			: [typed, ...otherLayouts(query).map((other) => read(other, 'guessed'))];
	const best = readings.reduce((one, other) => (other.worth > one.worth ? other : one));
	const meant = best.all.filter(({ final }) => final >= BY_CHANCE * best.all[0]!.final);
	const own = section ? meant.filter(({ shown }) => shown.section === section) : meant;
	const sections = new Map<SearchSection, number>();
	for (const { shown } of meant) sections.set(shown.section, (sections.get(shown.section) ?? 0) + 1);
	return {
		results: own.slice(0, limit).map((one) => resultOf(one, best.gathered)),
		total: own.length,
		sections,
		...(best.reading === query ? {} : { readAs: best.reading }),
	};
}
