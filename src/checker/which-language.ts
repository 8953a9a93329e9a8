import type { WrittenLocale } from '#domain/locale.ts';

const KAZAKH_LETTERS = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((letter) => letter.charCodeAt(0)));
const SMALLEST_KAZAKH_TEXT = 45; // of so many letters of Kazakh, about nine are its own

/** Letters of a text by alphabet, in one pass: this runs over every line of every words file. */
function countLetters(text: string) {
	const counts = { cyrillic: 0, latin: 0, kazakh: 0 };
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code >= 0x400 && code <= 0x52f) {
			counts.cyrillic += 1;
			if (KAZAKH_LETTERS.has(code)) counts.kazakh += 1;
		} else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) counts.latin += 1;
	}
	return counts;
}

/**
 * True if a text is surely not in the language it should be in. Told by letters alone: Kazakh has nine of its own,
 * Russian has none of them, English is Latin. A few foreign words, a name or a quotation do not count.
 *
 * @example
 * isOtherLanguage('Городище средневекового города у аула, где жили ремесленники и купцы.', 'kk') // => true
 */
export function isOtherLanguage(text: string, locale: WrittenLocale): boolean {
	const { cyrillic, latin, kazakh } = countLetters(text);
	if (locale === 'en') return cyrillic > latin && cyrillic >= 3;
	if (latin > cyrillic && latin >= 40) return true;
	if (locale === 'kk') return cyrillic >= SMALLEST_KAZAKH_TEXT && kazakh / cyrillic < 0.02;
	if (kazakh < 2) return false;
	const words = text.match(/\p{Script=Cyrillic}+/gu) ?? [];
	const ofKazakh = words.filter((word) => countLetters(word).kazakh > 0).length;
	return ofKazakh >= 2 && ofKazakh / words.length > 0.3;
}
