/** Chance that always falls the same way for the same seed. */
export interface Random {
	/** A number from `low` to `high`. */
	between(low: number, high: number): number;
	/** A whole number from `low` to `high`, both included. */
	int(low: number, high: number): number;
	/** True in `share` of cases. */
	chance(share: number): boolean;
	/** One of the given. */
	pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
}

/** FNV-1a: a 32-bit number from a text. */
function hash(text: string): number {
	let state = 0x811c9dc5;
	for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return state >>> 0;
}

/** A generator for one seed (mulberry32). Each room of a picture takes its own, so that a change in one leaves the others be. */
export function seeded(seed: string): Random {
	let state = hash(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
	return {
		between: (low, high) => low + next() * (high - low),
		int: (low, high) => low + Math.floor(next() * (high - low + 1)),
		chance: (share) => next() < share,
		pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
	};
}
