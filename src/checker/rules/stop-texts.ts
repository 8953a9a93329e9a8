import type { Entry, Rule } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineFinder } from '../line-at.ts';
import type { KnownIds } from '../known-ids.ts';
import { finding } from '../make-finding.ts';
import { nearest } from '../nearest.ts';
import type { WordsSource } from '../read-words.ts';
import { scanMdx } from '../scan-mdx.ts';
import { stopsOf } from './routes.ts';

/** Each stop of a route has its words, in the order of the journey. */
export const stopTexts: Rule = ({ entries, ids }) =>
	entries
		.filter(({ collection, facts }) => collection === 'routes' && facts?.isSound)
		.flatMap((entry) => [...entry.words.values()].flatMap((words) => ofWords(words, entry, ids)));

function ofWords({ file, body, linesBefore }: WordsSource, { facts }: Entry, known: KnownIds): Finding[] {
	if (body.trim() === '') return [];
	const stops = stopsOf(facts!).map(({ place }) => place);
	const lineAt = lineFinder(body);
	const scanned = scanMdx(body).flatMap((mark) => {
		if (mark.kind !== 'open' && mark.kind !== 'self-closing') return [];
		const id = mark.name === 'Stop' && mark.attributes.find(({ name }) => name === 'id')?.value;
		if (!id) return [];
		const { line, column } = lineAt(mark.offset);
		return [{ id, at: { file, line: linesBefore + line, column } }];
	});
	const written = scanned.filter(({ id }) => stops.includes(id));
	const ids = written.map(({ id }) => id);
	const inOrder = longestInOrder(ids, stops);
	const misspelt = new Set(scanned.flatMap(({ id }) => (stops.includes(id) ? [] : [nearest(id, stops)])));
	const misplaced = written.flatMap(({ id, at }, index) => {
		if (ids.indexOf(id) < index) return [finding('stop-text-repeated', at, { found: id })];
		return inOrder.has(index) ? [] : [finding('stop-text-order', at, { found: id })];
	});
	const end = { file, line: linesBefore + 1, column: 1 };
	const missing = [...new Set(stops)].filter(
		(stop) => known.has('#place-or-settlement', stop) && !ids.includes(stop) && !misspelt.has(stop),
	);
	return [...misplaced, ...missing.map((found) => finding('stop-text-missing', end, { found }))];
}

/** The places in `ids` of the longest run that follows the order of the stops: what is not in it is out of place. */
function longestInOrder(ids: readonly string[], stops: readonly string[]): ReadonlySet<number> {
	const rank = ids.map((id) => stops.indexOf(id));
	let best: number[] = [];
	const runs: number[][] = [];
	for (const [index, own] of rank.entries()) {
		const before =
			runs.filter((run) => rank[run.at(-1)!]! < own).toSorted((a, b) => b.length - a.length)[0] ?? [];
		const run = [...before, index];
		runs.push(run);
		if (run.length > best.length) best = run;
	}
	return new Set(best);
}
