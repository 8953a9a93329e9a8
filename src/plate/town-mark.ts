import type { Town } from './basemap.ts';

/** How a town is drawn: more people, larger circle and type. Sizes are units of the design. */
export interface TownMark {
	readonly radius: number;
	readonly size: number;
	/** 1 is the largest. */
	readonly rank: 1 | 2 | 3 | 4;
}

const CLASSES = [
	{ from: 150_000, radius: 6.5, size: 26, rank: 1 },
	{ from: 40_000, radius: 5.5, size: 24, rank: 2 },
	{ from: 8_000, radius: 4.5, size: 22, rank: 3 },
	{ from: 0, radius: 3.5, size: 22, rank: 4 },
] as const;

const NEEDED = [
	{ belowMetres: 300, people: 0 },
	{ belowMetres: 600, people: 2_000 },
	{ belowMetres: 1200, people: 10_000 },
	{ belowMetres: Infinity, people: 30_000 },
] as const;

/** The mark of a town by its population. */
export function townMark({ population }: Town): TownMark {
	return CLASSES.find(({ from }) => population >= from) ?? CLASSES[3];
}

/** How many people a town must have to be named at a scale, where a design unit is so many metres. */
export const peopleNeeded = (metresPerUnit: number) =>
	NEEDED.find(({ belowMetres }) => metresPerUnit < belowMetres)!.people;
