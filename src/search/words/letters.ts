import { remembered } from './remembered.ts';

/**
 * The small alphabet in which all spellings of a word meet: Kazakh and Russian Cyrillic, the official Latin of 2021,
 * the popular Latin of maps and passports, and what German or French writers make of them. Letters that writers mix
 * up (қ/к/q/k, ы/і/и/i/y, ш/ч/sh/ch …) are one letter here.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
	...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', ж: 'j', з: 'z' },
	...{ и: 'i', й: 'i', і: 'i', ы: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o' },
	...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts' },
	...{ ч: 'c', ш: 'c', щ: 'c', ъ: '', ь: '', ю: 'iu', я: 'ia' },
};

/** Latin letters that lose more than their mark: the rest is what remains without it. */
const MARKED: Readonly<Record<string, string>> = {
	...{ ş: 'sh', ș: 'sh', š: 'sh', ç: 'ch', č: 'ch', ž: 'zh', ı: 'i', ə: 'a', ŋ: 'n', ß: 's', ø: 'o' },
};

/** Groups of Latin letters, longest first. `C` stands for the one sound of ch and sh until c is read as k. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
	[/dzh|dsch|dj|zh/g, 'j'],
	[/shch|tsch|tsh|tch|sch|ch|sh/g, 'C'],
	[/kh/g, 'h'],
	[/gh/g, 'g'],
	[/ph/g, 'f'],
	[/ng/g, 'n'],
	[/ou/g, 'u'],
	[/^ye/, 'e'],
	[/[qc]/g, 'k'],
	[/w/g, 'u'],
	[/x/g, 'ks'],
	[/y/g, 'i'],
	[/C/g, 'c'],
];

const CYRILLIC_TWINS: readonly (readonly [RegExp, string])[] = [
	[/дж/g, 'ж'],
	[/нг/g, 'н'],
];

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
	pairs.reduce((written, [from, to]) => written.replace(from, to), text);

/** A word in the small alphabet, with its doubled letters: what endings are cut from. */
export function lettersOf(word: string): string {
	const small = word.normalize('NFC').toLowerCase();
	const cyrillic = replaceAll(small, CYRILLIC_TWINS);
	let written = '';
	for (const letter of cyrillic) written += CYRILLIC[letter] ?? MARKED[letter] ?? letter;
	// Cyrillic has become plain letters of the small alphabet; only what was Latin from the start is read in groups.
	if (/\p{Script=Latin}/u.test(small)) {
		written = replaceAll(written.normalize('NFD').replace(/\p{M}/gu, ''), GROUPS);
	}
	return written.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The key under which a word is kept and sought: no doubled letters, and the glide before e is not heard. */
export const keyOf = (letters: string): string => letters.replace(/([a-z])\1+/g, '$1').replace(/ie/g, 'e');

/**
 * The skeleton in which all spellings of a word meet.
 *
 * @example
 * skeleton('Қызылорда') === skeleton('Qyzylorda') // => true, 'kizilorda'
 */
export const skeleton = remembered((word) => keyOf(lettersOf(word)));
