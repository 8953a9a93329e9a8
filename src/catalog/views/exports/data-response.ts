import type { APIRoute } from 'astro';
import type { Locale } from '#domain/locale.ts';
import { entries } from '../../entries.ts';
import { guideFile, languageFile, type GuideFile, type LanguageFile } from './data-files.ts';
import { mediaTypeOf } from './media-type.ts';

/** A data file as a host would give it. */
export const dataResponse = (path: string, content: string | Uint8Array): Response =>
	new Response(content as BodyInit, { headers: { 'content-type': mediaTypeOf(path) } });

/** An endpoint that gives a file about the whole guide. */
export const guideEndpoint =
	(path: GuideFile): APIRoute =>
	async ({ site }) =>
		dataResponse(path, await guideFile(await entries(), site!, path));

/** An endpoint that gives such a file in one language. */
export const languageEndpoint =
	(path: LanguageFile): APIRoute<{ locale: Locale }> =>
	async ({ site, props }) =>
		dataResponse(path, await languageFile(await entries(), site!, props.locale, path));
