/** Words of a letter or two («в», “of”) stay with the next, or they would hang at the end of a line. */
export const withoutLoneWords = (title: string): string =>
	title.replace(/(?<=^|\s)(\p{L}{1,2})\s+(?=\p{L})/gu, '$1\u00a0');
