import { defineMiddleware } from 'astro:middleware';
import { htmlToLatin } from '#translit/html-to-latin.ts';

/** Pages under /qaz/ are rendered in Kazakh and leave in Latin letters. */
export const onRequest = defineMiddleware(async (context, next) => {
	const response = await next();
	if (context.params['locale'] !== 'qaz') return response;
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	return new Response(htmlToLatin(await response.text()), response);
});
