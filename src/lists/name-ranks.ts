import type { Locale } from '#domain/locale.ts';
import { LATIN_ALPHABET } from '#translit/latin-table.ts';

/** The letters of Latin Kazakh as others that any comparison has in this order. */
const LATIN_RANKS = new Map(
	LATIN_ALPHABET.flatMap(([capital, small], index) => {
		const rank = String.fromCharCode(0x100 + index);
		return [
			[capital!, rank],
			[small!, rank],
		];
	}),
);

const latinKey = (name: string): string =>
	Array.from(name.normalize('NFC'), (letter) => LATIN_RANKS.get(letter) ?? letter).join('');

/** The comparison of names that a reader of this language expects; Latin Kazakh has an alphabet of its own. */
export function nameOrder(locale: Locale): (a: string, b: string) => number {
	if (locale !== 'qaz') return new Intl.Collator(locale, { numeric: true }).compare;
	return (a, b) => {
		const [left, right] = [latinKey(a), latinKey(b)];
		return left === right ? 0 : left < right ? -1 : 1;
	};
}

/** For each name its place among all of them, 0 for the first. */
export function nameRanks(names: readonly string[], locale: Locale): number[] {
	const compare = nameOrder(locale);
	const order = names.map((_, index) => index).sort((a, b) => compare(names[a]!, names[b]!));
	const ranks = new Array<number>(names.length);
	for (const [rank, index] of order.entries()) ranks[index] = rank;
	return ranks;
}
