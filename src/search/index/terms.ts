import type { WrittenLocale } from '#domain/locale.ts';
import type { SearchDocument, Worded } from '../types.ts';
import { skeleton } from '../words/letters.ts';
import { isGeneralWord, isStopWord } from '../words/stop-words.ts';
import { wordsOf } from '../words/tokens.ts';
import { kindsOf } from './kinds-of.ts';
import { lemmasOf, type Lemma, type WordsOfText } from './lemmas.ts';
import { TEXT_LETTERS } from './files.ts';
import { FIELDS, type Field, type Posting } from './postings.ts';

/** Documents by the term that leads to them. */
export type Terms = ReadonlyMap<string, readonly Posting[]>;

const LEAST = 2;
/** Terms of a text that more of all documents share than this say nothing. */
const COMMON = 0.3;

/** The strongest field of each term of a document. */
class TermsOfOne {
	readonly fields = new Map<string, Field>();
	readonly kinds = new Set<string>();

	add(field: Field, term: string): void {
		if (term.length < LEAST && !/\d/.test(term)) return;
		if (field === 'kind') this.kinds.add(term);
		const known = this.fields.get(term);
		if (known === undefined || FIELDS.indexOf(field) < FIELDS.indexOf(known)) this.fields.set(term, field);
	}
}

const KAZAKH = /[әғқңөұүһі]/i;
const guess = (word: string): WrittenLocale =>
	KAZAKH.test(word) ? 'kk' : /[\u0400-\u052F]/.test(word) ? 'ru' : 'en';

function addNames(one: TermsOfOne, document: SearchDocument, lemma: Lemma): void {
	const both = (field: Field, locale: WrittenLocale, text: string) => {
		for (const word of wordsOf(text)) {
			one.add(field, skeleton(word));
			one.add(field, lemma(locale, word));
		}
	};
	for (const { locale, text } of document.names) both('name', locale, text);
	for (const text of document.otherNames) {
		for (const word of wordsOf(text)) both('otherName', guess(word), word);
	}
	for (const { locale, text } of document.headings) {
		for (const word of wordsOf(text))
			if (!isStopWord(skeleton(word))) one.add('heading', lemma(locale, word));
	}
	for (const field of ['place', 'near'] as const) {
		for (const { locale, text } of document[field === 'place' ? 'places' : 'near']) {
			for (const word of wordsOf(text)) if (!isGeneralWord(word)) both(field, locale, word);
		}
	}
	const kinds = kindsOf(document);
	for (const field of ['kind', 'called', 'kindred'] as const) {
		for (const word of kinds[field]) both(field, guess(word), word);
	}
}

function addTexts(one: TermsOfOne, texts: readonly WordsOfText[], lemma: Lemma): void {
	for (const { locale, words } of texts) {
		for (const word of words) {
			const key = skeleton(word);
			if (key.length > 2 && !isStopWord(key) && !/\d/.test(key))
				one.add('text', lemma(locale, word).slice(0, TEXT_LETTERS));
		}
	}
}

function add(into: Map<string, Posting[]>, term: string, posting: Posting): void {
	const postings = into.get(term);
	if (postings) postings.push(posting);
	else into.set(term, [posting]);
}

const readWords = ({ locale, text }: Worded): WordsOfText => ({ locale, words: [...new Set(wordsOf(text))] });

/** Every term of the documents: those of names and kinds apart from those of the text. */
export function termsOf(documents: readonly SearchDocument[]): {
	readonly words: Terms;
	readonly text: Terms;
} {
	const texts = documents.map((document) => document.texts.map(readWords));
	const named = documents.flatMap(({ names, headings }) => [...names, ...headings].map(readWords));
	const lemma = lemmasOf([...named, ...texts.flat()]);
	const words = new Map<string, Posting[]>();
	const text = new Map<string, Posting[]>();
	for (const [doc, document] of documents.entries()) {
		const one = new TermsOfOne();
		addNames(one, document, lemma);
		addTexts(one, texts[doc]!, lemma);
		for (const [term, field] of one.fields) {
			add(field === 'text' ? text : words, term, { doc, field });
			if (field !== 'kind' && one.kinds.has(term)) add(words, term, { doc, field: 'kind' });
		}
	}
	for (const [term, { length }] of text) if (length > COMMON * documents.length) text.delete(term);
	return { words, text };
}
