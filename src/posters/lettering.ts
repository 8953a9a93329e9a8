import { element, group } from '#scenes/svg.ts';
import { face, type FaceName } from '#typesetting/face.ts';
import { lettersOf, SHARE, type Anchor, type Letter } from '#typesetting/letters.ts';
import { widthOf } from '#typesetting/runs.ts';
import { balanced, widestWord } from '#typesetting/wrap.ts';

/** A way of lettering. */
export interface Ink {
	readonly face: FaceName;
	readonly size: number;
	readonly colour: string;
}

/** Where a line of text stands: the foot of its letters, from, round or up to `x`. */
export interface Standing {
	readonly x: number;
	readonly y: number;
	readonly anchor?: Anchor;
}

/** The size letters are kept in: nearly that of the fonts' own grid, so that whole numbers tell their shapes. */
const EM = 1000;

/** A case of type: each letter of a drawing is kept once and set as often as it is needed. */
export class TypeCase {
	readonly #ids = new Map<string, string>();

	/** A line of letters. */
	line(text: string, { face: name, size, colour }: Ink, { x, y, anchor = 'start' }: Standing): string {
		const type = { face: face(name), size: EM };
		const from = x - SHARE[anchor] * widthOf(type.face, text, size);
		const letters = lettersOf(text, type).flatMap((letter) => {
			const shape = shapeOf(letter);
			const [right, up] = letter.shift;
			const place = { x: Math.round(letter.at + right), ...(up === 0 ? {} : { y: Math.round(-up) }) };
			return shape === '' ? [] : [element('use', { href: `#${this.#idOf(shape)}`, ...place })];
		});
		const scale = Math.round((size / EM) * 1e5) / 1e5;
		return group(
			{ transform: `translate(${tenths(from)} ${tenths(y)})scale(${scale})`, fill: colour },
			...letters,
		);
	}

	/** Every letter that has been set, to stand in the drawing. */
	letters(): string {
		return element('defs', {}, ...Array.from(this.#ids, ([d, id]) => element('path', { id, d })));
	}

	#idOf(shape: string): string {
		const id = this.#ids.get(shape) ?? `l${this.#ids.size}`;
		this.#ids.set(shape, id);
		return id;
	}
}

const shapes = new WeakMap<object, string>();

/** The drawing of a letter at its foot; made once, for it takes longest. */
function shapeOf({ glyph, shift: [right, up], outline }: Letter): string {
	const known = shapes.get(glyph) ?? whole(outline(1, 0, 0, 1, -right, up));
	shapes.set(glyph, known);
	return known;
}

const NUMBER = /-?\d+(?:\.\d+)?/g;
const whole = (shape: string): string =>
	shape.replace(NUMBER, (number) => `${Math.round(Number(number)) + 0}`);
const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Lines of text and the size they are set in. */
export interface Fitted {
	readonly lines: readonly string[];
	readonly size: number;
}

/** A text in the largest of the sizes in which it fits so many lines without a cut word; the smallest if none does. */
export function fitted(
	text: string,
	name: FaceName,
	sizes: readonly number[],
	{ width, rows }: { width: number; rows: number },
): Fitted {
	for (const size of sizes) {
		const type = { face: face(name), size };
		if (widestWord(text, type) > width) continue;
		const lines = balanced(text, type, width);
		if (lines.length <= rows) return { lines, size };
	}
	const size = sizes.at(-1)!;
	return { lines: balanced(text, { face: face(name), size }, width).slice(0, rows), size };
}

/** The largest size, not above its own, in which a line is no wider than `width`. */
export const sizeWithin = (text: string, { face: name, size }: Ink, width: number): number =>
	Math.min(size, size * (width / Math.max(1, widthOf(face(name), text, size))));
