/** What a reader asks about every place; each is answered or not. */
export interface Answers {
	readonly where: boolean;
	readonly when: boolean;
	readonly gettingIn: boolean;
	readonly whom: boolean;
	readonly picture: boolean;
	readonly everyLanguage: boolean;
}

/** How many of the questions a place answers, e.g. `{ known: 4, of: 6 }`. */
export function completeness(answers: Answers): { known: number; of: number } {
	const all = Object.values(answers);
	return { known: all.filter(Boolean).length, of: all.length };
}
