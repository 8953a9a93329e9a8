import { join } from 'node:path';
import type { Locale } from '#domain/locale.ts';
import { ahead } from '#social/ahead.ts';
import { drawWords } from '#social/draw-words.ts';
import type { Inset } from '#social/inset.ts';
import { picture, type DrawnGround } from '#social/picture.ts';
import { groundSvg } from '#social/print-picture.ts';
import type { Entries } from '../../entries.ts';
import { groundOf, wordsOf, type Sketch } from './sketch.ts';
import { sketches, socialInset } from './sketches.ts';

/** One picture for social networks. */
export interface SocialPicture {
	readonly locale: Locale;
	readonly key: string;
	readonly png: () => Promise<Buffer>;
}

const AHEAD = 4;
const cacheDir = () => join(process.env['ASTRO_CACHE_DIR'] ?? '.cache/astro', 'social');

/** Every picture for social networks; those of one page follow each other and share their ground. */
export async function socialPictures(entries: Entries, locales: readonly Locale[]): Promise<SocialPicture[]> {
	const inset = socialInset();
	const jobs = (await sketches(entries)).flatMap((sketch) => {
		const ground = shared(() => draw(sketch, locales[0]!, inset), locales.length);
		return locales.map((locale) => ({ sketch, locale, ground }));
	});
	const made = ahead(
		jobs,
		async ({ sketch, locale, ground }) =>
			picture(await ground(), wordsOf(sketch, locale), cacheDir(), `${locale}/${sketch.key}`),
		import.meta.env.DEV ? 0 : AHEAD,
	);
	return jobs.map((job) => ({ locale: job.locale, key: job.sketch.key, png: () => made(job) }));
}

/** A ground drawn when it is first asked for and forgotten after its last use. */
function shared(draw: () => Promise<DrawnGround>, uses: number): () => Promise<DrawnGround> {
	let ground: Promise<DrawnGround> | undefined;
	let left = uses;
	return () => {
		const drawn = (ground ??= draw());
		if (--left === 0) ground = undefined;
		return drawn;
	};
}

async function draw(sketch: Sketch, first: Locale, inset: Inset | undefined): Promise<DrawnGround> {
	return {
		svg: await groundSvg(await groundOf(sketch), inset),
		sample: drawWords(wordsOf(sketch, first)),
	};
}
