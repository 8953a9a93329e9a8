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

/** Latin and Cyrillic. `\p{L}` regardless of case takes longer to prepare than the whole content to search. */
const LETTER = 'A-Za-z\u0400-\u04FF';
/** What a language adds to a name. A Russian name also loses its last vowel or soft sign before an ending. */
const ENDINGS: Readonly<Record<WrittenLocale, string>> = {
	kk: `[${LETTER}]{0,10}`,
	ru: `(?:[аеиоуыэюяьй]|[аоыие]й|[оеё][вмю]|[ая]ми?|[ая]х|ого|ому|ыми?|(?:[иоея]н|[оеё]в)?ск[${LETTER}]{1,4})?`,
	en: '(?:’?s)?',
};
const LAST_VOWEL = /(?<=[а-яё]{3})[аеиоуыюяьй]$/i;
/** So many letters of a spelling are looked for first, as they are: the whole of it is compared only there. */
const KEY_LENGTH = 3;
const BEFORE_WORD = new RegExp(`(?:^|[^${LETTER}\\d-])$`);

/** Finds these spellings as whole words with endings, the longest at a place. The first letters must be as given. */
export function spellingFinder(
	spellings: readonly Spelling[],
	locale: WrittenLocale,
): (text: string) => SpellingInText[] {
	const known = spellings.filter(({ written }) => /^\p{L}/u.test(written));
	if (known.length === 0) return () => [];
	const byKey = Map.groupBy(
		known.map((one) => ({ ...one, pattern: patternOf(one, locale) })),
		({ written }) => written.slice(0, KEY_LENGTH),
	);
	const firstLetters = new Set([...byKey.keys()].map((key) => key[0]!));
	const anyKey = new RegExp(`[${[...firstLetters].join('')}](?=([^]{${KEY_LENGTH - 1}}))`, 'g');
	return (text) =>
		[...text.matchAll(anyKey)].flatMap(({ 0: first, 1: next = '', index }) => {
			const candidates = byKey.get(first + next);
			if (!candidates || !BEFORE_WORD.test(text.slice(Math.max(0, index - 1), index))) return [];
			const here = candidates.flatMap(({ pattern, written, expected }) => {
				pattern.lastIndex = index;
				const found = pattern.exec(text)?.[0];
				return found ? [{ written, expected, found, index }] : [];
			});
			return here.toSorted((a, b) => b.found.length - a.found.length).slice(0, 1);
		});
}

function patternOf({ written }: Spelling, locale: WrittenLocale): RegExp {
	const stem = locale === 'ru' ? written.replace(LAST_VOWEL, '') : written;
	return new RegExp(`${literally(stem)}${ENDINGS[locale]}(?![${LETTER}\\d])`, 'iy');
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
