import type { WrittenLocale } from '#domain/locale.ts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const SMALLEST_KAZAKH_TEXT = 45; // of so many letters of Kazakh, about nine are its own

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * True if a text is surely not in the language it should be in. Told by letters alone: Kazakh has nine of its own,
 * Russian has none of them, English is Latin. A few foreign words, a name or a quotation do not count.
 *
 * @example
 * isOtherLanguage('Городище средневекового города у аула, где жили ремесленники и купцы.', 'kk') // => true
 */
export function isOtherLanguage(text: string, locale: WrittenLocale): boolean {
	const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
	const latin = count(text, /\p{Script=Latin}/gu);
	if (locale === 'en') return cyrillic > latin && cyrillic >= 3;
	if (latin > cyrillic && latin >= 40) return true;
	if (locale === 'kk')
		return cyrillic >= SMALLEST_KAZAKH_TEXT && count(text, KAZAKH_LETTERS) / cyrillic < 0.02;
	const words = text.match(/\p{Script=Cyrillic}+/gu) ?? [];
	const kazakh = words.filter((word) => count(word, KAZAKH_LETTERS) > 0).length;
	return kazakh >= 2 && kazakh / words.length > 0.3;
}
