import { LATIN_SPELLING } from '#translit/latin-table.ts';

const CYRILLIC = /[\u0400-\u052F]/g;

/** Spellings that a traveller need not tell apart, longest first. */
const SAME: readonly (readonly [RegExp, string])[] = [
	[/dzh|zh|dj/g, 'j'],
	[/sh/g, 's'],
	[/ch/g, 'ts'],
	[/kh/g, 'h'],
	[/gh/g, 'g'],
	[/x/g, 'ks'],
	[/[qc]/g, 'k'],
	[/w/g, 'v'],
	[/[yı]/g, 'i'],
	[/(\D)\1+/g, '$1'], // but not digits: 001 is not 01
];

/**
 * A name as one would look for it with any keyboard: without case and marks, Cyrillic and Latin spelt alike.
 *
 * @example
 * foldedName('Қызылорда') === foldedName('Kyzylorda') // => true
 */
export function foldedName(name: string): string {
	const latin = name
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(CYRILLIC, (letter) => LATIN_SPELLING[letter as keyof typeof LATIN_SPELLING] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
	return SAME.reduce((text, [spelling, one]) => text.replace(spelling, one), latin)
		.replace(/['’ʼ`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Answers whether every word looked for begins some word of folded names. */
export function nameFinder(text: string): (foldedNames: string) => boolean {
	const starts = foldedName(text)
		.split(' ')
		.map((word) => ` ${word}`);
	return (foldedNames) => {
		const names = ` ${foldedNames}`;
		return starts.every((start) => names.includes(start));
	};
}
