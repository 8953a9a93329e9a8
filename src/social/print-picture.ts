import sharp from 'sharp';
import { HEIGHT, WIDTH, type Ground } from './card.ts';
import { drawGround, PICTURE_BOX } from './draw-ground.ts';
import { WORDS_BOX } from './frame.ts';
import type { Inset } from './inset.ts';
import { indexed, paletteOf, type Palette } from './palette.ts';
import { indexedPng } from './png.ts';

const CHANNELS = 3;

/** A ground ready for words in any language. */
export interface PrintedGround {
	readonly palette: Palette;
	readonly numbers: Uint8Array;
}

/** The ground of a picture as SVG, whatever kind of picture it shows. */
export async function groundSvg(ground: Ground, inset: Inset | undefined): Promise<string> {
	return drawGround(ground, await dataAddress(ground.picture), inset);
}

/** A drawing as it is; of a photograph no more than is seen, turned as its camera says and without its data. */
async function dataAddress(picture: Buffer): Promise<string> {
	const { format } = await sharp(picture).metadata();
	if (format === 'svg') return `data:image/svg+xml;base64,${picture.toString('base64')}`;
	const { width, height } = PICTURE_BOX;
	const cropped = await sharp(picture)
		.rotate()
		.resize(width, height)
		.flatten()
		.jpeg({ quality: 92 })
		.toBuffer();
	return `data:image/jpeg;base64,${cropped.toString('base64')}`;
}

/** The ground in its best colours; the words of one language are among what they are chosen for. */
export async function printedGround(ground: string, words: string): Promise<PrintedGround> {
	const pixels = await pixelsOf(ground);
	const whole = Buffer.from(pixels);
	const piece = await pixelsOf(words);
	layIn(whole, piece, CHANNELS);
	// Every other pixel of every other row has the same colours and a quarter of the work.
	const reduced = await sharp(whole, { raw: { width: WIDTH, height: HEIGHT, channels: CHANNELS } })
		.resize(WIDTH / 2, HEIGHT / 2, { kernel: 'nearest' })
		.png({ palette: true, effort: 1, dither: 0, compressionLevel: 1 })
		.toBuffer();
	const palette = paletteOf(await sharp(reduced).removeAlpha().raw().toBuffer());
	return { palette, numbers: indexed(pixels, palette) };
}

/** The finished PNG. */
export async function withWords({ palette, numbers }: PrintedGround, words: string): Promise<Buffer> {
	const whole = numbers.slice();
	layIn(whole, indexed(await pixelsOf(words), palette), 1);
	return indexedPng({ width: WIDTH, colours: palette.colours, numbers: whole });
}

const pixelsOf = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();

/** Copies the words' rectangle into the whole picture, row by row. */
function layIn(whole: Uint8Array, piece: Uint8Array, bytesPerPixel: number): void {
	const { left, top, width, height } = WORDS_BOX;
	const row = width * bytesPerPixel;
	for (let y = 0; y < height; y++) {
		whole.set(piece.subarray(y * row, (y + 1) * row), ((top + y) * WIDTH + left) * bytesPerPixel);
	}
}
