import { outsideAddresses } from './addresses.ts';
import { LATIN_ALPHABET, LATIN_SPELLING, LOOKALIKES } from './latin-table.ts';
import { withRomanNumerals } from './roman-numerals.ts';

// Capitals come from the alphabet, not from toUpperCase: there i and ı would both become I.
const LATIN_CAPITALS = new Map(
	LATIN_ALPHABET.map(([capital, small]) => [small, capital] as [string, string]),
);
const inCapitals = (latin: string) =>
	[...latin].map((letter) => LATIN_CAPITALS.get(letter) ?? letter).join('');

const SMALL = new Set(Object.keys(LATIN_SPELLING));
const CAPITAL = new Set([...SMALL].map((letter) => letter.toUpperCase()));
/** What to write for each UTF-16 code unit up to the last Cyrillic one: without gaps, for the sake of speed. */
const SPELLINGS = Array.from({ length: 0x530 }, (_, unit) => String.fromCharCode(unit));
for (const [small, latin] of Object.entries(LATIN_SPELLING)) {
	SPELLINGS[small.charCodeAt(0)] = latin;
	SPELLINGS[small.toUpperCase().charCodeAt(0)] = inCapitals(latin.slice(0, 1)) + latin.slice(1);
}

const CYRILLIC = /[\u0400-\u052F]/;
/** A Cyrillic word, with its combining marks, soft hyphens and the Latin look-alikes typed in it. */
const WORD = /(?:(?<![A-Za-z])[iIəƏ]+)?[\u0400-\u052F][\u0400-\u052F\p{M}\u00ADiIəƏ]*/gu;
const UNTIDY = /[\u0400-\u052F][iIəƏ\p{M}]|[iIəƏ][\u0400-\u052F]/u;
const LOOKALIKE = /[iIəƏ]/g;
const MARKS = /\p{M}+/gu;
const SOFT_HYPHEN = '\u00AD';
const CYRILLIC_ROMAN = /[ХІ]/;

/**
 * Kazakh text in Latin letters. Only Cyrillic letters change: Latin words, digits, punctuation, web and e-mail
 * addresses stay as they are.
 *
 * @example
 * toLatin('Қызылорда облысы') // => 'Qyzylorda oblysy'
 */
export function toLatin(text: string): string {
	return CYRILLIC.test(text) ? outsideAddresses(text, spell) : text;
}

function spell(typed: string): string {
	const tidy = UNTIDY.test(typed) ? typed.replace(WORD, asCyrillic) : typed;
	const text = CYRILLIC_ROMAN.test(tidy) ? withRomanNumerals(tidy) : tidy;
	let latin = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const spelling = (unit < SPELLINGS.length ? SPELLINGS[unit] : undefined) ?? text.charAt(at);
		latin += spelling.length > 1 && isAmongCapitals(text, at) ? inCapitals(spelling) : spelling;
	}
	return latin;
}

/** The word in Kazakh letters alone: «и» with a breve is «й»; a stress mark goes, for «á» would be another letter. */
function asCyrillic(word: string): string {
	return word
		.replace(LOOKALIKE, (letter) => LOOKALIKES[letter as keyof typeof LOOKALIKES])
		.normalize('NFC')
		.replace(MARKS, '');
}

/** Whether this is a capital, and so is the next letter, or at the end of a word the one before. */
function isAmongCapitals(text: string, at: number): boolean {
	if (!CAPITAL.has(text.charAt(at))) return false;
	const next = neighbour(text, at, 1);
	return CAPITAL.has(next) || (!SMALL.has(next) && CAPITAL.has(neighbour(text, at, -1)));
}

function neighbour(text: string, at: number, step: 1 | -1): string {
	let near = at + step;
	while (text.charAt(near) === SOFT_HYPHEN) near += step;
	return text.charAt(near);
}
