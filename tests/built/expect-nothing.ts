import { expect } from 'vitest';

/** What is wrong, and in which file or on which page. */
export type Finding = readonly [where: string, what: string];

const SHOWN = 40;

/** Fails with the findings themselves, one line for each fault however many pages have it. */
export function expectNothing(findings: Iterable<Finding>): void {
	const faults = [...Map.groupBy(findings, ([, what]) => what)].map(([what, places]) => {
		const others = new Set(places.map(([where]) => where)).size - 1;
		return `${places[0]![0]}${others > 0 ? ` and ${others} more` : ''}: ${what}`;
	});
	const rest = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
	expect(faults.length, `\n  ${[...faults.slice(0, SHOWN), ...rest].join('\n  ')}\n`).toBe(0);
}
