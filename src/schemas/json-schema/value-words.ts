import { emblems, heroes, hours, lands, storyDrawings } from './value-words/drawings.ts';
import * as kinds from './value-words/kinds.ts';
import * as states from './value-words/states.ts';
import type { ValueWords } from './value-words/value.ts';
import * as ways from './value-words/ways.ts';

const LISTS: readonly ValueWords[] = [
	...[kinds, states, ways].flatMap((module) => Object.values<ValueWords>(module)),
	heroes,
	lands,
	hours,
	storyDrawings,
	emblems,
];

const keyOf = (values: readonly string[]): string => values.toSorted().join(' ');
const byValues = new Map(LISTS.map((list) => [keyOf(Object.keys(list)), list] as const));

/** One line of explanation for each value of a list, in the order of the values; `undefined` if nobody explained them. */
export function meaningsOf(values: readonly string[]): string[] | undefined {
	const list = byValues.get(keyOf(values));
	return list && values.map((value) => Object.values(list[value]!).join(' · '));
}
