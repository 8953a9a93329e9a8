import type { Face } from './face.ts';
import { widthOf } from './runs.ts';

/** A way of setting text: a face at a size. */
export interface Type {
	readonly face: Face;
	readonly size: number;
}

const BLANKS = /[^\S\u00a0\u202f]+/;
/** A dash never begins a line: it stays with the word before it. */
const BEFORE_DASH = /[^\S\u00a0\u202f]+(?=[–—])/g;
const wordsOf = (text: string): string[] =>
	text.trim().replace(BEFORE_DASH, '\u00a0').split(BLANKS).filter(Boolean);

/** Text in lines no wider than `width`; a word that is wider than a line is cut where the line ends. */
export function wrapped(text: string, { face, size }: Type, width: number): string[] {
	const lines: string[] = [];
	const blank = widthOf(face, ' ', size);
	let room = 0;
	for (const word of wordsOf(text).flatMap((one) => cut(one, { face, size }, width))) {
		const own = widthOf(face, word, size);
		if (own === 0) continue; // nothing of it can be drawn
		if (lines.length > 0 && blank + own <= room) {
			lines[lines.length - 1] += ` ${word}`;
			room -= blank + own;
		} else {
			lines.push(word);
			room = width - own;
		}
	}
	return lines;
}

/** As `wrapped`, in no more lines but of nearly the same length, as a title should be. */
export function balanced(text: string, type: Type, width: number): string[] {
	const rows = wrapped(text, type, width).length;
	let narrow = Math.min(widestWord(text, type), width);
	let wide = width;
	if (wrapped(text, type, narrow).length <= rows) wide = narrow;
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (wrapped(text, type, middle).length > rows) narrow = middle;
		else wide = middle;
	}
	return wrapped(text, type, wide);
}

/** Width of the widest word: a column narrower than that would cut it. */
export const widestWord = (text: string, { face, size }: Type): number =>
	Math.max(0, ...wordsOf(text).map((word) => widthOf(face, word, size)));

/** A word in pieces that each fit a line. */
function cut(word: string, { face, size }: Type, width: number): string[] {
	if (widthOf(face, word, size) <= width) return [word];
	const pieces: string[] = [];
	let room = 0;
	for (const letter of word) {
		const own = widthOf(face, letter, size);
		if (pieces.length > 0 && own <= room) pieces[pieces.length - 1] += letter;
		else {
			pieces.push(letter);
			room = width;
		}
		room -= own;
	}
	return pieces;
}
