/** What to put in place of the characters from `start` up to, not including, `end`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The text with the edits made; every other character stays. Edits come in the order of the text and do not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
	const pieces: string[] = [];
	let from = 0;
	for (const edit of edits) {
		pieces.push(text.slice(from, edit.start), edit.text);
		from = edit.end;
	}
	pieces.push(text.slice(from));
	return pieces.join('');
}
