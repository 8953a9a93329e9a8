/** Printable signs for numbers: none that JSON must escape, no digits, no space. */
const SIGNS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_`{|}~'];
const VALUES = new Map(SIGNS.map((sign, value) => [sign, value]));
/** Signs that end a number; the others carry a digit of what comes before. */
const ENDS = 70;
const CARRIES = SIGNS.length - ENDS;

/** A whole number from 0 in as few signs as possible: below 70 it is one. */
export function toSigns(number: number): string {
	let signs = SIGNS[number % ENDS]!;
	for (let rest = Math.floor(number / ENDS); rest > 0; rest = Math.floor(rest / CARRIES)) {
		signs = SIGNS[ENDS + (rest % CARRIES)]! + signs;
	}
	return signs;
}

/** The numbers that `toSigns` wrote, one after another. */
export function fromSigns(signs: string): number[] {
	const numbers: number[] = [];
	let carried = 0;
	for (const sign of signs) {
		const value = VALUES.get(sign) ?? 0;
		if (value >= ENDS) carried = carried * CARRIES + (value - ENDS);
		else {
			numbers.push(carried * ENDS + value);
			carried = 0;
		}
	}
	return numbers;
}
