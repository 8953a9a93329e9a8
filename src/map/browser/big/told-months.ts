/** Months in runs, e.g. «April – June, September»; `name` gives the word of one. */
export function toldMonths(months: readonly number[], name: (month: number) => string): string {
	const runs: number[][] = [];
	for (const month of months.toSorted((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && month === run.at(-1)! + 1) run.push(month);
		else runs.push([month]);
	}
	return runs.map((run) => [...new Set([run[0]!, run.at(-1)!])].map(name).join(' – ')).join(', ');
}
