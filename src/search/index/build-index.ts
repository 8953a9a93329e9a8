import type { IndexFile, SearchDocument } from '../types.ts';
import type { DocsPart, FileRef, IndexBody, Part, TermsPart } from './files.ts';
import { toPostings } from './postings.ts';
import { toTermList } from './term-list.ts';
import { termsOf, type Terms } from './terms.ts';

/** Digits after the point of a degree: 100 m are enough to tell how far a thing is. */
const DIGITS = 3;
/** Letters of a summary that a result has room for: two lines on a phone. */
const SUMMARY = 110;

/** Sizes, in letters before packing, that keep each file below 10 kB on the wire. */
export interface Limits {
	/** Up to here names, kinds and results travel in the index itself; beyond, they are split. */
	readonly whole: number;
	/** Size of a part that is split. */
	readonly part: number;
	/** Documents in a part. */
	readonly docs: number;
}
const LIMITS: Limits = { whole: 400_000, part: 30_000, docs: 40 };

/** A file's name from what it holds, so that it may be kept for ever. */
export type NameFile = (kind: string, body: string) => string;

/** A text up to the last word that has room; `…` where some was left out. */
const upTo = (text: string, most: number): string =>
	text.length <= most
		? text
		: text
				.slice(0, most)
				.replace(/\s+\S*$/u, '')
				.replace(/[\s,;:–—-]+$/u, '')
				.replace(/(?<![.!?])$/u, '…');

function docsPart(documents: readonly SearchDocument[], first: number): DocsPart {
	const column = <Value>(of: (one: SearchDocument) => Value) => documents.map(of);
	return {
		of: 'docs',
		first,
		ids: column(({ id }) => id),
		sections: column(({ section }) => section),
		paths: column(({ section, id, path }) => (path === `${section}/${id}/` ? '' : path)),
		titles: column(({ title }) => title),
		names: column(({ title, names, otherNames }) => [
			[...new Set(names.map(({ text }) => text))].filter((name) => name !== title),
			otherNames,
		]),
		kickers: column(({ kicker }) => kicker),
		summaries: column(({ summary }) => upTo(summary, SUMMARY)),
		points: column(({ point }) =>
			point ? [Number(point[0].toFixed(DIGITS)), Number(point[1].toFixed(DIGITS))] : 0,
		),
		pictures: column(({ picture }) => picture ?? ''),
	};
}

type Written = readonly [term: string, postings: string];

const termsPart = (of: TermsPart['of'], written: readonly Written[]): TermsPart => ({
	of,
	terms: toTermList(written.map(([term]) => term)),
	postings: written.map(([, postings]) => postings).join(' '),
});

const sorted = (terms: Terms): Written[] =>
	[...terms]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([term, postings]): Written => [term, toPostings(postings)]);

const sizeOf = (written: readonly Written[]): number =>
	written.reduce((size, [term, postings]) => size + term.length + postings.length + 1, 0);

/** Terms in parts of about the same size; terms that begin with the same two letters stay together. */
function split(written: readonly Written[], most: number): Written[][] {
	const parts: Written[][] = [];
	let size = Infinity;
	let start = '';
	for (const one of written) {
		const begins = one[0].slice(0, 2);
		if (size >= most && begins !== start) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)!.push(one);
		size += one[0].length + one[1].length + 1;
		start = begins;
	}
	return parts;
}

const chunks = <One>(all: readonly One[], length: number): One[][] =>
	Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
		all.slice(index * length, (index + 1) * length),
	);

/**
 * The files of the index: `index.json`, which answers by names and kinds, and those it may ask for. Beyond a size,
 * names too are split by their first letters, so that a query loads what it needs and no more.
 */
export function buildIndex(
	documents: readonly SearchDocument[],
	nameFile: NameFile,
	limits: Limits = LIMITS,
): IndexFile[] {
	const files: IndexFile[] = [];
	const refs: FileRef[] = [];
	const apart = (part: Part, from: string | number) => {
		const body = JSON.stringify(part);
		const name = nameFile(part.of, body);
		files.push({ name, body });
		refs.push({ name, of: part.of, from });
	};
	const terms = termsOf(documents);
	const words = sorted(terms.words);
	const text = sorted(terms.text);
	const docs = docsPart(documents, 0);
	const inside: Part[] = [];
	if (sizeOf(words) + JSON.stringify(docs).length <= limits.whole) {
		inside.push(termsPart('words', words), docs);
	} else {
		for (const part of split(words, limits.part)) apart(termsPart('words', part), part[0]![0]);
		for (const [index, part] of chunks(documents, limits.docs).entries()) {
			apart(docsPart(part, index * limits.docs), index * limits.docs);
		}
	}
	const parts = sizeOf(text) <= limits.whole / 2 ? [text] : split(text, limits.part);
	for (const part of parts)
		if (part.length > 0) apart(termsPart('text', part), part === text ? '' : part[0]![0]);
	const body: IndexBody = {
		count: documents.length,
		importance: documents.map(({ importance }) => importance).join(''),
		parts: inside,
		files: refs,
	};
	return [{ name: 'index.json', body: JSON.stringify(body) }, ...files];
}
