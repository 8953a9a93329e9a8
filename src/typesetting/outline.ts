import { lettersOf, SHARE, type Anchor } from './letters.ts';
import { widthOf } from './runs.ts';
import type { Type } from './wrap.ts';

/** Where a line of text stands: the foot of its letters, from, round or up to `x`. */
export interface Standing {
	readonly x: number;
	readonly y: number;
	readonly anchor?: Anchor;
}

/** The letters of one line as path data, so that a picture needs no fonts. */
export function outline(text: string, type: Type, { x, y, anchor = 'start' }: Standing): string {
	const from = x - SHARE[anchor] * widthOf(type.face, text, type.size);
	return lettersOf(text, type)
		.map((letter) => letter.outline(1, 0, 0, 1, from + letter.at, y))
		.join('');
}
