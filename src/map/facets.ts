import type { MapEntry } from './entries.ts';
import type { Facet } from './facet-names.ts';

/** Values by facet. */
export type Values<Name extends string = Facet> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** What is chosen of each facet; several values of one facet widen the choice, several facets narrow it. */
export type Choice<Name extends string = Facet> = Values<Name>;

/** What can be chosen by its values; a facet left out fits every choice. */
export interface Faceted<Name extends string = Facet> {
	readonly values: Values<Name>;
}

/** One reason why an entry may not be shown: a facet, the words looked for, the part of the map in view … */
export interface Constraint<Entry = MapEntry> {
	readonly name: string;
	readonly fits: (entry: Entry) => boolean;
}

/** The constraints that a choice means; none for a facet of which nothing is chosen. */
export const constraintsOf = <Name extends string = Facet>(
	choice: Choice<Name>,
): Constraint<Faceted<Name>>[] =>
	(Object.entries(choice) as [Name, readonly string[]][]).flatMap(([facet, chosen]) =>
		chosen.length > 0 ? [{ name: facet, fits: (entry) => hasAny(entry, facet, chosen) }] : [],
	);

/** The entries that fit all constraints, but for the one named. */
export const fitting = <Entry>(
	entries: readonly Entry[],
	constraints: readonly Constraint<Entry>[],
	except?: string,
): Entry[] => {
	const held = constraints.filter(({ name }) => name !== except);
	return entries.filter((entry) => held.every(({ fits }) => fits(entry)));
};

/** How many entries each value of a facet would show, everything else staying as it is. */
export function countsOf<Name extends string, Entry extends Faceted<Name>>(
	entries: readonly Entry[],
	constraints: readonly Constraint<Entry>[],
	facet: Name,
	values: readonly string[],
): Map<string, number> {
	const counts = new Map(values.map((value) => [value, 0]));
	const count = (value: string) => {
		const before = counts.get(value);
		if (before !== undefined) counts.set(value, before + 1);
	};
	for (const entry of fitting(entries, constraints, facet)) (entry.values[facet] ?? values).forEach(count);
	return counts;
}

/** Which constraint alone to drop so that something is shown again, the most giving one first. */
export const worthDropping = <Entry>(
	entries: readonly Entry[],
	constraints: readonly Constraint<Entry>[],
): { readonly name: string; readonly count: number }[] =>
	constraints
		.map(({ name }) => ({ name, count: fitting(entries, constraints, name).length }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count);

/** The choice with one value added, or taken away where it was there. */
export function toggled<Name extends string>(choice: Choice<Name>, facet: Name, value: string): Choice<Name> {
	const chosen = choice[facet] ?? [];
	return {
		...choice,
		[facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
	};
}

function hasAny<Name extends string>(
	{ values }: Faceted<Name>,
	facet: Name,
	wanted: readonly string[],
): boolean {
	const own = values[facet];
	return own === undefined || wanted.some((value) => own.includes(value));
}
