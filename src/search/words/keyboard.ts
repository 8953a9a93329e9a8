/** The keys of the English, Russian and Kazakh layouts, each in the same order. */
const ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const ENGLISH_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
/** Kazakh keeps its own letters in the row of digits. */
const ENGLISH_ROW = '2345890-=';
const KAZAKH_ROW = 'әіңғүұқөһ';

const table = (from: string, to: string): Map<string, string> =>
	new Map([...from].map((key, index) => [key, [...to][index]!]));

const TO_RUSSIAN = new Map([...table(ENGLISH, RUSSIAN), ...table(ENGLISH_SHIFTED, RUSSIAN)]);
const TO_KAZAKH = new Map([...TO_RUSSIAN, ...table(ENGLISH_ROW, KAZAKH_ROW)]);
const TO_ENGLISH = new Map([...table(RUSSIAN, ENGLISH), ...table(KAZAKH_ROW, ENGLISH_ROW)]);

const typed = (text: string, keys: ReadonlyMap<string, string>): string =>
	[...text].map((letter) => keys.get(letter) ?? letter).join('');

const hasLatin = (text: string) => /[A-Za-z]/.test(text);
const hasCyrillic = (text: string) => /[\u0400-\u052F]/.test(text);

/**
 * What the same keys would have given on the other layouts, most likely first.
 *
 * @example
 * otherLayouts('rspskjhlf') // => ['кызылорда']
 */
export function otherLayouts(query: string): string[] {
	const found: string[] = [];
	if (hasLatin(query) && !hasCyrillic(query)) {
		if (/[2-589=-]|0/.test(query)) found.push(typed(query, TO_KAZAKH));
		found.push(typed(query, TO_RUSSIAN));
	} else if (hasCyrillic(query)) found.push(typed(query.toLowerCase(), TO_ENGLISH));
	// A Kazakh word may be all digits and signs in part: «0fpfks» is Latin to the eye.
	return [...new Set(found)].filter((other) => other !== query);
}
