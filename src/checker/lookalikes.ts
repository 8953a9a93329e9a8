/** Pairs of letters that look alike, Cyrillic to Latin: the usual cause of a word in two alphabets. */
const PAIRS = [
	...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'һh', 'кk', 'мm', 'тt', 'вb', 'нh', 'ѕs', 'јj', 'әə', 'өɵ'],
	...['АA', 'ЕE', 'ОO', 'РP', 'СC', 'УY', 'ХX', 'ІI', 'ҺH', 'КK', 'МM', 'ТT', 'ВB', 'НH', 'ЅS', 'ЈJ', 'ӘƏ', 'ӨƟ'],
] as const;

/** Letters of other tables that are typed for a Cyrillic one; only this way round. */
const STRAY = ['һh', 'іı', 'ғƒ', 'ЗЗ', 'ӨØ', 'өø', 'ҚҚ'];

const latinOf = new Map(PAIRS.map(([cyrillic, latin]) => [cyrillic!, latin!]));
const cyrillicOf = new Map([...STRAY, ...PAIRS].reverse().map(([cyrillic, latin]) => [latin!, cyrillic!]));

const replaceLetters = (text: string, table: ReadonlyMap<string, string>): string =>
	[...text].map((letter) => table.get(letter) ?? letter).join('');

/** The word with Cyrillic lookalikes made Latin: an id typed on the wrong keyboard. */
export const toLatinLookalikes = (word: string): string => replaceLetters(word, latinOf);

/** The word with Latin lookalikes made Cyrillic. */
export const toCyrillicLookalikes = (word: string): string => replaceLetters(word, cyrillicOf);
