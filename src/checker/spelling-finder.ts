import type { WrittenLocale } from '#domain/locale.ts';

/** A spelling to look for, and what it stands for. */
export interface Spelling {
	readonly written: string;
	/** What should stand in its place. */
	readonly expected: string;
}

/** A spelling that was found in a text. */
export interface SpellingInText extends Spelling {
	/** With its ending. */
	readonly found: string;
	readonly index: number;
}

/** What a language adds to a name. A Russian name also loses its last vowel or soft sign before an ending. */
const ENDINGS: Readonly<Record<WrittenLocale, string>> = {
	kk: String.raw`\p{L}{0,10}`,
	ru: '(?:[аеиоуыэюяьй]|[аоыие]й|[оеё][вмю]|[ая]ми?|[ая]х|ого|ому|ыми?|(?:[иоея]н|[оеё]в)?ск\\p{L}{1,4})?',
	en: '(?:’?s)?',
};
const LAST_VOWEL = /(?<=\p{L}{3})[аеиоуыюяьй]$/u;
const KEY_LENGTH = 3;
const keyOf = (word: string): string => word.slice(0, KEY_LENGTH).toLowerCase();
const FIRST_WORD = /\p{L}+/u;

/** Finds these spellings as whole words with endings, the longest at a place. The first letter must be as given. */
export function spellingFinder(
	spellings: readonly Spelling[],
	locale: WrittenLocale,
): (text: string) => SpellingInText[] {
	const byKey = Map.groupBy(
		spellings.flatMap((one) => {
			const first = FIRST_WORD.exec(one.written);
			return first?.index === 0 ? [{ ...one, key: keyOf(first[0]), pattern: patternOf(one, locale) }] : [];
		}),
		({ key }) => key,
	);
	if (byKey.size === 0) return () => [];
	return (text) =>
		[...text.matchAll(/(?<![\p{L}\p{N}-])\p{L}+/gu)].flatMap(({ 0: word, index }) => {
			const here = (byKey.get(keyOf(word)) ?? []).flatMap(({ pattern, written, expected }) => {
				pattern.lastIndex = index;
				const found = word.startsWith(written[0]!) && pattern.exec(text)?.[0];
				return found ? [{ written, expected, found, index }] : [];
			});
			return here.toSorted((a, b) => b.found.length - a.found.length).slice(0, 1);
		});
}

function patternOf({ written }: Spelling, locale: WrittenLocale): RegExp {
	const stem = locale === 'ru' ? written.replace(LAST_VOWEL, '') : written;
	return new RegExp(
		`${stem.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${ENDINGS[locale]}(?![\\p{L}\\p{N}])`,
		'iuy',
	);
}
