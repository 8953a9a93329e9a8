const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const TOKEN = /(?<!\p{L})[ХІXVI]+(?![\p{L}\p{M}])/gu;
/** A lone «Х» is a person's initial, unless a century (ғасыр, ғ.) or the other end of a range stands beside it. */
const BEFORE_CENTURY = /^(?:\s*[-–—]\s*[ХІXVI]+)?\s*ғ/u;
const AFTER_RANGE = /[ХІXVI]\s*[-–—]\s*$/u;

/** The text with Roman numerals typed in Cyrillic («ХІХ ғасыр») in their own letters, so that they are not spelt as words. */
export function withRomanNumerals(text: string): string {
	return text.replace(TOKEN, (token, at: number) => {
		const roman = token.replaceAll('Х', 'X').replaceAll('І', 'I');
		if (!ROMAN.test(roman)) return token;
		if (token !== 'Х') return roman;
		const isNumeral =
			BEFORE_CENTURY.test(text.slice(at + 1, at + 12)) ||
			AFTER_RANGE.test(text.slice(Math.max(0, at - 4), at));
		return isNumeral ? roman : token;
	});
}
