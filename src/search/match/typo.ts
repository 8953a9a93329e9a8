const VOWELS = 'aeiou';
/** Pairs of letters that ears and tables of letters confuse. */
const ALIKE = ['sz', 'gk', 'hk', 'gh', 'dt', 'bp', 'uv', 'fv', 'jz', 'cs', 'cj', 'mn', 'lr', 'gj'];

/** Costs are looked up by the codes of letters; letters of other scripts share the last code. */
const CODES = 128;
const codeAt = (word: string, at: number): number => Math.min(word.charCodeAt(at), CODES - 1);

/** What it costs to write one letter for another. */
const CHANGE = new Float32Array(CODES * CODES).fill(1);
for (let code = 0; code < CODES; code++) CHANGE[code * CODES + code] = 0;
const confuse = (a: string, b: string) => {
	CHANGE[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = 0.6;
	CHANGE[b.charCodeAt(0) * CODES + a.charCodeAt(0)] = 0.6;
};
for (const [a, b] of ALIKE) confuse(a!, b!);
for (const a of VOWELS) for (const b of VOWELS) if (a !== b) confuse(a, b);

/** What it costs to lose or add a letter: a vowel that is not heard is easily left out, Kzyl for Kyzyl. */
const LOSE = new Float32Array(CODES).fill(0.9);
for (const vowel of VOWELS) LOSE[vowel.charCodeAt(0)] = 0.7;
const CHEAPEST_LOSS = 0.7;
/** What it costs to swap two neighbours. */
const SWAP = 0.8;

/** What may be wrong in a word of so many letters. */
export const allowedTypos = (length: number): number => {
	if (length < 4) return 0;
	if (length < 5) return 0.7;
	if (length < 6) return 1;
	if (length < 8) return 1.5;
	return length < 11 ? 2 : 2.5;
};

/** A term close to a word, and how far it is. */
export interface Close {
	readonly at: number;
	readonly cost: number;
}

/** The table of distances between the beginnings of a term and of the word; a row for each letter of the term. */
class Distances {
	readonly #word: readonly number[];
	readonly #most: number;
	readonly #rows: Float32Array[];

	constructor(word: string, most: number) {
		this.#word = Array.from({ length: word.length }, (_, at) => codeAt(word, at));
		this.#most = most;
		const first = new Float32Array(word.length + 1);
		for (let at = 1; at <= word.length; at++) first[at] = first[at - 1]! + LOSE[this.#word[at - 1]!]!;
		this.#rows = [first];
	}

	/** Distance of the whole word from the first letters of the term. */
	after(letters: number): number {
		return this.#rows[letters]![this.#word.length]!;
	}

	/** Computes the row after one more letter; answers whether all that may follow is too far. */
	isTooFar(term: string, letter: number): boolean {
		const word = this.#word;
		const above = this.#rows[letter]!;
		const twoAbove = this.#rows[letter - 1];
		const own = codeAt(term, letter);
		const last = letter > 0 ? codeAt(term, letter - 1) : -1;
		const row = (this.#rows[letter + 1] ??= new Float32Array(word.length + 1));
		let least = (row[0] = above[0]! + LOSE[own]!);
		for (let at = 1; at <= word.length; at++) {
			const other = word[at - 1]!;
			let cost = above[at - 1]! + CHANGE[own * CODES + other]!;
			const added = above[at]! + LOSE[own]!;
			if (added < cost) cost = added;
			const lost = row[at - 1]! + LOSE[other]!;
			if (lost < cost) cost = lost;
			if (twoAbove && at > 1 && own === word[at - 2] && last === other) {
				const swapped = twoAbove[at - 2]! + SWAP;
				if (swapped < cost) cost = swapped;
			}
			row[at] = cost;
			if (cost < least) least = cost;
		}
		return least > this.#most;
	}
}

/**
 * All terms of a sorted list within `most` of a word. Neighbours share their first letters, so their rows are computed
 * once; a beginning that is already too far is passed over with all that follow it.
 */
export function closeTerms(terms: readonly string[], word: string, most: number): Close[] {
	const distances = new Distances(word, most);
	const longest = word.length + Math.floor(most / CHEAPEST_LOSS);
	const found: Close[] = [];
	let before = '';
	let known = 0; // letters of `before` whose rows stand
	let tooFarAt = Infinity; // letters of `before` after which it is too far
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at]!;
		let kept = 0;
		while (kept < known && term[kept] === before[kept]) kept++;
		if (kept >= tooFarAt) continue;
		before = term;
		tooFarAt = Infinity;
		const end = Math.min(term.length, longest + 1);
		for (known = kept; known < end && tooFarAt === Infinity; known++) {
			if (distances.isTooFar(term, known)) tooFarAt = known + 1;
		}
		if (tooFarAt < Infinity || term.length > longest) continue;
		const cost = distances.after(term.length);
		if (cost <= most) found.push({ at, cost });
	}
	return found;
}
