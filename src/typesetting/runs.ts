import type { Font } from 'fontkit';
import type { Face } from './face.ts';

/** A stretch of text that one file of a face draws. */
export interface Run {
	readonly font: Font;
	readonly text: string;
}

const MOST_REMEMBERED = 50_000;
/** Signs that none of our faces has, and what a printer would set in their place. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
	'≈': '~',
	'′': '’',
	'\u2011': '-',
	'\u202f': '\u00a0',
};

/** A text cut into runs. What no file can draw (emoji, other scripts) is left out, so that no empty box is ever printed. */
export function runsOf(face: Face, text: string): Run[] {
	const runs: { font: Font; text: string }[] = [];
	for (const character of tidy(text)) {
		const sign = SUBSTITUTES[character] ?? character;
		const point = sign.codePointAt(0)!;
		const last = runs.at(-1);
		if (last?.font.hasGlyphForCodePoint(point)) {
			last.text += sign;
			continue;
		}
		const font = face.find((file) => file.hasGlyphForCodePoint(point));
		if (font) runs.push({ font, text: sign });
	}
	return runs;
}

const measured = new WeakMap<Face, Map<string, number>>();

/** How wide a text comes out. Measuring is slow, so words are remembered. */
export function widthOf(face: Face, text: string, size: number): number {
	const known = measured.get(face) ?? new Map<string, number>();
	measured.set(face, known);
	let ems = known.get(text);
	if (ems === undefined) {
		ems = runsOf(face, text).reduce(
			(sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm,
			0,
		);
		if (known.size < MOST_REMEMBERED) known.set(text, ems);
	}
	return ems * size;
}

/** Letters and their marks as one character each, and every white space but the one that holds words together a blank. */
const tidy = (text: string): string => text.normalize('NFC').replace(/[^\S\u00a0\u202f]+/g, ' ');
