import type { Mark, Marked } from '../types.ts';
import { tokensOf } from '../words/tokens.ts';
import { meantBy } from './names.ts';

/** Below this a word only resembles what was asked for. */
const SHOWN = 0.5;

/** A text with the words that were asked for. */
export function marked(terms: ReadonlyMap<string, number>, text: string): Marked {
	const marks = tokensOf(text)
		.filter(({ word }) => meantBy(terms, word) >= SHOWN)
		.map(({ start, end }): Mark => [start, end]);
	return { text, marks };
}
