import type { SearchDocument } from '../types.ts';
import { KIND_WORDS, type KindWords } from '../words/kind-words.ts';
import { skeleton } from '../words/letters.ts';
import { stemsOf } from '../words/stems.ts';
import { wordsOf } from '../words/tokens.ts';

interface Kind {
	readonly entry: KindWords;
	readonly names: ReadonlySet<string>;
	readonly words: readonly string[];
}

const KINDS: readonly Kind[] = KIND_WORDS.map((entry) => ({
	entry,
	names: new Set(wordsOf(entry.names).map(skeleton)),
	words: wordsOf(`${entry.names} ${entry.words ?? ''}`),
}));

/** What a document is called by its kind, and by what its name says it is: «… стансасы» is a station too. */
export function kindsOf({ kind, section, names, title }: SearchDocument): {
	readonly kind: readonly string[];
	readonly kindred: readonly string[];
} {
	const called = new Set([title, ...names.map(({ text }) => text)].flatMap(wordsOf).flatMap(stemsOf));
	const isOne = ({ entry }: Kind) => entry.of.includes(kind) || entry.of.includes(section);
	const isLike = ({ entry, names: own }: Kind) =>
		entry.also?.includes(kind) || [...own].some((name) => called.has(name));
	return {
		kind: KINDS.filter(isOne).flatMap(({ words }) => words),
		kindred: KINDS.filter((one) => !isOne(one) && isLike(one)).flatMap(({ words }) => words),
	};
}
