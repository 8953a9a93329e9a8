import type { DocsPart, FileRef, IndexBody, Part, TermsPart } from './index/files.ts';
import { fromPostings, type Posting } from './index/postings.ts';
import { fromTermList } from './index/term-list.ts';
import type { LngLat } from '#domain/lng-lat.ts';
import type { SearchSection } from './types.ts';

/** What a result shows of a document. */
export interface Shown {
	readonly id: string;
	readonly section: SearchSection;
	readonly path: string;
	readonly title: string;
	readonly names: readonly string[];
	readonly otherNames: readonly string[];
	readonly kicker: string;
	readonly summary: string;
	readonly point?: LngLat;
	readonly picture?: string;
}

/** Sorted terms with what they lead to; postings are read when they are first asked for. */
export interface TermTable {
	readonly of: TermsPart['of'];
	readonly terms: readonly string[];
	readonly postings: (index: number) => readonly Posting[];
}

/** An opened index: it grows as files are added. */
export interface SearchIndex {
	readonly count: number;
	/** Importance of each document, 1 to 3. */
	readonly importance: readonly number[];
	readonly tables: TermTable[];
	readonly shown: (Shown | undefined)[];
	/** Files that have not come yet. */
	readonly awaited: Map<string, FileRef & { readonly to: string | number | undefined }>;
}

function tableOf({ of, terms, postings }: TermsPart): TermTable {
	const written = postings.split(' ');
	const read: (readonly Posting[] | undefined)[] = [];
	return {
		of,
		terms: fromTermList(terms),
		postings: (index) => (read[index] ??= fromPostings(written[index] ?? '')),
	};
}

function showAll(index: SearchIndex, part: DocsPart): void {
	part.ids.forEach((id, at) => {
		const section = part.sections[at]!;
		const [names, otherNames] = part.names[at]!;
		const point = part.points[at];
		const picture = part.pictures[at];
		index.shown[part.first + at] = {
			id,
			section,
			path: part.paths[at] || `${section}/${id}/`,
			title: part.titles[at]!,
			names,
			otherNames,
			kicker: part.kickers[at]!,
			summary: part.summaries[at]!,
			...(point ? { point } : {}),
			...(picture ? { picture } : {}),
		};
	});
}

function addPart(index: SearchIndex, part: Part): void {
	if (part.of === 'docs') showAll(index, part);
	else index.tables.push(tableOf(part));
}

/** Opens `index.json`. */
export function openIndex(body: IndexBody): SearchIndex {
	const index: SearchIndex = {
		count: body.count,
		importance: [...body.importance].map(Number),
		tables: [],
		shown: [],
		awaited: new Map(
			body.files.map((file, at) => {
				const next = body.files[at + 1];
				return [file.name, { ...file, to: next?.of === file.of ? next.from : undefined }];
			}),
		),
	};
	for (const part of body.parts) addPart(index, part);
	return index;
}

/** Adds a file that `filesFor` named; one that is not awaited changes nothing. */
export function addFile(index: SearchIndex, name: string, part: Part): void {
	if (index.awaited.delete(name)) addPart(index, part);
}
