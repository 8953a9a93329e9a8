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

/** Words for what a document is. */
export interface KindsOf {
	/** By its kind. */
	readonly kind: readonly string[];
	/** By its name: «… стансасы» is a station, whatever its kind. */
	readonly called: readonly string[];
	/** What serves as well. */
	readonly kindred: readonly string[];
}

/** What a document may be called, in all languages. */
export function kindsOf({ kind, section, names, title }: SearchDocument): KindsOf {
	const own = new Set([title, ...names.map(({ text }) => text)].flatMap(wordsOf).flatMap(stemsOf));
	const isOne = ({ entry }: Kind) => entry.of.includes(kind) || entry.of.includes(section);
	const isCalled = (one: Kind) => !isOne(one) && [...one.names].some((name) => own.has(name));
	const isLike = (one: Kind) => one.entry.also?.includes(kind) && !isOne(one) && !isCalled(one);
	const wordsOfThose = (is: (one: Kind) => boolean | undefined) =>
		KINDS.filter(is).flatMap(({ words }) => words);
	return { kind: wordsOfThose(isOne), called: wordsOfThose(isCalled), kindred: wordsOfThose(isLike) };
}
