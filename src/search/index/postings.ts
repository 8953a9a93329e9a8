import { fromSigns, toSigns } from './numbers.ts';

/** Where a term stands in a document, the strongest first; the digit is written into the index. */
export const FIELDS = [
	'name',
	'otherName',
	'heading',
	'kind',
	'place',
	'near',
	'called',
	'kindred',
	'text',
] as const;
export type Field = (typeof FIELDS)[number];

/** A document in which a term stands, and its strongest field there; a word of its kind stands there once more. */
export interface Posting {
	readonly doc: number;
	readonly field: Field;
}

/** Postings in the order of their documents as a string: the digit of each field, then the gaps between its documents. */
export function toPostings(postings: readonly Posting[]): string {
	const gaps = new Map<Field, { last: number; signs: string }>();
	for (const { doc, field } of postings) {
		const { last, signs } = gaps.get(field) ?? { last: -1, signs: '' };
		gaps.set(field, { last: doc, signs: signs + toSigns(doc - last - 1) });
	}
	return [...gaps].map(([field, { signs }]) => FIELDS.indexOf(field) + signs).join('');
}

/** The postings that `toPostings` wrote. */
export function fromPostings(written: string): Posting[] {
	const postings: Posting[] = [];
	for (const [, digit, gaps] of written.matchAll(/(\d)(\D*)/g)) {
		let doc = -1;
		for (const gap of fromSigns(gaps!)) {
			doc += gap + 1;
			postings.push({ doc, field: FIELDS[Number(digit)]! });
		}
	}
	return postings;
}
