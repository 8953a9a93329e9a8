import { bytesOf } from './files.ts';
import { pages, type BuiltPage } from './pages.ts';

/**
 * One page of every kind in every language. Of many entries the one with most bytes stands for its kind, since it shows
 * most; it is the same in all languages.
 */
export const samples: readonly BuiltPage[] = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap(
	(ofKind) => {
		const longest = ofKind.reduce((best, page) => (sizeOf(page) > sizeOf(best) ? page : best));
		return ofKind.filter((page) => sameIn(page) === sameIn(longest));
	},
);

/** The samples of some kinds, in the languages asked for; empty where the site has none. */
export const samplesOf = (kinds: readonly string[], locales?: readonly string[]): BuiltPage[] =>
	samples.filter(
		({ kind, locale }) => kinds.includes(kind) && (!locales || !locale || locales.includes(locale)),
	);

function sizeOf({ file }: BuiltPage): number {
	return bytesOf(file).length;
}

function sameIn({ file, locale }: BuiltPage): string {
	return locale ? file.slice(locale.length) : file;
}
