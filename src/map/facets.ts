import { FACETS, type Facet, type MapEntry } from './entries.ts';

/** What is chosen of each facet; several values of one facet widen the choice, several facets narrow it. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** One reason why an entry may not be shown: a facet, the words looked for, the part of the map in view … */
export interface Constraint {
	readonly name: string;
	readonly fits: (entry: MapEntry) => boolean;
}

/** The constraints that a choice means; none for a facet of which nothing is chosen. */
export const constraintsOf = (choice: Choice): Constraint[] =>
	FACETS.flatMap((facet) => {
		const chosen = choice[facet] ?? [];
		return chosen.length > 0 ? [{ name: facet, fits: (entry) => hasAny(entry, facet, chosen) }] : [];
	});

/** The entries that fit all constraints, but for the one named. */
export const fitting = (
	entries: readonly MapEntry[],
	constraints: readonly Constraint[],
	except?: string,
): MapEntry[] => {
	const held = constraints.filter(({ name }) => name !== except);
	return entries.filter((entry) => held.every(({ fits }) => fits(entry)));
};

/** How many entries each value of a facet would show, everything else staying as it is. */
export function countsOf(
	entries: readonly MapEntry[],
	constraints: readonly Constraint[],
	facet: Facet,
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
export const worthDropping = (
	entries: readonly MapEntry[],
	constraints: readonly Constraint[],
): { readonly name: string; readonly count: number }[] =>
	constraints
		.map(({ name }) => ({ name, count: fitting(entries, constraints, name).length }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count);

/** The choice with one value added, or taken away where it was there. */
export function toggled(choice: Choice, facet: Facet, value: string): Choice {
	const chosen = choice[facet] ?? [];
	return {
		...choice,
		[facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
	};
}

function hasAny({ values }: MapEntry, facet: Facet, wanted: readonly string[]): boolean {
	const own = values[facet];
	return own === undefined || wanted.some((value) => own.includes(value));
}
