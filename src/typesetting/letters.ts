import { runsOf } from './runs.ts';
import type { Type } from './wrap.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Which part of a line lies before the point it is anchored to. */
export const SHARE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** One letter of a line. */
export interface Letter {
	/** How far from the beginning of the line. */
	readonly at: number;
	readonly width: number;
	/** The drawing it is set from, the same wherever the letter stands, and how far it is shifted from its place. */
	readonly glyph: object;
	readonly shift: readonly [right: number, up: number];
	/** Path data of the letter, its foot carried by the matrix from (0, 0) to its place. */
	readonly outline: (a: number, b: number, c: number, d: number, e: number, f: number) => string;
}

/** The letters of one line of text. */
export function lettersOf(text: string, { face, size }: Type): Letter[] {
	const letters: Letter[] = [];
	let at = 0;
	for (const { font, text: part } of runsOf(face, text)) {
		const scale = size / font.unitsPerEm;
		const { glyphs, positions } = font.layout(part);
		for (const [index, glyph] of glyphs.entries()) {
			const { xAdvance, xOffset, yOffset } = positions[index]!;
			const [dx, dy] = [xOffset * scale, yOffset * scale];
			letters.push({
				at,
				width: xAdvance * scale,
				glyph,
				shift: [dx, dy],
				// Letters are drawn upwards, pages downwards.
				outline: (a, b, c, d, e, f) =>
					glyph.path
						.transform(a * scale, b * scale, -c * scale, -d * scale, a * dx - c * dy + e, b * dx - d * dy + f)
						.toSVG(),
			});
			at += xAdvance * scale;
		}
	}
	return letters;
}
