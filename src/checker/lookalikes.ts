/** Letters that look alike, Cyrillic first: the usual cause of a word in two alphabets. */
const PAIRS = [
	...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'һh', 'кk', 'мm', 'тt', 'вb', 'нh', 'әə', 'өɵ'],
	...['АA', 'ЕE', 'ОO', 'РP', 'СC', 'УY', 'ХX', 'ІI', 'ҺH', 'КK', 'МM', 'ТT', 'ВB', 'НH', 'ӘƏ', 'ӨƟ'],
].map(([cyrillic, latin]) => [cyrillic!, latin!] as const);

const latinOf = new Map(PAIRS);
// The first pair with a Latin letter wins: `h` is `һ` in a small word, `H` looks like `Н` only in capitals.
const cyrillicOf = new Map(PAIRS.toReversed().map(([cyrillic, latin]) => [latin, cyrillic]));

const replaceLetters = (text: string, table: ReadonlyMap<string, string>): string =>
	text.replaceAll(/\p{L}/gu, (letter) => table.get(letter) ?? letter);

/** The word with Cyrillic lookalikes made Latin: an id typed on the wrong keyboard. */
export const toLatinLookalikes = (word: string): string =>
	/\p{Script=Cyrillic}/u.test(word) ? replaceLetters(word, latinOf) : word;

/** The word with Latin lookalikes made Cyrillic. */
export const toCyrillicLookalikes = (word: string): string => replaceLetters(word, cyrillicOf);
