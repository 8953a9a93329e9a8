/** What we use of fontkit, which brings no types of its own. */
declare module 'fontkit' {
	interface Path {
		transform(a: number, b: number, c: number, d: number, e: number, f: number): Path;
		toSVG(): string;
	}

	interface Glyph {
		readonly path: Path;
	}

	interface GlyphPosition {
		readonly xAdvance: number;
		readonly xOffset: number;
		readonly yOffset: number;
	}

	interface GlyphRun {
		readonly glyphs: readonly Glyph[];
		readonly positions: readonly GlyphPosition[];
		readonly advanceWidth: number;
	}

	/** One font file, read. */
	export interface Font {
		readonly unitsPerEm: number;
		/** Every code point it draws. */
		readonly characterSet: readonly number[];
		hasGlyphForCodePoint(codePoint: number): boolean;
		glyphForCodePoint(codePoint: number): Glyph;
		layout(text: string): GlyphRun;
	}

	export function create(bytes: Uint8Array): Font;
}
