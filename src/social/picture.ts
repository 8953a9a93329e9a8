import sharp from 'sharp';
import type { Words } from './card.ts';
import { drawWords } from './draw-words.ts';
import { kept } from './kept.ts';
import { printedGround, withWords, type PrintedGround } from './print-picture.ts';

/** Grows when the same parts are to give other bytes. */
const EDITION = '2';
const PRINTER = `${EDITION} vips ${sharp.versions.vips} rsvg ${sharp.versions.rsvg ?? ''}`;

/** A ground as SVG, and as pixels once the first picture on it had to be printed. */
export interface DrawnGround {
	readonly svg: string;
	printed?: Promise<PrintedGround>;
	/** Words that help to choose its colours: always the same, so that no picture depends on which came first. */
	readonly sample: string;
}

/** The PNG of a ground with words, from the cache below `dir` where nothing has changed. */
export function picture(ground: DrawnGround, words: Words, dir: string, key: string): Promise<Buffer> {
	const drawn = drawWords(words);
	return kept(dir, key, [PRINTER, ground.svg, ground.sample, drawn], async () => {
		ground.printed ??= printedGround(ground.svg, ground.sample);
		return withWords(await ground.printed, drawn);
	});
}
