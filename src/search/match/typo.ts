const VOWELS = new Set('aeiou');
/** Letters that ears and tables of letters confuse. */
const ALIKE = new Set(
	['sz', 'gk', 'hk', 'gh', 'dt', 'bp', 'uv', 'fv', 'jz', 'cs', 'cj', 'mn', 'lr', 'gj'].flatMap(([a, b]) => [
		`${a}${b}`,
		`${b}${a}`,
	]),
);

const change = (a: string, b: string): number => {
	if (a === b) return 0;
	if (VOWELS.has(a) && VOWELS.has(b)) return 0.6;
	return ALIKE.has(a + b) ? 0.6 : 1;
};
/** A vowel that is not heard is easily left out: Kzyl for Kyzyl. */
const lose = (letter: string): number => (VOWELS.has(letter) ? 0.7 : 0.9);

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

/**
 * All terms of a sorted list within `most` of a word. Neighbours share their first letters, so their rows of the
 * table of distances are computed once; a beginning that is already too far is skipped with all that follow it.
 */
export function closeTerms(terms: readonly string[], word: string, most: number): Close[] {
	const width = word.length;
	const rows: number[][] = [Array.from({ length: width + 1 }, (_, at) => at)];
	rows[0] = [0];
	for (let at = 1; at <= width; at++) rows[0][at] = rows[0][at - 1]! + lose(word[at - 1]!);
	const found: Close[] = [];
	let before = '';
	let deadAt = Infinity; // letters of `before` after which it was too far
	for (const [at, term] of terms.entries()) {
		let kept = 0;
		while (kept < before.length && kept < term.length && before[kept] === term[kept]) kept++;
		if (kept >= deadAt) continue;
		before = term;
		deadAt = Infinity;
		if (Math.abs(term.length - width) > most / 0.7) {
			// Rows are still needed by the terms that share a beginning with this one; too long or short only ends here.
			if (term.length > width) {
				const cutAt = Math.min(term.length, width + Math.ceil(most / 0.7) + 1);
				deadAt = fill(rows, term, word, kept, cutAt, most);
				continue;
			}
		}
		deadAt = fill(rows, term, word, kept, term.length, most);
		const cost = rows[term.length]?.[width];
		if (deadAt === Infinity && cost !== undefined && cost <= most) found.push({ at, cost });
	}
	return found;
}

/** Computes the rows for letters `from`…`to` of a term; answers after how many letters it is too far. */
function fill(
	rows: number[][],
	term: string,
	word: string,
	from: number,
	to: number,
	most: number,
): number {
	for (let letter = from; letter < to; letter++) {
		const above = rows[letter]!;
		const own = term[letter]!;
		const row = [above[0]! + lose(own)];
		let least = row[0]!;
		for (let at = 1; at <= word.length; at++) {
			const other = word[at - 1]!;
			let cost = Math.min(
				above[at - 1]! + change(own, other),
				above[at]! + lose(own),
				row[at - 1]! + lose(other),
			);
			if (letter > 0 && at > 1 && own === word[at - 2] && term[letter - 1] === other) {
				cost = Math.min(cost, rows[letter - 1]![at - 2]! + 0.8);
			}
			row.push(cost);
			if (cost < least) least = cost;
		}
		rows[letter + 1] = row;
		if (least > most) return letter + 1;
	}
	return Infinity;
}
