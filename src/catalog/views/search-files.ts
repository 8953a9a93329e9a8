import { createHash } from 'node:crypto';
import { getImage } from 'astro:assets';
import type { Locale } from '#domain/locale.ts';
import { buildIndex } from '#search/index/build-index.ts';
import type { IndexFile } from '#search/types.ts';
import type { Entries } from '../entries.ts';
import type { PictureView } from './picture.ts';
import { searchDocuments } from './search-documents.ts';

const PICTURE_WIDTH = 192;

const smallPicture = async (picture: PictureView): Promise<string> =>
	picture.type === 'scene'
		? picture.src
		: (await getImage({ src: picture.image, width: PICTURE_WIDTH, format: 'webp' })).src;

const hash = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 8);

/** The search index of a language: `index.json`, and in a folder of their own the files it names, kept for ever. */
export const searchFiles = async (entries: Entries, locale: Locale): Promise<IndexFile[]> =>
	buildIndex(
		await searchDocuments(entries, locale, smallPicture),
		(kind, body) => `parts/${kind}.${hash(body)}.json`,
	);
