import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '#domain/locale.ts';
import { addFile, openIndex, type SearchIndex } from '#search/open-index.ts';
import { filesFor } from '#search/files-for.ts';
import { search } from '#search/search.ts';
import type { IndexFile, Result, SearchDocument } from '#search/types.ts';

/** One labelled query: any of `expected` is right. */
export interface Labelled {
	readonly query: string;
	readonly expected: readonly string[];
}

/** Queries of one way of typing, in the language whose pages they are typed on. */
export interface QueryClass {
	readonly name: string;
	readonly locale: Locale;
	readonly queries: readonly Labelled[];
}

/** What a class of queries came to. */
export interface Figures {
	readonly queries: number;
	readonly at1: number;
	readonly at5: number;
	readonly mrr: number;
	readonly missed: readonly string[];
}

/** The labelled queries of a file. */
export function readQueries(file: string): QueryClass[] {
	const read = parse(readFileSync(file, 'utf8')) as Record<string, { locale: Locale; queries: string[][] }>;
	return Object.entries(read).map(([name, { locale, queries }]) => ({
		name,
		locale,
		queries: queries.map(([query, ...expected]) => ({ query: String(query), expected })),
	}));
}

const json = ({ body }: IndexFile) => JSON.parse(body);

/** An index as a page opens it; every file it asks for comes at once. */
export function asker(
	files: readonly IndexFile[],
): (query: string, limit?: number) => ReturnType<typeof search> {
	const byName = new Map(files.map((file) => [file.name, file]));
	const index: SearchIndex = openIndex(json(byName.get('index.json')!));
	return (query, limit = 10) => {
		for (let names = filesFor(index, query); names.length > 0; names = filesFor(index, query)) {
			for (const name of names) addFile(index, name, json(byName.get(name)!));
		}
		return search(index, query, { limit });
	};
}

/** How well queries are answered; `answer` gives the paths of the results, `pathsOf` those that are right. */
export function measure(
	queries: readonly Labelled[],
	answer: (query: string) => readonly string[],
	pathsOf: (id: string) => readonly string[],
): Figures {
	let at1 = 0;
	let at5 = 0;
	let mrr = 0;
	const missed: string[] = [];
	for (const { query, expected } of queries) {
		const right = new Set(expected.flatMap(pathsOf));
		const results = answer(query);
		const place = results.findIndex((path) => right.has(path)) + 1;
		if (place === 1) at1++;
		if (place > 0 && place <= 5) at5++;
		if (place > 0) mrr += 1 / place;
		if (place !== 1)
			missed.push(
				`${place > 0 && place <= 5 ? place : 'MISSED'} «${query}» → ${results.slice(0, 3).join(', ')}`,
			);
	}
	const share = (count: number) => count / queries.length;
	return { queries: queries.length, at1: share(at1), at5: share(at5), mrr: share(mrr), missed };
}

/** What a result leads to; documents and services share a page, so they are told apart by their ids. */
export const pageOf = ({ id, section, path }: Pick<Result, 'id' | 'section' | 'path'>): string =>
	section === 'documents' || section === 'services' ? `${section}/${id}` : path;

/** The pages on which an entry is told of. */
export function pathsBy(documents: readonly SearchDocument[]): (id: string) => readonly string[] {
	const paths = new Map<string, string[]>();
	for (const one of documents) paths.set(one.id, [...(paths.get(one.id) ?? []), pageOf(one)]);
	return (id) => {
		const found = paths.get(id);
		if (!found) throw new Error(`No entry is called ${id}.`);
		return found;
	};
}

const percent = (share: number): string => share.toFixed(3);

/** Figures of all classes as a table, with the whole in the last row. */
export function table(rows: readonly (readonly [name: string, Figures])[]): string {
	const all = rows.map(([, figures]) => figures);
	const queries = all.reduce((sum, one) => sum + one.queries, 0);
	const mean = (of: 'at1' | 'at5' | 'mrr') =>
		all.reduce((sum, one) => sum + one[of] * one.queries, 0) / queries;
	const whole = { queries, at1: mean('at1'), at5: mean('at5'), mrr: mean('mrr') };
	return [
		`${'class'.padEnd(16)} queries  recall@1  recall@5    MRR`,
		...[...rows, ['all', whole] as const].map(
			([name, one]) =>
				`${name.padEnd(16)} ${String(one.queries).padStart(7)} ${percent(one.at1).padStart(9)} ${percent(one.at5).padStart(9)} ${percent(one.mrr).padStart(6)}`,
		),
	].join('\n');
}
