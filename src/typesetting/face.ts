import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import { ALPHABETS } from '#styles/alphabets.ts';
import { unpackedFont } from './unpacked-font.ts';

/** A typeface of one weight: files that each draw some alphabets. */
export type Face = readonly Font[];

const FILES = {
	serif: ['brygada-1918', 600],
	sans: ['golos-text', 400],
	bold: ['golos-text', 600],
} as const;
export type FaceName = keyof typeof FILES;

const faces = new Map<FaceName, Face>();

/** The guide's own typefaces, the same on every machine; read once. */
export function face(name: FaceName): Face {
	const known = faces.get(name);
	if (known) return known;
	const [family, weight] = FILES[name];
	const files = resolve('node_modules', '@fontsource', family, 'files');
	const read = ALPHABETS.map((alphabet) =>
		fontIn(readFileSync(`${files}/${family}-${alphabet}-${weight}-normal.woff`)),
	);
	faces.set(name, read);
	return read;
}

function fontIn(woff: Buffer): Font {
	const font = create(unpackedFont(woff));
	// fontkit remembers a letter as it first met it: «и» met as a part of «й» would never again know that it is «и», and
	// could not be copied from a PDF. So each letter is met by itself first.
	for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
	return font;
}
