import type { BuiltPage } from '../built/pages.ts';
import { base } from '../built/out-dir.ts';
import { elementsOf, first, linksOf, outwards, type Element } from './document.ts';

/** The `lang` of the pages of a language: its own name, except for Kazakh in Latin letters. */
export const tagOf = (locale: string): string => (locale === 'qaz' ? 'kk-Latn' : locale);

/** The `hreflang` alternates of a page: address by language tag. */
export const alternatesOf = (file: string): Map<string, string> =>
	new Map(
		linksOf(file, 'alternate')
			.filter(({ attribs }) => attribs['hreflang'])
			.map(({ attribs }) => [attribs['hreflang']!, attribs['href'] ?? '']),
	);

/**
 * Whether the page shows the words of another language, because its own are not written yet. A name in another language
 * does not make it one: many a hotel has a single name.
 */
export function isFallback({ file }: BuiltPage): boolean {
	const own = first(file, 'html')?.attribs['lang'];
	return elementsOf(file).some(
		({ attribs }) =>
			attribs['lang'] !== undefined &&
			attribs['lang'] !== own &&
			/(?:^| )(?:prose|lead)(?: |$)/.test(attribs['class'] ?? ''),
	);
}

/** The address of the same page in another language. */
export const inLanguage = ({ address, locale }: BuiltPage, other: string): string =>
	`${base}${other}${address.slice(base.length + (locale ?? '').length)}`;

/** The language an element says it is written in, or `no` where it must not be translated or spelt anew. */
export function languageAt(element: Element): string | undefined {
	for (const { attribs } of outwards(element)) {
		if (attribs['translate'] === 'no') return 'no';
		if (attribs['lang'] !== undefined) return attribs['lang'];
	}
	return undefined;
}
